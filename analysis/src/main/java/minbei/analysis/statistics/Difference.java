package minbei.analysis.statistics;

/**
 * A mean difference between a policy and the yardstick, with its interval: of 95 % unless another level was asked for.
 *
 * @param mean policy less yardstick, in the unit of the indicator; {@code NaN} without a single value
 * @param standardDeviation sample standard deviation of the differences; {@code NaN} if {@code n < 2}
 * @param lower lower end of the interval; {@code NaN} if {@code n < 2}
 * @param upper upper end of the interval; {@code NaN} if {@code n < 2}
 * @param n pairs of replications in which both had a value
 * @param skewness sample skewness of the differences; {@code NaN} if {@code n < 3} or without pairs
 */
public record Difference(double mean, double standardDeviation, double lower, double upper, int n, double skewness) {

    /** The difference of which nothing is known. */
    public static final Difference UNKNOWN = new Difference(Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0);

    /**
     * A difference whose skewness is not known.
     *
     * @param mean policy less yardstick, in the unit of the indicator; {@code NaN} without a single value
     * @param standardDeviation sample standard deviation of the differences; {@code NaN} if {@code n < 2}
     * @param lower lower end of the interval; {@code NaN} if {@code n < 2}
     * @param upper upper end of the interval; {@code NaN} if {@code n < 2}
     * @param n pairs of replications in which both had a value
     */
    public Difference(double mean, double standardDeviation, double lower, double upper, int n) {
        this(mean, standardDeviation, lower, upper, n, Double.NaN);
    }

    /**
     * The mean of a sample with Student's 95 % interval.
     *
     * @param sample one value a replication
     * @return its mean; {@code NaN} without a value
     */
    public static Difference ofMean(Sample sample) {
        return PairedDifference.of(sample, Sample.LEVEL);
    }

    /** Whether the differences are so skewed that the interval misses more often than it says. */
    public boolean isSkewed() {
        return Math.abs(skewness) > Sample.SKEWED;
    }

    /** Whether there is an interval, which takes two pairs. */
    public boolean hasInterval() {
        return n >= 2;
    }

    /** Whether there is an interval and it lies wholly above or wholly below zero. */
    public boolean excludesZero() {
        return hasInterval() && (lower > 0 || upper < 0);
    }
}
