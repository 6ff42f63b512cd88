package minbei.model.resident;

import java.util.Arrays;

/**
 * The residents: one row of {@value #ROW} numbers of 64 bits each. The id of a resident is the position of the row.
 *
 * <p>Whoever something happens to lies anywhere in memory, and each array read there costs a wait for the memory of its own. All that
 * the rules read of a resident so stands together, 16 bytes: a row costs one wait where seven columns cost up to seven (measured on
 * all residents of Minhang: with fetching ahead, a quarter of the phases of residents). Rows come in blocks, so that growing copies nobody.
 *
 * <p>A number is as wide as it must be: 2¹⁶ communities; births 2¹¹ months before and after 2014-01; months of acquired awareness, 2⁹;
 * trust within ±2²³ millionths; awareness a {@code float} from 0 to 1, whose first two bits are always 0; 2³⁰ − 1 episodes.
 */
public final class Residents {

    /** No episode of need. */
    public static final int NO_EPISODE = -1;

    private static final int BLOCK_BITS = 14;
    private static final int BLOCK = 1 << BLOCK_BITS;

    /** Numbers in a row: what a resident is, with acquired awareness; and what a resident goes through. */
    private static final int ROW = 2;

    private static final Part AWARENESS = new Part(0, 0, 30);
    private static final Part TRAITS = new Part(0, 30, 6);
    private static final Part BIRTH = new Part(0, 36, 12);
    private static final Part HOME = new Part(0, 48, 16);
    private static final Part FIRST_EPISODE = new Part(1, 0, 30);
    private static final Part ACQUIRED_MONTH = new Part(1, 30, 10);
    private static final Part TRUST_MICRO = new Part(1, 40, 24);

    private static final int FEMALE = 1;
    private static final int MIGRANT = 2;
    private static final int INCOME_SHIFT = 2;
    private static final int INCOME_MASK = 3;
    private static final int PRESENT = 16;
    private static final int LEAVES_BY_DEATH = 32;

    private static final int MICRO = 1_000_000;
    private static final long FARTHEST_TRUST = (1 << 23) - 1;

    /**
     * Where in a row a number stands.
     *
     * @param number which of the row's numbers of 64 bits holds it
     * @param shift bits below it there
     * @param bits its own
     */
    private record Part(int number, int shift, int bits) {

        /** As a number that may be negative. */
        int signed(long[] block, int row) {
            return (int) (block[row + number] << (Long.SIZE - shift - bits) >> (Long.SIZE - bits));
        }

        /** As a number from 0 on. */
        int unsigned(long[] block, int row) {
            return (int) (block[row + number] << (Long.SIZE - shift - bits) >>> (Long.SIZE - bits));
        }

        void set(long[] block, int row, int value) {
            long mask = ((1L << bits) - 1) << shift;
            block[row + number] = block[row + number] & ~mask | ((long) value << shift) & mask;
        }
    }

    private final int[] presentByCommunity;
    private int size;
    private long[][] blocks;
    private int fetched;

    private Residents(int communities, int capacity) {
        this.presentByCommunity = new int[communities];
        this.blocks = new long[capacity / BLOCK + 1][0];
    }

    /**
     * An empty population.
     *
     * @param communities how many communities there are
     * @param capacity residents to make room for; it grows when needed
     * @return the population
     */
    public static Residents of(int communities, int capacity) {
        return new Residents(communities, capacity);
    }

    /**
     * Adds a resident.
     *
     * @param home position of the community
     * @param born month of birth, months since 2014-01
     * @param female whether a woman
     * @param hukou registered residence
     * @param income stratum
     * @return the resident's id, the number of residents added before
     */
    public int add(int home, int born, boolean female, Hukou hukou, Income income) {
        if (size % BLOCK == 0) {
            addBlock(size / BLOCK);
        }
        int id = size++;
        long[] block = block(id);
        int row = row(id);
        HOME.set(block, row, home);
        BIRTH.set(block, row, born);
        int traits = (female ? FEMALE : 0)
                | (hukou == Hukou.MIGRANT ? MIGRANT : 0)
                | (income.ordinal() << INCOME_SHIFT)
                | PRESENT;
        TRAITS.set(block, row, traits);
        presentByCommunity[home]++;
        return id;
    }

    private void addBlock(int position) {
        if (position == blocks.length) {
            blocks = Arrays.copyOf(blocks, position + position / 8 + 1);
        }
        blocks[position] = new long[BLOCK * ROW];
    }

    private long[] block(int id) {
        return blocks[id >>> BLOCK_BITS];
    }

    private static int row(int id) {
        return (id & (BLOCK - 1)) * ROW;
    }

    private int traits(int id) {
        return TRAITS.unsigned(block(id), row(id));
    }

    private void setTraits(int id, int traits) {
        TRAITS.set(block(id), row(id), traits);
    }

    /**
     * Brings the rows of residents near, before a rule visits them one by one: the memory answers a dozen such questions at once,
     * but a rule that does much with each resident asks only one at a time. It changes nothing.
     *
     * @param ids residents
     * @param number how many of them, from the first on; a few hundred stay near
     */
    public void fetch(int[] ids, int number) {
        int sum = 0;
        for (int i = 0; i < number; i++) {
            sum += traits(ids[i]);
        }
        // kept, or the compiler would leave the loop out
        fetched = sum;
    }

