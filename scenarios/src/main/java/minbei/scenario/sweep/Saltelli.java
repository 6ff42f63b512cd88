package minbei.scenario.sweep;

/**
 * The sample of Saltelli et al. (2010) for Sobol' indices. From two independent points a and b, the two halves of one
 * scrambled Sobol' point, come a, b, and for each factor the point a with that coordinate of b; with second order also
 * b with that coordinate of a.
 *
 * <p>Points of one base follow each other: a, b, ab₁ … abₖ (, ba₁ … baₖ).
 */
public final class Saltelli implements Design {

    private final int factors;
    private final boolean secondOrder;
    private final SobolPoints base;

    private Saltelli(int factors, boolean secondOrder, SobolPoints base) {
        this.factors = factors;
        this.secondOrder = secondOrder;
        this.base = base;
    }

    /**
     * A sample.
     *
     * @param factors how many factors, 1 to 500
     * @param bases how many pairs of points, 1 or more; powers of two are balanced best
     * @param secondOrder whether indices of pairs of factors are wanted
     * @param seed what the scrambling hangs on
     * @return the design
     */
    public static Saltelli of(int factors, long bases, boolean secondOrder, long seed) {
        return new Saltelli(factors, secondOrder, SobolPoints.of(2 * factors, bases, seed));
    }

    @Override
    public String method() {
        return "saltelli";
    }

    @Override
    public long points() {
        return base.points() * pointsOfBase();
    }

    private int pointsOfBase() {
        return 2 + (secondOrder ? 2 : 1) * factors;
    }

    @Override
    public double[] quantiles(long point) {
        Design.requirePoint(point, points());
        double[] both = base.quantiles(point / pointsOfBase());
        int role = (int) (point % pointsOfBase());
        boolean fromB = role == 1 || role >= 2 + factors;
        int exchanged = role < 2 ? -1 : (role - 2) % factors;
        double[] quantiles = new double[factors];
        for (int factor = 0; factor < factors; factor++) {
            boolean b = fromB != (factor == exchanged);
            quantiles[factor] = both[factor + (b ? factors : 0)];
        }
        return quantiles;
    }
}
