package minbei.analysis.statistics;

/**
 * The difference between a policy and the yardstick where replication r of both has the same seed.
 *
 * <p>With d = policy − yardstick by replication: mean d̄ ± t(0.975; n − 1) · s(d) / √n. Common luck cancels in d,
 * which is why few replications suffice (Law 2015, section 10.2.1). Pairs in which one side has no value are left
 * out.
 */
public final class PairedDifference {

    private PairedDifference() {}

    /**
     * Compares in pairs.
     *
     * @param policy one value a replication, {@code NaN} where there is none
     * @param yardstick as many, in the same order
     * @return policy less yardstick
     * @throws IllegalArgumentException if the lengths differ
     */
    public static Difference of(double[] policy, double[] yardstick) {
        return of(policy, yardstick, Sample.LEVEL);
    }

    /**
     * Compares in pairs, with an interval of any level.
     *
     * @param policy one value a replication, {@code NaN} where there is none
     * @param yardstick as many, in the same order
     * @param level chance with which such intervals hold the true difference, between 0 and 1
     * @return policy less yardstick
     * @throws IllegalArgumentException if the lengths differ
     */
    public static Difference of(double[] policy, double[] yardstick, double level) {
        return of(sample(policy, yardstick), level);
    }

    static Difference of(Sample sample, double level) {
        double half = sample.halfWidth(level);
        return new Difference(
                sample.mean(),
                sample.standardDeviation(),
                sample.mean() - half,
                sample.mean() + half,
                sample.n(),
                sample.skewness());
    }

    /**
     * The differences themselves.
     *
     * @param policy one value a replication, {@code NaN} where there is none
     * @param yardstick as many, in the same order
     * @return policy less yardstick, of the pairs in which both have a value
     * @throws IllegalArgumentException if the lengths differ
     */
    public static Sample sample(double[] policy, double[] yardstick) {
        if (policy.length != yardstick.length) {
            throw new IllegalArgumentException("policy has " + policy.length + " replications and the yardstick "
                    + yardstick.length + ", but pairs need as many of both");
        }
        double[] differences = new double[policy.length];
        for (int replication = 0; replication < differences.length; replication++) {
            differences[replication] = policy[replication] - yardstick[replication];
        }
        return Sample.of(differences);
    }
}
