package minbei.analysis.statistics;

/**
 * The difference between a policy and the yardstick as if their replications had nothing to do with each other.
 *
 * <p>With v = s² / n of either side: mean difference ± t(0.975; ν) · √(v₁ + v₂), where ν = (v₁ + v₂)² / (v₁² / (n₁ −
 * 1) + v₂² / (n₂ − 1)) (Welch 1947). It serves to say what common seeds are worth; results are reported in pairs.
 */
public final class UnpairedDifference {

    private UnpairedDifference() {}

    /**
     * Compares without pairs.
     *
     * @param policy values of the policy, {@code NaN} where there is none
     * @param yardstick values of the yardstick, not necessarily as many
     * @return policy less yardstick; its standard deviation is that of a single difference, √(s₁² + s₂²), and its
     *     {@code n} the
     *     smaller of both
     */
    public static Difference of(double[] policy, double[] yardstick) {
        Sample first = Sample.of(policy);
        Sample second = Sample.of(yardstick);
        int n = Math.min(first.n(), second.n());
        double mean = first.mean() - second.mean();
        double deviation = Math.sqrt(square(first.standardDeviation()) + square(second.standardDeviation()));
        double half = n < 2 ? Double.NaN : halfWidth(first, second);
        return new Difference(mean, deviation, mean - half, mean + half, n);
    }

    private static double halfWidth(Sample first, Sample second) {
        double one = square(first.standardDeviation()) / first.n();
        double two = square(second.standardDeviation()) / second.n();
        double variance = one + two;
        if (variance == 0) {
            return 0;
        }
        double freedom = square(variance) / (square(one) / (first.n() - 1) + square(two) / (second.n() - 1));
        return StudentQuantile.of(freedom) * Math.sqrt(variance);
    }

    private static double square(double value) {
        return value * value;
    }
}
