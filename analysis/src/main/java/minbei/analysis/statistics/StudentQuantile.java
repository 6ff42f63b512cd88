package minbei.analysis.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Quantiles of Student's t distribution, on which intervals of a mean rest: the 97.5 % quantile for two-sided 95 %.
 *
 * <p>The quantile is found by iteration over functions whose last bits differ between platforms, so it is rounded to
 * eight significant digits, more than any table prints, and the intervals are the same everywhere.
 */
public final class StudentQuantile {

    private static final MathContext DIGITS = new MathContext(8);

    private StudentQuantile() {}

    /**
     * The quantile of two-sided 95 % intervals.
     *
     * @param degreesOfFreedom above 0
     * @return for example 12.706205 at 1 degree of freedom
     */
    public static double of(double degreesOfFreedom) {
        return of(degreesOfFreedom, Sample.LEVEL);
    }

    /**
     * The quantile of two-sided intervals of any level, at the probability (1 + level) / 2.
     *
     * @param degreesOfFreedom above 0
     * @param level between 0 and 1
     * @return for example 12.706205 at 1 degree of freedom and level 0.95
     */
    static double of(double degreesOfFreedom, double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level (" + level + ") must be between 0 and 1");
        }
        double quantile = TDistribution.of(degreesOfFreedom).inverseCumulativeProbability((1 + level) / 2);
        return new BigDecimal(quantile).round(DIGITS).doubleValue();
    }
}
