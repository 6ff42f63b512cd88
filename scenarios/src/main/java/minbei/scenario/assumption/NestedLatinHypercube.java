package minbei.scenario.assumption;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import minbei.model.random.Luck;

/**
 * Points in the unit cube whose first 1, 2, 4, 8, 16 … are each a Latin hypercube, however many are asked for.
 *
 * <p>With n points there, each axis has n strata of equal width and one point in each. To double them, every stratum is halved; the old
 * points occupy one half each, and the n new points are sent to the empty halves in an order of their own on each axis (Sallaberry, Helton
 * and Hora 2008). So point r is the same whether 10 points are asked for or 10,000; between two powers of two the points are the beginning
 * of the next Latin hypercube.
 *
 * <p>A coordinate is a pure function of (seed, name of the axis, point): axes that come or go leave the others as they are.
 */
public final class NestedLatinHypercube {

    /** So few bits that a stratum and the place within it add up exactly in a double. */
    private static final int PLACE_BITS = 30;

    private static final double PLACE_UNIT = 1.0 / (1 << PLACE_BITS);
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private final int points;
    private final Map<String, double[]> columns = new LinkedHashMap<>();

    private NestedLatinHypercube(int points) {
        this.points = points;
    }

    /**
     * Points over named axes.
     *
     * @param axes names of the axes
     * @param points how many, 1 or more
     * @param seed which of many such sets
     * @return the points
     */
    public static NestedLatinHypercube of(Collection<String> axes, int points, long seed) {
        if (points < 1) {
            throw new IllegalArgumentException("points (" + points + ") must be 1 or more");
        }
        NestedLatinHypercube cube = new NestedLatinHypercube(points);
        axes.forEach(axis -> cube.columns.put(axis, column(axisKey(axis, seed), points)));
        return cube;
    }

    /** How many points. */
    public int points() {
        return points;
    }

    /**
     * A coordinate.
     *
     * @param axis name of the axis
     * @param point from 0
     * @return 0 or more and below 1
     * @throws IllegalArgumentException if there is no such axis or point
     */
    public double coordinate(String axis, int point) {
        double[] column = columns.get(axis);
        if (column == null || point < 0 || point >= points) {
            throw new IllegalArgumentException("axis (" + axis + ") and point (" + point + ") must be of the cube");
        }
        return column[point];
    }

    private static double[] column(long key, int points) {
        int size = Integer.highestOneBit(points);
        size = size < points ? 2 * size : size;
        double[] column = new double[size];
        column[0] = place(key, 0);
        for (int n = 1; n < size; n *= 2) {
            int[] empty = emptyHalves(column, n);
            shuffle(empty, key, n);
            for (int i = 0; i < n; i++) {
                column[n + i] = (empty[i] + place(key, n + i)) / (2 * n);
            }
        }
        return Arrays.copyOf(column, points);
    }

    /** The halves of n strata that the first n points leave empty, in ascending order. */
    private static int[] emptyHalves(double[] column, int n) {
        boolean[] occupied = new boolean[2 * n];
        for (int point = 0; point < n; point++) {
            occupied[(int) (column[point] * 2 * n)] = true;
        }
        int[] empty = new int[n];
        int next = 0;
        for (int half = 0; half < occupied.length; half++) {
            if (!occupied[half]) {
                empty[next++] = half;
            }
        }
        return empty;
    }

    /** Fisher and Yates; draws are told apart from those of places by their sign. */
    private static void shuffle(int[] halves, long key, int n) {
        for (int i = halves.length - 1; i > 0; i--) {
            int j = (int) (place(key, -(long) (n + i)) * (i + 1));
            int kept = halves[i];
            halves[i] = halves[j];
            halves[j] = kept;
        }
    }

    private static double place(long key, long draw) {
        return (Luck.bitsFor(key, Luck.nameKey(draw)) >>> (Long.SIZE - PLACE_BITS)) * PLACE_UNIT;
    }

    /** FNV-1a of the name, mixed with the seed. */
    private static long axisKey(String axis, long seed) {
        long hash = FNV_OFFSET;
        for (byte letter : axis.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (letter & 0xFF)) * FNV_PRIME;
        }
        return Luck.bitsFor(Luck.nameKey(hash), Luck.nameKey(seed));
    }
}
