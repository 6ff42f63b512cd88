package minbei.scenario.sweep;

import minbei.model.random.Luck;

/** The chance in a design: every draw is a function of the sweep's seed and of what it is for, never of order. */
final class DesignLuck {

    private static final double UNIT_53 = 0x1.0p-53;
    /** Keeps designs apart from whatever else draws by the same seed. */
    private static final long DESIGNS = 0x44455349474EL; // "DESIGN"

    private final long key;

    private DesignLuck(long key) {
        this.key = key;
    }

    static DesignLuck of(long seed) {
        return new DesignLuck(Luck.bitsFor(Luck.nameKey(seed), Luck.nameKey(DESIGNS)));
    }

    /** The luck of a part, independent of all other parts. */
    DesignLuck part(long name) {
        return new DesignLuck(bits(name));
    }

    long bits(long name) {
        return Luck.bitsFor(key, Luck.nameKey(name));
    }

    /** A number in [0, 1). */
    double uniform(long name) {
        return (bits(name) >>> 11) * UNIT_53;
    }

    /** A whole number from 0 to below {@code bound}; the bias is below bound over 2⁵³. */
    long below(long bound, long name) {
        return (long) (uniform(name) * bound);
    }

    /** A permutation of 0 to {@code count} − 1, by Fisher and Yates. */
    int[] permutation(int count) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int j = (int) below(i + 1L, i);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
