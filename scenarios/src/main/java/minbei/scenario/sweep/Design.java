package minbei.scenario.sweep;

/**
 * Where the points of a sweep lie in the unit cube, one dimension a factor.
 *
 * <p>A point is a pure function of its number, so that ten million of them take no memory and may be asked for in any
 * order and on any machine.
 */
public sealed interface Design permits Grid, MaximinLatinHypercube, Morris, Saltelli, SobolPoints {

    /** The word for it in a file. */
    String method();

    /** How many points it has. */
    long points();

    /**
     * A point.
     *
     * @param point its number, from 0
     * @return one coordinate a factor, 0 to 1, read as quantiles
     */
    double[] quantiles(long point);

    /** Refuses a point that the design does not have. */
    static void requirePoint(long point, long points) {
        if (point < 0 || point >= points) {
            throw new IllegalArgumentException("point (" + point + ") must be 0 to " + (points - 1));
        }
    }
}
