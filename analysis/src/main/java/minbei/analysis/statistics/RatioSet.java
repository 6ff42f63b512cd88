package minbei.analysis.statistics;

/**
 * What paired replications say about a ratio of two means, for example of extra cost over extra effect.
 *
 * <p>Fieller's set (1954, Journal of the Royal Statistical Society B 16): all θ that a paired t test of E(numerator) − θ E(denominator) =
 * 0 does not reject. With x̄, ȳ the means of denominator and numerator, s² and s their sample variances and covariance and q = t² / n:
 * (x̄² − q s²ₓ) θ² − 2 (x̄ ȳ − q sₓᵧ) θ + (ȳ² − q s²ᵧ) ≤ 0. That is an interval if the denominator is told from zero, else two rays or the
 * whole line: a ratio whose denominator may be zero has no interval, and the set says so.
 *
 * @param kind what the set is
 * @param ratio ȳ / x̄
 * @param lower lower end of the interval, or where the lower ray ends; {@code NaN} if it cannot be told
 * @param upper upper end of the interval, or where the upper ray begins; {@code NaN} if it cannot be told
 * @param n pairs with a value on both sides
 */
public record RatioSet(Kind kind, double ratio, double lower, double upper, int n) {

    /** What a set of ratios is. */
    public enum Kind {
        /** All from {@code lower} to {@code upper}. */
        INTERVAL("interval"),
        /** All up to {@code lower} and all from {@code upper}; the denominator is not told from zero. */
        TWO_RAYS("twoRays"),
        /** Any ratio: neither numerator nor denominator is told from zero, or there are fewer than two pairs. */
        CANNOT_BE_TOLD("cannotBeTold");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The name in tables. */
        public String key() {
            return key;
        }
    }

    /**
     * The set at 95 %.
     *
     * @param numerator one value a replication, {@code NaN} where there is none
     * @param denominator as many, in the same order
     * @return the set
     * @throws IllegalArgumentException if the lengths differ
     */
    public static RatioSet of(double[] numerator, double[] denominator) {
        return of(numerator, denominator, Sample.LEVEL);
    }

    /**
     * The set of any level.
     *
     * @param numerator one value a replication, {@code NaN} where there is none
     * @param denominator as many, in the same order
     * @param level chance with which such sets hold the true ratio, between 0 and 1
     * @return the set
     * @throws IllegalArgumentException if the lengths differ
     */
    public static RatioSet of(double[] numerator, double[] denominator, double level) {
        PairedMoments moments = PairedMoments.of(denominator, numerator);
        double ratio = moments.meanY() / moments.meanX();
        if (moments.n() < 2) {
            return new RatioSet(Kind.CANNOT_BE_TOLD, ratio, Double.NaN, Double.NaN, moments.n());
        }
        double quantile = StudentQuantile.of(moments.n() - 1.0, level);
        double q = quantile * quantile / moments.n();
        double a = moments.meanX() * moments.meanX() - q * moments.varianceX();
        double b = moments.meanX() * moments.meanY() - q * moments.covariance();
        double c = moments.meanY() * moments.meanY() - q * moments.varianceY();
        double discriminant = b * b - a * c;
        if (a > 0) {
            // The estimate itself is in the set, so only rounding makes the discriminant negative.
            double root = Math.sqrt(Math.max(0, discriminant));
            return new RatioSet(Kind.INTERVAL, ratio, (b - root) / a, (b + root) / a, moments.n());
        }
        if (a < 0 && discriminant > 0) {
            double root = Math.sqrt(discriminant);
            return new RatioSet(Kind.TWO_RAYS, ratio, (b + root) / a, (b - root) / a, moments.n());
        }
        return new RatioSet(Kind.CANNOT_BE_TOLD, ratio, Double.NaN, Double.NaN, moments.n());
    }
}
