package minbei.analysis.report.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Numbers as readers see them, rounded half up from their exact binary value, the same on every machine.
 *
 * <p>The minus is the hyphen, as the shipped font has no mathematical one; an unknown value is a dash.
 */
public final class Numbers {

    private static final String UNKNOWN = "–";
    private static final int PERCENT = 100;

    private final Messages messages;

    private Numbers(Messages messages) {
        this.messages = messages;
    }

    /**
     * Numbers with the joining words of a language.
     *
     * @param messages texts of the language
     * @return the numbers
     */
    public static Numbers of(Messages messages) {
        return new Numbers(messages);
    }

    /**
     * A decimal number with grouped thousands.
     *
     * @param value any number
     * @param decimals digits after the point
     * @return for example 1,234.5, or a dash for {@code NaN}
     */
    public String decimal(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return UNKNOWN;
        }
        String pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        // by way of BigDecimal, as DecimalFormat writes a rounded -0.04 as -0.0
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(rounded);
    }

    /**
     * A share as a number of per cents, without the sign.
     *
     * @param share 0 to 1
     * @return for example 12.3
     */
    public String perCent(double share) {
        return decimal(share * PERCENT, 1);
    }

    /**
     * A share with the sign of per cent.
     *
     * @param share 0 to 1
     * @return for example 12.3 %
     */
    public String share(double share) {
        return Double.isNaN(share) ? UNKNOWN : messages.get("number.percent", perCent(share));
    }

    /**
     * A difference of shares in percentage points, without its sign.
     *
     * @param difference of two shares
     * @return for example 1.25
     */
    public String size(double difference) {
        return decimal(Math.abs(difference) * PERCENT, 2);
    }

    /**
     * A difference of shares in percentage points, with its sign.
     *
     * @param difference of two shares
     * @return for example +1.25
     */
    public String points(double difference) {
        return signed(difference * PERCENT, 2);
    }

    /**
     * Money in the unit of the language: million yuan, or ten thousand yuan (万元).
     *
     * @param yuan an amount
     * @return for example 38.1 million yuan
     */
    public String yuan(double yuan) {
        double amount = inMoneyUnits(yuan);
        int decimals = amount != 0 && Math.abs(amount) < 1 ? 2 : Integer.parseInt(messages.get("money.decimals"));
        return messages.get("money.amount", decimal(amount, decimals));
    }

    /**
     * Money as a number of the language's units, for axes.
     *
     * @param yuan an amount
     * @return for example 38.1 for 38.1 million yuan
     */
    public double inMoneyUnits(double yuan) {
        return yuan / Integer.parseInt(messages.get("money.unit"));
    }

    /**
     * Money in the unit of the language, with a digit more than {@link #yuanAlone} has.
     *
     * @param yuan an amount
     * @return for example 38.12, which is 38.12 million yuan
     */
    public String yuanFine(double yuan) {
        return decimal(inMoneyUnits(yuan), 1 + Integer.parseInt(messages.get("money.decimals")));
    }

    /**
     * Money in the unit of the language, without its name.
     *
     * @param yuan an amount
     * @return for example 38.1, which is 38.1 million yuan
     */
    public String yuanAlone(double yuan) {
        return decimal(inMoneyUnits(yuan), Integer.parseInt(messages.get("money.decimals")));
    }

    /**
     * A difference of money in the unit of the language, with its sign and without the unit's name.
     *
     * @param yuan an amount
     * @return for example +3.6, which is 3.6 million yuan more
     */
    public String signedYuanAlone(double yuan) {
        return signed(yuanAlone(yuan));
    }

    /**
     * A number with its sign, unless it is written as zero.
     *
     * @param value any number
     * @param decimals digits after the point
     * @return for example +12
     */
    public String signed(double value, int decimals) {
        return signed(decimal(value, decimals));
    }

    private static String signed(String digits) {
        return digits.startsWith("-") || digits.equals(UNKNOWN) || digits.matches("[0.]+") ? digits : "+" + digits;
    }

    /**
     * From one text to another.
     *
     * @param lower lower end
     * @param upper upper end
     * @return for example 0.8 to 1.6
     */
    public String range(String lower, String upper) {
        return messages.get("number.range", lower, upper);
    }
}
