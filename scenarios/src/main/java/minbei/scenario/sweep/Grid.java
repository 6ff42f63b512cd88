package minbei.scenario.sweep;

import java.util.Collections;
import java.util.List;

/**
 * A full grid: every level of every factor with every level of all others; the last factor changes fastest. A list of
 * points is the diagonal of one.
 *
 * @param levels of each factor, the quantiles that its levels stand for
 * @param diagonal whether only points whose factors all stand at the same level are taken
 */
public record Grid(List<double[]> levels, boolean diagonal) implements Design {

    /** Copies the list. */
    public Grid {
        levels = List.copyOf(levels);
    }

    /**
     * A full grid.
     *
     * @param counts how many levels each factor has
     * @param listed whether a factor's levels are a list of values rather than steps through a range
     * @return the grid
     */
    static Grid full(int[] counts, boolean[] listed) {
        double[][] levels = new double[counts.length][];
        for (int factor = 0; factor < counts.length; factor++) {
            levels[factor] = listed[factor] ? middles(counts[factor]) : steps(counts[factor]);
        }
        return new Grid(List.of(levels), false);
    }

    /**
     * Points that a file lists.
     *
     * @param factors how many factors
     * @param points how many points
     * @return the design
     */
    static Grid list(int factors, int points) {
        return new Grid(Collections.nCopies(factors, middles(points)), true);
    }

    private static double[] middles(int count) {
        double[] levels = new double[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (i + 0.5) / count;
        }
        return levels;
    }

    private static double[] steps(int count) {
        double[] levels = new double[count];
        for (int i = 0; i < count; i++) {
            levels[i] = count == 1 ? 0.5 : (double) i / (count - 1);
        }
        return levels;
    }

    @Override
    public String method() {
        return diagonal ? "list" : "grid";
    }

    @Override
    public long points() {
        if (diagonal) {
            return levels.get(0).length;
        }
        long product = 1;
        for (double[] factor : levels) {
            // A grid too large for a long is refused as too large all the same.
            product = Math.multiplyHigh(product, factor.length) == 0 && product * factor.length > 0
                    ? product * factor.length
                    : Long.MAX_VALUE;
        }
        return product;
    }

    @Override
    public double[] quantiles(long point) {
        Design.requirePoint(point, points());
        double[] quantiles = new double[levels.size()];
        long rest = point;
        for (int factor = quantiles.length - 1; factor >= 0; factor--) {
            double[] own = levels.get(factor);
            quantiles[factor] = own[(int) (diagonal ? point : rest % own.length)];
            rest /= own.length;
        }
        return quantiles;
    }
}
