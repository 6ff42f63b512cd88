package minbei.scenario.content;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers of input files: what is written is kept digit by digit, what is computed is rounded to twelve significant digits.
 *
 * <p>{@code Double.toString} is not used for content: its digits changed between JDK 17 and JDK 19 (JDK-4511638), and with them
 * every address made from them would change.
 */
public final class Decimal {

    /** Precision of computed numbers. */
    public static final MathContext COMPUTED = new MathContext(12, RoundingMode.HALF_EVEN);

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})([eE][-+]?\\d{1,2})?");

    private Decimal() {}

    /**
     * Reads a number.
     *
     * @param text for example {@code 0.45}, {@code -3} or {@code 1e6}
     * @return the number, or empty if the text is not one
     */
    public static Optional<BigDecimal> parse(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(normal(new BigDecimal(text))) : Optional.empty();
    }

    /**
     * A computed number.
     *
     * @param value a finite number
     * @return the number rounded to twelve significant digits
     * @throws NumberFormatException if the value is infinite or not a number
     */
    public static BigDecimal of(double value) {
        return normal(new BigDecimal(value).round(COMPUTED));
    }

    /**
     * A computed number.
     *
     * @param value exact result
     * @return the number rounded to twelve significant digits
     */
    public static BigDecimal computed(BigDecimal value) {
        return normal(value.round(COMPUTED));
    }

    /**
     * The one text of a number: plain notation without trailing zeros.
     *
     * @param value the number
     * @return for example {@code 0.45} or {@code 1000000}
     */
    public static String text(BigDecimal value) {
        return normal(value).toPlainString();
    }

    // BigDecimal.equals tells 1.0 from 1.00; with trailing zeros gone it does not.
    private static BigDecimal normal(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