    /**
     * Takes a resident out of the district, by death or moving.
     *
     * @param id a resident who is present
     */
    public void leave(int id) {
        assert isPresent(id) : "resident " + id + " has left before";
        setTraits(id, traits(id) & ~PRESENT);
        presentByCommunity[community(id)]--;
    }

    /**
     * Notes that a resident will leave by death, not by moving.
     *
     * @param id resident
     */
    void markLeavingByDeath(int id) {
        setTraits(id, traits(id) | LEAVES_BY_DEATH);
    }

    /**
     * Whether a resident leaves, or left, by death.
     *
     * @param id resident
     * @return false for moving out
     */
    boolean leavesByDeath(int id) {
        return (traits(id) & LEAVES_BY_DEATH) != 0;
    }

    /** How many communities there are. */
    public int communities() {
        return presentByCommunity.length;
    }

    /** How many residents were ever added; ids are below it. */
    public int everPresent() {
        return size;
    }

    /**
     * Whether a resident still lives here.
     *
     * @param id resident
     * @return false after death or moving out
     */
    public boolean isPresent(int id) {
        return (traits(id) & PRESENT) != 0;
    }

    /**
     * Residents of a community.
     *
     * @param home position of the community
     * @return how many are present
     */
    public int presentIn(int home) {
        return presentByCommunity[home];
    }

    /** Residents of all communities. */
    public int present() {
        int sum = 0;
        for (int count : presentByCommunity) {
            sum += count;
        }
        return sum;
    }

    /**
     * Where a resident lives.
     *
     * @param id resident
     * @return position of the community
     */
    public int community(int id) {
        return HOME.unsigned(block(id), row(id));
    }

    /**
     * Age of a resident. It stands still in the spin-up, whose population is held at its make-up of end 2013.
     *
     * @param id resident
     * @param month months since 2014-01
     * @return months of age
     */
    public int ageMonths(int id, int month) {
        return Math.max(month, -1) - BIRTH.signed(block(id), row(id));
    }

    /**
     * Registered residence of a resident.
     *
     * @param id resident
     * @return local or migrant
     */
    public Hukou hukou(int id) {
        return (traits(id) & MIGRANT) == 0 ? Hukou.LOCAL : Hukou.MIGRANT;
    }

    /**
     * Sex of a resident.
     *
     * @param id resident
     * @return true for a woman
     */
    public boolean isFemale(int id) {
        return (traits(id) & FEMALE) != 0;
    }

    /**
     * Income stratum of a resident's household.
     *
     * @param id resident
     * @return stratum
     */
    public Income income(int id) {
        return Income.ALL.get((traits(id) >> INCOME_SHIFT) & INCOME_MASK);
    }

    /**
     * A resident's own trust in community services, 0–1, without the community's part.
     *
     * @param id resident
     * @return trust
     */
    public float trust(int id) {
        return Math.max(0, Math.min(MICRO, TRUST_MICRO.signed(block(id), row(id)))) / (float) MICRO;
    }

    /**
     * Sets a resident's own trust.
     *
     * @param id resident
     * @param value 0–1
     */
    public void setTrust(int id, double value) {
        TRUST_MICRO.set(block(id), row(id), (int) Math.round(value * MICRO));
    }

    /**
     * Moves a resident's own trust. Steps are added in whole millionths and beyond 0 and 1, and only the reading is held to 0–1, so
     * that two steps of one month come to the same in either order. (Beyond ±8 it stays.)
     *
     * @param id resident
     * @param step change
     */
    public void moveTrust(int id, double step) {
        int before = TRUST_MICRO.signed(block(id), row(id));
        long after = before + Math.round(step * MICRO);
        TRUST_MICRO.set(block(id), row(id), (int) Math.max(-FARTHEST_TRUST, Math.min(FARTHEST_TRUST, after)));
    }

    /**
     * Awareness of providers that a resident has acquired beyond the own beginnings, as it stood in {@link #acquiredMonth(int)}.
     *
     * @param id resident
     * @return 0–1
     */
    public float acquiredAwareness(int id) {
        return Float.intBitsToFloat(AWARENESS.unsigned(block(id), row(id)));
    }

    /**
     * When a resident last acquired awareness.
     *
     * @param id resident
     * @return months since 2014-01
     */
    public int acquiredMonth(int id) {
        return ACQUIRED_MONTH.signed(block(id), row(id));
    }

    /**
     * Notes acquired awareness.
     *
     * @param id resident
     * @param value 0–1
     * @param month months since 2014-01
     */
    public void setAcquiredAwareness(int id, float value, int month) {
        assert value >= 0 && value <= 1 : "awareness " + value;
        AWARENESS.set(block(id), row(id), Float.floatToRawIntBits(value));
        ACQUIRED_MONTH.set(block(id), row(id), month);
    }

    /**
     * The head of the chain of a resident's episodes of need.
     *
     * @param id resident
     * @return an episode, or {@link #NO_EPISODE}
     */
    public int firstEpisode(int id) {
        return FIRST_EPISODE.unsigned(block(id), row(id)) + NO_EPISODE;
    }

    /**
     * Sets the head of the chain of a resident's episodes.
     *
     * @param id resident
     * @param episode an episode, or {@link #NO_EPISODE}
     */
    public void setFirstEpisode(int id, int episode) {
        FIRST_EPISODE.set(block(id), row(id), episode - NO_EPISODE);
    }
}
