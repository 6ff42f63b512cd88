package minbei.model.random;

/**
 * The luck of one run: a counter-based generator without state.
 *
 * <p>A draw is a bijective mix of (entity, occasion, index) under a key made of (seed, stream). Within a stream no two
 * (entity, occasion, index) share their 64 bits; asking twice gives the same number; asking in another order, on another thread or
 * in another policy's world changes nothing.
 *
 * <p>Domain: entity 0 to 2³¹−1; occasion −2¹⁵ to 2²⁰−2¹⁵−1 (a month, a year, or a running number); index 0 to 2¹²−1.
 */
public final class Luck {

    private static final int INDEX_BITS = 12;
    private static final int OCCASION_BITS = 20;
    /** Shifts months of the spin-up, which are negative, into the unsigned field of the occasion. */
    private static final int OCCASION_OFFSET = 1 << 15;

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final double UNIT_53 = 0x1.0p-53;

    private final long seed;
    private final long[] keys;
    private final long[] secondKeys;

    private Luck(long seed) {
        this.seed = seed;
        Stream[] streams = Stream.values();
        this.keys = new long[streams.length];
        this.secondKeys = new long[streams.length];
        for (Stream stream : streams) {
            long key = mix(mix(seed + GOLDEN_GAMMA) + stream.key() * GOLDEN_GAMMA);
            keys[stream.ordinal()] = key;
            secondKeys[stream.ordinal()] = mix(key + GOLDEN_GAMMA);
        }
    }

    /**
     * The luck of a seed.
     *
     * @param seed all 64 bits count
     * @return luck without state, safe to share between threads
     */
    public static Luck of(long seed) {
        return new Luck(seed);
    }

    /** The seed all draws hang on. */
    public long seed() {
        return seed;
    }

    /**
     * 64 random bits.
     *
     * @param stream kind of chance
     * @param entity who it happens to, 0 to 2³¹−1
     * @param occasion when: month index, year or running number
     * @param index which draw of that occasion, 0 to 4095
     * @return the bits
     */
    public long bits(Stream stream, int entity, int occasion, int index) {
        assert entity >= 0 && index >= 0 && index < (1 << INDEX_BITS) : "entity " + entity + ", index " + index;
        assert occasion >= -OCCASION_OFFSET && occasion < (1 << OCCASION_BITS) - OCCASION_OFFSET
                : "occasion " + occasion;
        long counter = ((long) entity << (OCCASION_BITS + INDEX_BITS))
                | ((long) (occasion + OCCASION_OFFSET) << INDEX_BITS)
                | index;
        int s = stream.ordinal();
        return mix(mix(counter * GOLDEN_GAMMA + keys[s]) ^ secondKeys[s]);
    }

    /**
     * A uniform number in [0, 1), a multiple of 2⁻⁵³.
     *
     * @param stream kind of chance
     * @param entity who it happens to
     * @param occasion when
     * @param index which draw of that occasion
     * @return u with 0 ≤ u &lt; 1
     */
    public double uniform(Stream stream, int entity, int occasion, int index) {
        return (bits(stream, entity, occasion, index) >>> 11) * UNIT_53;
    }

    /**
     * A waiting time with mean 1: −ln(1 − u).
     *
     * @param stream kind of chance
     * @param entity who it happens to
     * @param occasion when
     * @param index which draw of that occasion
     * @return a number ≥ 0, exponentially distributed
     */
    public double exponential(Stream stream, int entity, int occasion, int index) {
        return -StrictMath.log(1 - uniform(stream, entity, occasion, index));
    }

    /**
     * A standard normal number, by the method of Box and Muller (1958, Annals of Mathematical Statistics 29); it takes the draws
     * {@code index} and {@code index + 1}.
     *
     * @param stream kind of chance
     * @param entity who it happens to
     * @param occasion when
     * @param index first of the two draws of that occasion
     * @return a number with mean 0 and variance 1
     */
    public double normal(Stream stream, int entity, int occasion, int index) {
        double radius = StrictMath.sqrt(2 * exponential(stream, entity, occasion, index));
        return radius * StrictMath.cos(2 * StrictMath.PI * uniform(stream, entity, occasion, index + 1));
    }

    /**
     * A well-mixed key of a name, to be kept by what {@link #bitsFor} is asked about.
     *
     * @param name what tells it from all others
     * @return the key; no two names share one
     */
    public static long nameKey(long name) {
        return mix(mix(name + GOLDEN_GAMMA) + GOLDEN_GAMMA);
    }

    /**
     * What a draw says about one of many alternatives, such as a provider a resident may choose. Alternatives that come or go leave
     * the bits of all others as they are; one mix each, so that hundreds can be asked.
     *
     * @param draw bits of who decides, when and about what
     * @param nameKey key of the alternative
     * @return 64 random bits
     */
    public static long bitsFor(long draw, long nameKey) {
        return mix(draw ^ nameKey);
    }

    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
