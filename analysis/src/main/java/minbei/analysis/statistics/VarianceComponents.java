package minbei.analysis.statistics;

/**
 * What part of the variance of an outcome lies within groups of replications, and what between the groups.
 *
 * <p>One-way random effects (Searle, Casella and McCulloch 1992, Variance Components, section 3.6): with k groups of nᵢ values, N = Σ nᵢ,
 * within mean square W = ΣΣ (x − x̄ᵢ)² / (N − k), between mean square B = Σ nᵢ (x̄ᵢ − x̄)² / (k − 1) and n₀ = (N − Σ nᵢ² / N) / (k − 1), the
 * components are W and max(0, (B − W) / n₀).
 *
 * @param within variance within groups; {@code NaN} if no group has two values
 * @param between variance between groups; {@code NaN} with fewer than two groups
 * @param groups groups with a value
 * @param n values
 */
public record VarianceComponents(double within, double between, int groups, int n) {

    /**
     * The components.
     *
     * @param values by group, {@code NaN} where there is none
     * @return the components
     */
    public static VarianceComponents of(double[]... values) {
        int k = 0;
        int n = 0;
        double sum = 0;
        double squaredSizes = 0;
        double squaresWithin = 0;
        for (double[] group : values) {
            Sample sample = Sample.of(group);
            if (sample.n() > 0) {
                k++;
                n += sample.n();
                sum += sample.n() * sample.mean();
                squaredSizes += (double) sample.n() * sample.n();
                squaresWithin +=
                        sample.n() < 2 ? 0 : (sample.n() - 1) * sample.standardDeviation() * sample.standardDeviation();
            }
        }
        double grand = sum / n;
        double squaresBetween = 0;
        for (double[] group : values) {
            Sample sample = Sample.of(group);
            if (sample.n() > 0) {
                squaresBetween += sample.n() * (sample.mean() - grand) * (sample.mean() - grand);
            }
        }
        double within = n > k ? squaresWithin / (n - k) : Double.NaN;
        double size = (n - squaredSizes / n) / (k - 1);
        double between = k < 2 ? Double.NaN : Math.max(0, (squaresBetween / (k - 1) - within) / size);
        return new VarianceComponents(within, between, k, n);
    }
}
