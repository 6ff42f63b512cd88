package minbei.analysis.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Money and shares as the terminal shows them: thousands grouped, rounded half up, the same in every language and on every machine. */
final class Amounts {

    private static final int FEN_DIGITS = 2;
    private static final int PERCENT = 100;

    /** Whole yuan. */
    String yuan(long fen) {
        return format(BigDecimal.valueOf(fen, FEN_DIGITS), 0);
    }

    /** A share as a number of per cents with one decimal, without the sign. */
    String percent(double share) {
        return format(new BigDecimal(share).multiply(BigDecimal.valueOf(PERCENT)), 1);
    }

    /** A number without decimals. */
    String whole(double number) {
        return format(new BigDecimal(number), 0);
    }

    private static String format(BigDecimal number, int decimals) {
        String pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(number.setScale(decimals, RoundingMode.HALF_UP));
    }
}
