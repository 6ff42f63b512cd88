package minbei.analysis.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as text in tables: plain notation, no trailing zeros, an empty text for {@code NaN}.
 *
 * <p>{@code Double.toString} is not used: its digits changed between JDK 17 and JDK 19 (JDK-4511638).
 */
public final class Decimal {

    private static final MathContext OBSERVED = new MathContext(12, RoundingMode.HALF_EVEN);
    private static final MathContext DERIVED = new MathContext(9, RoundingMode.HALF_EVEN);
    private static final MathContext SHOWN = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final int FEN_DIGITS = 2;

    private Decimal() {}

    /**
     * A number that a run observed, to twelve significant digits.
     *
     * @param value finite, or {@code NaN}
     * @return for example {@code 0.0712345678901}
     * @throws NumberFormatException if the value is infinite
     */
    public static String observed(double value) {
        return text(value, OBSERVED);
    }

    /**
     * A number derived from several runs, to nine significant digits.
     *
     * @param value finite, or {@code NaN}
     * @return for example {@code 0.0712345679}
     * @throws NumberFormatException if the value is infinite
     */
    public static String derived(double value) {
        return text(value, DERIVED);
    }

    /**
     * A number to be read and not to be reckoned with, to six significant digits.
     *
     * @param value finite, or {@code NaN}
     * @return for example {@code 0.0712346}
     * @throws NumberFormatException if the value is infinite
     */
    public static String shown(double value) {
        return text(value, SHOWN);
    }

    /**
     * Money, exactly.
     *
     * @param fen whole fen
     * @return yuan with two digits, for example {@code 1250.00}
     */
    public static String yuan(long fen) {
        return BigDecimal.valueOf(fen, FEN_DIGITS).toPlainString();
    }

    private static String text(double value, MathContext digits) {
        if (Double.isNaN(value)) {
            return "";
        }
        BigDecimal rounded = new BigDecimal(value).round(digits);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
