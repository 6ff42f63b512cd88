package minbei.model.service;

import minbei.model.random.Luck;

/**
 * A choice among weighted alternatives as a race: alternative i arrives after E(i)/w(i), E(i) exponential with mean 1 and keyed by who
 * chooses and by the alternative; the first to arrive is chosen, with probability w(i)/Σw.
 *
 * <p>It is the random utility of the logit, ln w(i) and a Gumbel term of the chooser's own (McFadden 1974), or weighted rendezvous
 * hashing (Thaler and Ravishankar 1998): an alternative that enters changes the choices of those who now choose it and of nobody else,
 * one that leaves the choices of those who had chosen it. The order in which alternatives stand does not matter.
 */
final class ExponentialRace {

    /**
     * All but one race in 20 (exp −3) are won before EARLY/Σw. Whoever cannot be so early, which a comparison of whole numbers shows,
     * is not looked at; without this a month of 20,000 applicants and 300 providers took 8 ms, with it 5.
     */
    private static final double EARLY = 3;

    /** Uniform numbers are odd multiples of 2⁻⁵³: above 0, below 1, and exact. */
    private static final double UNIT = 0x1.0p-52;

    private static final int UNUSED_BITS = 12;

    /** More than all roundings of a time and of its bounds together, which are some 10⁻¹⁵. */
    private static final double ROUNDING = 1e-12;

    private final int[] runners;
    private final double[] weights;
    private final long[] keys;
    private long[] early = new long[0];
    private long[] drawn = new long[0];
    private int count;
    private double sum;

    private ExponentialRace(int most) {
        this.runners = new int[most];
        this.weights = new double[most];
        this.keys = new long[most];
    }

    /** A race of no more than a number of alternatives. */
    static ExponentialRace of(int most) {
        return new ExponentialRace(most);
    }

    /**
     * Adds an alternative.
     *
     * @param runner what it is called if it wins
     * @param weight w, 0 or more; with 0 it never arrives
     * @param nameKey key of its draws, see {@link Luck#nameKey}
     */
    void add(int runner, double weight, long nameKey) {
        runners[count] = runner;
        weights[count] = weight;
        keys[count] = nameKey;
        sum += weight;
        count++;
    }

    /** Adds the alternatives of another race, their weights times a factor. */
    void addAll(ExponentialRace other, double factor) {
        for (int i = 0; i < other.count; i++) {
            add(other.runners[i], factor * other.weights[i], other.keys[i]);
        }
    }

    /** How many alternatives there are. */
    int count() {
        return count;
    }

    /** Sum of the weights. */
    double sum() {
        return sum;
    }

    /**
     * Who arrives first.
     *
     * @param draw bits of who chooses, when and about what
     * @return name of the alternative; the race must have one of weight above 0
     */
    int first(long draw) {
        if (early.length != count) {
            prepare();
        }
        // as local variables they need not be read again for each runner; and a loop that only mixes has no branch to
        // wait for
        long[] bits = drawn;
        long[] key = keys;
        for (int i = 0; i < bits.length; i++) {
            bits[i] = Luck.bitsFor(draw, key[i]) >>> UNUSED_BITS;
        }
        long[] limit = early;
        int winner = -1;
        double soonest = EARLY / sum;
        double latest = soonest;
        for (int i = 0; i < limit.length; i++) {
            if (bits[i] < limit[i]
                    && least(bits[i], i) < latest
                    && (most(bits[i], i) < soonest || isEarlier(i, winner))) {
                winner = i;
                soonest = least(bits[i], i);
                latest = most(bits[i], i);
            }
        }
        return runners[winner < 0 ? firstOfAll(draw) : winner];
    }

    /** By the times themselves; before there is a winner, by the time that counts as early. */
    private boolean isEarlier(int i, int winner) {
        double best = winner < 0 ? EARLY / sum : time(drawn[winner], winner);
        return time(drawn[i], i) < best;
    }

    /** A time that the alternative's is not below: −ln(1 − u) = u + u²/2 + u³/3 + ..., without the logarithm, which costs ten draws. */
    private double least(long bits, int i) {
        double u = (bits + 0.5) * UNIT;
        return (u + u * u / 2) / weights[i] * (1 - ROUNDING);
    }

    /** A time that the alternative's is not above: what follows u²/2 is less than u³ for u up to a half. */
    private double most(long bits, int i) {
        double u = (bits + 0.5) * UNIT;
        return u > 0.5 ? Double.POSITIVE_INFINITY : (u + u * u / 2 + u * u * u) / weights[i] * (1 + ROUNDING);
    }

    private int firstOfAll(long draw) {
        double best = Double.POSITIVE_INFINITY;
        int winner = -1;
        for (int i = 0; i < count; i++) {
            long bits = Luck.bitsFor(draw, keys[i]) >>> UNUSED_BITS;
            if (bits * UNIT < best * weights[i]) {
                double time = time(bits, i);
                if (time < best) {
                    best = time;
                    winner = i;
                }
            }
        }
        return winner;
    }

    private double time(long bits, int i) {
        return -StrictMath.log(1 - (bits + 0.5) * UNIT) / weights[i];
    }

    /** As −ln(1 − u) is u at least, only who draws less than w · EARLY/Σw can arrive before EARLY/Σw. */
    private void prepare() {
        early = new long[count];
        drawn = new long[count];
        for (int i = 0; i < count; i++) {
            early[i] = (long) StrictMath.ceil(EARLY / sum * weights[i] / UNIT);
        }
    }
}
