package minbei.analysis.statistics;

/**
 * What the variance of a headline difference is made of.
 *
 * <p>Each part is the variance that its source adds when the others are held: luck between seeds; parameters between draws of them;
 * data between readings of the district's data; structure between alternative rules. Parts that act on each other are not told apart, so
 * the sum is a budget and no total variance.
 *
 * @param luck variance between seeds
 * @param parameters variance between draws of the parameters; {@code NaN} if not run
 * @param data variance between district data; {@code NaN} if not run
 * @param structure variance between alternative rules; {@code NaN} if not run
 */
public record VarianceBudget(double luck, double parameters, double data, double structure) {

    /**
     * The budget from three designs, each of which varies one source and repeats every setting over the same seeds.
     *
     * @param byDraw differences by draw of the parameters and seed
     * @param byData differences by district data and seed; none if not run
     * @param byStructure differences by alternative rules and seed; none if not run
     * @return the budget; luck is the variance within settings, pooled over the designs by their degrees of freedom
     */
    public static VarianceBudget of(double[][] byDraw, double[][] byData, double[][] byStructure) {
        VarianceComponents parameters = VarianceComponents.of(byDraw);
        VarianceComponents data = VarianceComponents.of(byData);
        VarianceComponents structure = VarianceComponents.of(byStructure);
        double squares = 0;
        double freedom = 0;
        for (VarianceComponents components : new VarianceComponents[] {parameters, data, structure}) {
            int free = components.n() - components.groups();
            if (free > 0) {
                squares += free * components.within();
                freedom += free;
            }
        }
        return new VarianceBudget(
                freedom == 0 ? Double.NaN : squares / freedom,
                parameters.between(),
                data.between(),
                structure.between());
    }

    /** The sum of the parts that were run. */
    public double total() {
        double total = 0;
        for (double part : new double[] {luck, parameters, data, structure}) {
            total += Double.isNaN(part) ? 0 : part;
        }
        return total;
    }

    /**
     * A part as a share of the sum.
     *
     * @param part one of the parts
     * @return 0 to 1; {@code NaN} if it was not run
     */
    public double share(double part) {
        return part / total();
    }
}
