package minbei.analysis.statistics;

/**
 * Intervals of a mean difference that hold together however often they are looked at, so that one may stop as soon as one is narrow
 * enough.
 *
 * <p>The t-mixture confidence sequence: with n pairs, mean d̄, sample standard deviation s, mixture precision φ, error rate α,
 * ρ = φ / (φ + n) and κ = (α² ρ)^(−1 / n), the interval is d̄ ± z · s / √n, where z² = (n − 1) (κ − 1) / (1 − κ ρ), and the whole line
 * as long as κ ρ ≥ 1. It inverts the mixture of the scale-invariant likelihood ratio of the t statistic over standardized effects
 * N(0, 1 / φ), which is a martingale, so that by Ville's inequality the chance that any of the intervals ever misses a normal mean is at
 * most α (Lai 1976, Annals of Statistics 4; Lindon, Ham, Tingley and Bojinov 2022, arXiv:2210.08589; Wang and Ramdas 2023,
 * arXiv:2310.03722).
 *
 * <p>Differences need not be normal. The first term that skewness γ adds to the quantile of a t statistic is γ (1 + 2 z²) / (6 √n) (Hall
 * 1992, The Bootstrap and Edgeworth Expansion, section 2.5; Johnson 1978, JASA 73), so z is widened by its size with the sample skewness
 * in the place of γ. That only widens, so normal differences lose nothing of what is said above; what it does for others is measured in
 * {@code ConfidenceSequenceErrorRateTest}.
 */
public final class ConfidenceSequence {

    /** No interval before so many pairs: a spread of fewer may be small by chance. */
    public static final int MIN_PAIRS = 10;

    /** φ: intervals are near their narrowest from about 20 to some 100 pairs, where most experiments stop. */
    public static final double MIXTURE_PRECISION = 5;

    private ConfidenceSequence() {}

    /**
     * The interval after these pairs.
     *
     * @param policy one value a replication, {@code NaN} where there is none
     * @param yardstick as many, in the same order
     * @param errorRate chance with which any of the intervals may miss the true difference, between 0 and 1
     * @return policy less yardstick; infinite ends where nothing can be said yet
     * @throws IllegalArgumentException if the lengths differ or the error rate is no such chance
     */
    public static Difference of(double[] policy, double[] yardstick, double errorRate) {
        Sample sample = PairedDifference.sample(policy, yardstick);
        double half = halfWidth(sample, errorRate);
        return new Difference(
                sample.mean(),
                sample.standardDeviation(),
                sample.mean() - half,
                sample.mean() + half,
                sample.n(),
                sample.skewness());
    }

    /**
     * Half the width of the interval after these differences.
     *
     * @param differences one a pair
     * @param errorRate chance with which any of the intervals may miss the true difference, between 0 and 1
     * @return the half-width; infinite before {@link #MIN_PAIRS} and where nothing can be said yet
     * @throws IllegalArgumentException if the error rate is no such chance
     */
    public static double halfWidth(Sample differences, double errorRate) {
        if (!(errorRate > 0 && errorRate < 1)) {
            throw new IllegalArgumentException("error rate (" + errorRate + ") must be between 0 and 1");
        }
        int n = differences.n();
        if (n < MIN_PAIRS) {
            return Double.POSITIVE_INFINITY;
        }
        if (differences.standardDeviation() == 0) {
            return 0;
        }
        double share = MIXTURE_PRECISION / (MIXTURE_PRECISION + n);
        double likelihood = StrictMath.pow(errorRate * errorRate * share, -1.0 / n);
        if (likelihood * share >= 1) {
            return Double.POSITIVE_INFINITY;
        }
        double z = Math.sqrt((n - 1) * (likelihood - 1) / (1 - likelihood * share));
        double skew = Math.abs(differences.skewness()) * (1 + 2 * z * z) / (6 * Math.sqrt(n));
        return (z + skew) * differences.standardDeviation() / Math.sqrt(n);
    }
}
