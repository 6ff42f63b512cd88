package minbei.analysis.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Skewness;

/**
 * The values that the replications gave for one outcome.
 *
 * <p>Replications without a value ({@code NaN}) are left out and {@link #n()} says how many are left. With x the
 * values and n their number: mean m = Σx / n, standard deviation s = √(Σ(x − m)² / (n − 1)), both summed in the order
 * of the replications.
 */
public final class Sample {

    /** Level of the intervals that are reported. */
    static final double LEVEL = 0.95;

    /** Skewness, of either sign, above which intervals of a mean miss it more often than they say. */
    public static final double SKEWED = 1.5;

    private static final Quantile QUANTILE = Quantile.withDefaults().withCopy(true);

    private final double[] values;
    private final double mean;
    private final double standardDeviation;

    private Sample(double[] values) {
        this.values = values;
        mean = values.length == 0 ? Double.NaN : sum(values) / values.length;
        standardDeviation = values.length < 2 ? Double.NaN : spread(values, mean);
    }

    /**
     * A sample.
     *
     * @param values one a replication, in their order; {@code NaN} where there is none
     * @return the sample of those that have a value
     */
    public static Sample of(double... values) {
        return new Sample(
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray());
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** Two passes: the one-pass formula loses all digits where the spread is small against the mean. */
    private static double spread(double[] values, double mean) {
        double squares = 0;
        for (double value : values) {
            double deviation = value - mean;
            squares += deviation * deviation;
        }
        return Math.sqrt(squares / (values.length - 1));
    }

    /** How many replications have a value. */
    public int n() {
        return values.length;
    }

    /** The mean; {@code NaN} if {@code n = 0}. */
    public double mean() {
        return mean;
    }

    /** The sample standard deviation; {@code NaN} if {@code n < 2}. */
    public double standardDeviation() {
        return standardDeviation;
    }

    /**
     * The sample skewness, G₁ = √(n (n − 1)) / (n − 2) · m₃ / m₂^(3/2) with m₂ and m₃ the central moments (Joanes and Gill 1998, The
     * Statistician 47).
     *
     * @return the skewness; 0 if all values are equal, {@code NaN} if {@code n < 3}
     */
    public double skewness() {
        if (n() > 2 && standardDeviation == 0) {
            return 0;
        }
        return Skewness.of(values).getAsDouble();
    }

    /** Whether the skewness passes {@link #SKEWED}; false if {@code n < 3}. */
    public boolean isSkewed() {
        return Math.abs(skewness()) > SKEWED;
    }

    /** Half the width of the 95 % interval of the mean, t · s / √n; {@code NaN} if {@code n < 2}. */
    public double halfWidth() {
        return halfWidth(LEVEL);
    }

    /**
     * Half the width of an interval of the mean, t · s / √n.
     *
     * @param level chance with which such intervals hold the true mean, between 0 and 1
     * @return the half width; {@code NaN} if {@code n < 2}
     */
    public double halfWidth(double level) {
        return n() < 2 ? Double.NaN : StudentQuantile.of(n() - 1.0, level) * standardDeviation / Math.sqrt(n());
    }

    /**
     * A quantile of the replications themselves, by definition 8 of Hyndman and Fan (1996, The American Statistician
     * 50).
     *
     * @param probability 0 to 1
     * @return the quantile; {@code NaN} if {@code n = 0}
     */
    public double quantile(double probability) {
        return values.length == 0 ? Double.NaN : QUANTILE.evaluate(values, probability);
    }
}
