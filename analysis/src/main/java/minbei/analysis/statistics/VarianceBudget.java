package minbei.analysis.statistics;

/**
 * What the variance of a headline difference is made of.
 *
 * <p>Each part is the variance that its source adds when the others are held, over the same seeds: luck is that of the differences at best
 * values, s²(best); parameters what drawing them adds to it, s²(drawn) − s²(best), so that both together are the variance of the wider band
 * (the law of total variance, luck being the same at all draws); data and structure those between readings of the district's data and between
 * alternative rules ({@link VarianceComponents}). The variance of drawn less best of the same seed would be no measure of parameters: a draw
 * also puts other residents ahead of others, and that luck, new in the one and old in the other, would count twice. Parts that act on each
 * other are not told apart, so the sum is a budget and no total variance.
 *
 * @param luck variance between seeds
 * @param parameters variance that draws of the parameters add, 0 if they add none; {@code NaN} if not run
 * @param data variance between district data; {@code NaN} if not run
 * @param structure variance between alternative rules; {@code NaN} if not run
 */
public record VarianceBudget(double luck, double parameters, double data, double structure) {

    /**
     * The budget from differences over the same seeds.
     *
     * @param best at best values, by seed; {@code NaN} where there is none
     * @param drawn with the parameters drawn, by seed
     * @param data at best values under other readings of the data, by reading and seed; none if not run
     * @param rules at best values under other rules, by rule and seed; none if not run
     * @return the budget
     * @throws IllegalArgumentException if the numbers of seeds differ
     */
    public static VarianceBudget of(double[] best, double[] drawn, double[][] data, double[][] rules) {
        Sample luck = Sample.of(best);
        PairedMoments both = PairedMoments.of(drawn, best);
        return new VarianceBudget(
                square(luck.standardDeviation()),
                Math.max(0, both.varianceX() - both.varianceY()),
                between(best, data),
                between(best, rules));
    }

    private static double between(double[] best, double[][] others) {
        double[][] settings = new double[1 + others.length][];
        settings[0] = best;
        System.arraycopy(others, 0, settings, 1, others.length);
        return VarianceComponents.of(settings).between();
    }

    private static double square(double value) {
        return value * value;
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
