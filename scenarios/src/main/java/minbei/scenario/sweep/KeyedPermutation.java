package minbei.scenario.sweep;

/**
 * A permutation of 0 to n − 1 that is computed, not stored: a Feistel network of four rounds over the next power of
 * four, walked until it lands below n (Black and Rogaway, 2002, Ciphers with Arbitrary Finite Domains).
 */
final class KeyedPermutation {

    private static final int ROUNDS = 4;

    private final DesignLuck luck;
    private final long count;
    private final int halfBits;
    private final long mask;

    private KeyedPermutation(DesignLuck luck, long count) {
        this.luck = luck;
        this.count = count;
        int bits = Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, count - 1));
        this.halfBits = (bits + 1) / 2;
        this.mask = (1L << halfBits) - 1;
    }

    static KeyedPermutation of(DesignLuck luck, long count) {
        return new KeyedPermutation(luck, count);
    }

    long at(long index) {
        long place = index;
        do {
            place = network(place);
        } while (place >= count);
        return place;
    }

    private long network(long value) {
        long left = value >>> halfBits;
        long right = value & mask;
        for (int round = 0; round < ROUNDS; round++) {
            long next = left ^ (luck.bits(right * ROUNDS + round) & mask);
            left = right;
            right = next;
        }
        return left << halfBits | right;
    }
}
