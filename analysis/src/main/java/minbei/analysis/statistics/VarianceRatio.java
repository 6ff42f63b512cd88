package minbei.analysis.statistics;

/**
 * How many times as many replications a comparison without common seeds would need for an interval of the same width.
 *
 * <p>The variance of an unpaired over that of a paired difference, (σ²ₓ + σ²ᵧ) / σ²(x − y). With u = x + y and v = x − y it is (1 + ω) / 2,
 * where ω = σ²ᵤ / σ²ᵥ is a ratio of variances of two correlated outcomes, for which Pitman (1939, Biometrika 31) and Morgan (1939, ibid.)
 * give an interval that is exact for normal outcomes: with F = s²ᵤ / s²ᵥ, r their sample correlation, t = t(0.975; n − 2) and K = 1 + 2 t²
 * (1 − r²) / (n − 2), from F (K − √(K² − 1)) to F (K + √(K² − 1)).
 *
 * @param ratio 1 if pairing wins nothing, infinite if the pairs differ by a constant; {@code NaN} with fewer than two pairs
 * @param lower lower end of the 95 % interval; {@code NaN} with fewer than three pairs
 * @param upper upper end of the 95 % interval; {@code NaN} with fewer than three pairs
 * @param n pairs in which both had a value
 */
public record VarianceRatio(double ratio, double lower, double upper, int n) {

    /** The ratio of which nothing is known. */
    public static final VarianceRatio UNKNOWN = new VarianceRatio(Double.NaN, Double.NaN, Double.NaN, 0);

    private static final int PAIRS_FOR_AN_INTERVAL = 3;

    /**
     * The ratio of these replications.
     *
     * @param policy one value a replication, {@code NaN} where there is none
     * @param yardstick as many, in the same order
     * @return the ratio with its interval
     * @throws IllegalArgumentException if the lengths differ
     */
    public static VarianceRatio of(double[] policy, double[] yardstick) {
        double[] sums = new double[policy.length];
        double[] differences = new double[policy.length];
        PairedMoments plain = PairedMoments.of(policy, yardstick);
        for (int r = 0; r < policy.length; r++) {
            sums[r] = policy[r] + yardstick[r];
            differences[r] = policy[r] - yardstick[r];
        }
        PairedMoments moments = PairedMoments.of(sums, differences);
        int n = plain.n();
        double ratio = (plain.varianceX() + plain.varianceY()) / moments.varianceY();
        if (n < PAIRS_FOR_AN_INTERVAL) {
            return new VarianceRatio(ratio, Double.NaN, Double.NaN, n);
        }
        if (moments.varianceY() == 0 || moments.varianceX() == 0) {
            return new VarianceRatio(ratio, ratio, ratio, n);
        }
        double f = moments.varianceX() / moments.varianceY();
        double unexplained =
                1 - moments.covariance() * moments.covariance() / (moments.varianceX() * moments.varianceY());
        double t = StudentQuantile.of(n - 2.0);
        double k = 1 + 2 * t * t * Math.max(0, unexplained) / (n - 2);
        double spread = k + Math.sqrt(k * k - 1);
        // K − √(K² − 1) = 1 / (K + √(K² − 1)), which loses no digits.
        return new VarianceRatio(ratio, (1 + f / spread) / 2, (1 + f * spread) / 2, n);
    }
}
