package minbei.analysis.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import minbei.analysis.language.Language;
import minbei.analysis.language.Units;
import minbei.analysis.table.Measure;

/** Numbers of a sweep for reading: shares in per cent, yuan in millions, others to three digits. */
final class SweepNumbers {

    private static final int DIGITS = 3;
    private static final double MILLION = 1e6;

    private SweepNumbers() {}

    static String decimal(double value, int decimals) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value)
                        .setScale(decimals, RoundingMode.HALF_EVEN)
                        .toPlainString()
                : "–";
    }

    /** A value of a measure without its unit. */
    static String text(double value, Measure measure) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        if (isShare(measure)) {
            return decimal(100 * value, 2) + " %";
        }
        return plain(isMoney(measure) ? value / MILLION : value);
    }

    /** A number to three significant digits. */
    static String plain(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** A value on the scale on which charts show it. */
    static double scaled(double value, Measure measure) {
        return isShare(measure) ? 100 * value : isMoney(measure) ? value / MILLION : value;
    }

    /** Name and unit of a measure, as an axis shows it. */
    static String label(Measure measure, Language language) {
        String unit = Units.in(language, measure.unit());
        if (isShare(measure)) {
            unit = "%";
        } else if (isMoney(measure)) {
            unit = language == Language.ZH ? "百万元" : "million yuan";
        }
        return measure.name().in(language) + (language == Language.ZH ? "（" + unit + "）" : " (" + unit + ")");
    }

    private static boolean isShare(Measure measure) {
        return measure.unit().equals("share");
    }

    private static boolean isMoney(Measure measure) {
        return measure.unit().equals("yuan");
    }
}
