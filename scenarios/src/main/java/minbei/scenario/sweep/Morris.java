package minbei.scenario.sweep;

/**
 * Trajectories of Morris (1991): from a random point of a grid of p levels, one factor at a time moves by
 * Δ = p / (2 (p − 1)), up or down, in random order. A trajectory of k factors has k + 1 points; two neighbours give one
 * elementary effect.
 */
public final class Morris implements Design {

    private final int factors;
    private final long trajectories;
    private final int levels;
    private final DesignLuck luck;

    private Morris(int factors, long trajectories, int levels, DesignLuck luck) {
        this.factors = factors;
        this.trajectories = trajectories;
        this.levels = levels;
        this.luck = luck;
    }

    /**
     * Trajectories.
     *
     * @param factors how many factors, 1 or more
     * @param trajectories how many trajectories, 1 or more
     * @param levels levels of a factor, even and 2 or more
     * @param seed what their chance hangs on
     * @return the design
     */
    public static Morris of(int factors, long trajectories, int levels, long seed) {
        return new Morris(factors, trajectories, levels, DesignLuck.of(seed));
    }

    @Override
    public String method() {
        return "morris";
    }

    @Override
    public long points() {
        return trajectories * (factors + 1);
    }

    @Override
    public double[] quantiles(long point) {
        Design.requirePoint(point, points());
        DesignLuck own = luck.part(point / (factors + 1));
        int moved = (int) (point % (factors + 1));
        int[] order = own.part(0).permutation(factors);
        DesignLuck starts = own.part(1);
        DesignLuck directions = own.part(2);
        double[] quantiles = new double[factors];
        for (int place = 0; place < factors; place++) {
            int factor = order[place];
            long lower = starts.below(levels / 2, factor);
            boolean up = directions.below(2, factor) == 1;
            boolean high = up == place < moved;
            quantiles[factor] = (double) (lower + (high ? levels / 2 : 0)) / (levels - 1);
        }
        return quantiles;
    }
}
