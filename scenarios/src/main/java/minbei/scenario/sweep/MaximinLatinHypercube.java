package minbei.scenario.sweep;

/**
 * A Latin hypercube: cut each factor's range into as many slices of equal probability as there are points, and every
 * slice holds one point.
 *
 * <p>Of several such designs the one is taken whose two closest points are farthest apart (maximin). How many are
 * looked at falls with the square of the points, since all pairs are measured; beyond some twenty thousand points one
 * is left, and pairs no longer matter.
 */
public final class MaximinLatinHypercube implements Design {

    private static final int MOST_CANDIDATES = 100;
    /** Differences of coordinates that may be looked at to choose a design: about half a second. */
    private static final double WORK = 4e8;

    private final int factors;
    private final long points;
    private final KeyedPermutation[] slices;
    private final DesignLuck within;

    private MaximinLatinHypercube(int factors, long points, DesignLuck luck) {
        this.factors = factors;
        this.points = points;
        this.slices = new KeyedPermutation[factors];
        for (int factor = 0; factor < factors; factor++) {
            slices[factor] = KeyedPermutation.of(luck.part(factor), points);
        }
        this.within = luck.part(factors);
    }

    /**
     * A maximin Latin hypercube.
     *
     * @param factors how many factors, 1 or more
     * @param points how many points, 1 or more
     * @param seed what its chance hangs on
     * @return the design
     */
    public static MaximinLatinHypercube maximin(int factors, long points, long seed) {
        MaximinLatinHypercube best = candidate(factors, points, seed, 0);
        int candidates = candidates(factors, points);
        double farthest = candidates > 1 ? best.closestPairSquared() : 0;
        for (int number = 1; number < candidates; number++) {
            MaximinLatinHypercube next = candidate(factors, points, seed, number);
            double closest = next.closestPairSquared();
            if (closest > farthest) {
                farthest = closest;
                best = next;
            }
        }
        return best;
    }

    static MaximinLatinHypercube candidate(int factors, long points, long seed, int number) {
        return new MaximinLatinHypercube(factors, points, DesignLuck.of(seed).part(number));
    }

    /** How many designs are looked at. */
    static int candidates(int factors, long points) {
        double differences = 0.5 * points * points * factors;
        return (int) Math.max(1, Math.min(MOST_CANDIDATES, WORK / differences));
    }

    @Override
    public String method() {
        return "latin-hypercube";
    }

    @Override
    public long points() {
        return points;
    }

    @Override
    public double[] quantiles(long point) {
        Design.requirePoint(point, points);
        double[] quantiles = new double[factors];
        for (int factor = 0; factor < factors; factor++) {
            double place = within.uniform(point * factors + factor);
            quantiles[factor] = Math.min((slices[factor].at(point) + place) / points, Math.nextDown(1.0));
        }
        return quantiles;
    }

    /** The squared distance of the two closest points, all coordinates from 0 to 1. */
    double closestPairSquared() {
        double[][] all = new double[(int) points][];
        for (int point = 0; point < all.length; point++) {
            all[point] = quantiles(point);
        }
        double closest = factors;
        for (int one = 0; one < all.length; one++) {
            for (int other = 0; other < one; other++) {
                closest = Math.min(closest, squaredDistance(all[one], all[other]));
            }
        }
        return closest;
    }

    private static double squaredDistance(double[] one, double[] other) {
        double sum = 0;
        for (int factor = 0; factor < one.length; factor++) {
            double difference = one[factor] - other[factor];
            sum += difference * difference;
        }
        return sum;
    }
}
