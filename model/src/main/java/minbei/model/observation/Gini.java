package minbei.model.observation;

/**
 * The Gini coefficient of a share over places of unequal weight: G = Σᵢ Σⱼ wᵢ wⱼ |xᵢ − xⱼ| / (2 W² x̄), with W = Σ w and x̄ the
 * weighted mean (Yitzhaki and Schechtman 2013, <i>The Gini Methodology</i>).
 */
final class Gini {

    private Gini() {}

    /**
     * The coefficient.
     *
     * @param values one a place, 0 or more
     * @param weights one a place; places of weight 0 are left out
     * @return 0 (all equal) to 1, or {@code NaN} where the mean is 0 or nothing has weight
     */
    static double of(double[] values, double[] weights) {
        double total = 0;
        double mean = 0;
        for (int i = 0; i < values.length; i++) {
            if (weights[i] > 0) {
                total += weights[i];
                mean += weights[i] * values[i];
            }
        }
        mean /= total;
        double differences = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values.length; j++) {
                if (weights[i] > 0 && weights[j] > 0) {
                    differences += weights[i] * weights[j] * Math.abs(values[i] - values[j]);
                }
            }
        }
        double gini = differences / (2 * total * total * mean);
        return mean > 0 ? gini : Double.NaN;
    }
}
