package minbei.scenario.sweep;

import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Sobol' points under Owen's nested uniform scrambling: each stays in a net of low discrepancy, each is uniform by
 * itself, and a longer design begins with the points of a shorter one.
 *
 * <p>Direction numbers: Joe and Kuo (2008), up to 1000 dimensions. The first point of the unscrambled sequence, the
 * origin, is kept, as Owen (2020, On dropping the first Sobol' point) advises where points are scrambled. Counts that
 * are powers of two are balanced best.
 */
public final class SobolPoints implements Design {

    /** Most dimensions for which there are direction numbers. */
    static final int MOST_DIMENSIONS = 1000;

    /** Most points, since the library counts them by an int. */
    static final long MOST_POINTS = Integer.MAX_VALUE - 1L;

    private static final int BITS = 52;
    /** Bits that are scrambled by the prefix before them; those below are drawn for the whole prefix at once. */
    private static final int NESTED_BITS = 32;

    private final int dimensions;
    private final long points;
    private final DesignLuck[] luck;
    private final SobolSequenceGenerator sequence;

    private SobolPoints(int dimensions, long points, long seed) {
        this.dimensions = dimensions;
        this.points = points;
        this.sequence = new SobolSequenceGenerator(dimensions);
        this.luck = new DesignLuck[dimensions];
        for (int dimension = 0; dimension < dimensions; dimension++) {
            luck[dimension] = DesignLuck.of(seed).part(dimension);
        }
    }

    /**
     * Scrambled Sobol' points.
     *
     * @param dimensions 1 to 1000
     * @param points how many points, 1 or more
     * @param seed what the scrambling hangs on
     * @return the design
     */
    public static SobolPoints of(int dimensions, long points, long seed) {
        return new SobolPoints(dimensions, points, seed);
    }

    @Override
    public String method() {
        return "sobol";
    }

    @Override
    public long points() {
        return points;
    }

    @Override
    public double[] quantiles(long point) {
        Design.requirePoint(point, points);
        double[] plain = plain((int) point);
        for (int dimension = 0; dimension < dimensions; dimension++) {
            plain[dimension] = scrambled(plain[dimension], luck[dimension]);
        }
        return plain;
    }

    // The library's sequence remembers where it is; points are asked for by many threads.
    private double[] plain(int point) {
        synchronized (sequence) {
            return sequence.skipTo(point).clone();
        }
    }

    /** Flips each binary digit or not, as the digits before it decide; equal beginnings stay equal. */
    private static double scrambled(double coordinate, DesignLuck luck) {
        long digits = (long) (coordinate * (1L << BITS));
        long result = 0;
        for (int bit = 1; bit <= NESTED_BITS; bit++) {
            long prefix = digits >>> (BITS - bit + 1);
            // A leading one keeps prefixes of different length apart.
            long flip = luck.bits(1L << (bit - 1) | prefix) & 1;
            result = result << 1 | ((digits >>> (BITS - bit)) & 1 ^ flip);
        }
        long rest = luck.bits(1L << NESTED_BITS | digits >>> (BITS - NESTED_BITS)) >>> (Long.SIZE - BITS + NESTED_BITS);
        return (result << (BITS - NESTED_BITS) | rest) / (double) (1L << BITS);
    }
}
