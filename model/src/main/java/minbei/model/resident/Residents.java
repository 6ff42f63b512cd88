package minbei.model.resident;

import java.util.Arrays;

/**
 * The residents as columns. The id of a resident is the position in every column.
 *
 * <p>Bytes a resident: community 2, month of birth 2, traits 1, trust 4, acquired awareness 4 and its
 * month 2, first episode 4; the two calendars
 * (onset, leaving) add 8.
 */
public final class Residents {

    /** No episode of need. */
    public static final int NO_EPISODE = -1;

    private static final int FEMALE = 1;
    private static final int MIGRANT = 2;
    private static final int INCOME_SHIFT = 2;
    private static final int INCOME_MASK = 3;
    private static final int PRESENT = 16;
    private static final int LEAVES_BY_DEATH = 32;

    private static final int MICRO = 1_000_000;

    private final int[] presentByCommunity;
    private int size;
    private short[] community;
    private short[] birthMonth;
    private byte[] traits;
    private int[] trustMicro;
    private float[] acquiredAwareness;
    private short[] acquiredMonth;
    private int[] firstEpisode;

    private Residents(int communities, int capacity) {
        this.presentByCommunity = new int[communities];
        this.community = new short[capacity];
        this.birthMonth = new short[capacity];
        this.traits = new byte[capacity];
        this.trustMicro = new int[capacity];
        this.acquiredAwareness = new float[capacity];
        this.acquiredMonth = new short[capacity];
        this.firstEpisode = new int[capacity];
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
        if (size == community.length) {
            grow();
        }
        int id = size++;
        community[id] = (short) home;
        birthMonth[id] = (short) born;
        traits[id] = (byte) ((female ? FEMALE : 0)
                | (hukou == Hukou.MIGRANT ? MIGRANT : 0)
                | (income.ordinal() << INCOME_SHIFT)
                | PRESENT);
        firstEpisode[id] = NO_EPISODE;
        presentByCommunity[home]++;
        return id;
    }

    private void grow() {
        int capacity = community.length + community.length / 8 + 16;
        community = Arrays.copyOf(community, capacity);
        birthMonth = Arrays.copyOf(birthMonth, capacity);
        traits = Arrays.copyOf(traits, capacity);
        trustMicro = Arrays.copyOf(trustMicro, capacity);
        acquiredAwareness = Arrays.copyOf(acquiredAwareness, capacity);
        acquiredMonth = Arrays.copyOf(acquiredMonth, capacity);
        firstEpisode = Arrays.copyOf(firstEpisode, capacity);
    }

    /**
     * Takes a resident out of the district, by death or moving.
     *
     * @param id a resident who is present
     */
    public void leave(int id) {
        assert isPresent(id) : "resident " + id + " has left before";
        traits[id] &= ~PRESENT;
        presentByCommunity[community[id]]--;
    }

    /**
     * Notes that a resident will leave by death, not by moving.
     *
     * @param id resident
     */
    void markLeavingByDeath(int id) {
        traits[id] |= LEAVES_BY_DEATH;
    }

    /**
     * Whether a resident leaves, or left, by death.
     *
     * @param id resident
     * @return false for moving out
     */
    boolean leavesByDeath(int id) {
        return (traits[id] & LEAVES_BY_DEATH) != 0;
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
        return (traits[id] & PRESENT) != 0;
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
        return community[id];
    }

    /**
     * Age of a resident. It stands still in the spin-up, whose population is held at its make-up of end 2013.
     *
     * @param id resident
     * @param month months since 2014-01
     * @return months of age
     */
    public int ageMonths(int id, int month) {
        return Math.max(month, -1) - birthMonth[id];
    }

    /**
     * Registered residence of a resident.
     *
     * @param id resident
     * @return local or migrant
     */
    public Hukou hukou(int id) {
        return (traits[id] & MIGRANT) == 0 ? Hukou.LOCAL : Hukou.MIGRANT;
    }

    /**
     * Sex of a resident.
     *
     * @param id resident
     * @return true for a woman
     */
    public boolean isFemale(int id) {
        return (traits[id] & FEMALE) != 0;
    }

    /**
     * Income stratum of a resident's household.
     *
     * @param id resident
     * @return stratum
     */
    public Income income(int id) {
        return Income.ALL.get((traits[id] >> INCOME_SHIFT) & INCOME_MASK);
    }

    /**
     * A resident's own trust in community services, 0–1, without the community's part.
     *
     * @param id resident
     * @return trust
     */
    public float trust(int id) {
        return Math.max(0, Math.min(MICRO, trustMicro[id])) / (float) MICRO;
    }

    /**
     * Sets a resident's own trust.
     *
     * @param id resident
     * @param value 0–1
     */
    public void setTrust(int id, double value) {
        trustMicro[id] = (int) Math.round(value * MICRO);
    }

    /**
     * Moves a resident's own trust. Steps are added in whole millionths and beyond 0 and 1, and only the reading is held to 0–1, so
     * that two steps of one month come to the same in either order.
     *
     * @param id resident
     * @param step change
     */
    public void moveTrust(int id, double step) {
        trustMicro[id] += (int) Math.round(step * MICRO);
    }

    /**
     * Awareness of providers that a resident has acquired beyond the own beginnings, as it stood in {@link #acquiredMonth(int)}.
     *
     * @param id resident
     * @return 0–1
     */
    public float acquiredAwareness(int id) {
        return acquiredAwareness[id];
    }

    /**
     * When a resident last acquired awareness.
     *
     * @param id resident
     * @return months since 2014-01
     */
    public int acquiredMonth(int id) {
        return acquiredMonth[id];
    }

    /**
     * Notes acquired awareness.
     *
     * @param id resident
     * @param value 0–1
     * @param month months since 2014-01
     */
    public void setAcquiredAwareness(int id, float value, int month) {
        acquiredAwareness[id] = value;
        acquiredMonth[id] = (short) month;
    }

    /**
     * The head of the chain of a resident's episodes of need.
     *
     * @param id resident
     * @return an episode, or {@link #NO_EPISODE}
     */
    public int firstEpisode(int id) {
        return firstEpisode[id];
    }

    /**
     * Sets the head of the chain of a resident's episodes.
     *
     * @param id resident
     * @param episode an episode, or {@link #NO_EPISODE}
     */
    public void setFirstEpisode(int id, int episode) {
        firstEpisode[id] = episode;
    }
}
