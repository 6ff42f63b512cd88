package minbei.analysis.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The 97.5 % quantile of Student's t distribution, on which two-sided 95 % intervals rest.
 *
 * <p>The quantile is found by iteration over functions whose last bits differ between platforms, so it is rounded to
 * eight significant digits, more than any table prints, and the intervals are the same everywhere.
 */
final class StudentQuantile {

    private static final double PROBABILITY = 0.975;
    private static final MathContext DIGITS = new MathContext(8);

    private StudentQuantile() {}

    /**
     * The quantile.
     *
     * @param degreesOfFreedom above 0
     * @return for example 12.706205 at 1 degree of freedom
     */
    static double of(double degreesOfFreedom) {
        double quantile = TDistribution.of(degreesOfFreedom).inverseCumulativeProbability(PROBABILITY);
        return new BigDecimal(quantile).round(DIGITS).doubleValue();
    }
}
