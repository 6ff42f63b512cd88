package minbei.model.need;

import java.util.Arrays;
import minbei.model.resident.Residents;

/**
 * The episodes of need that go on, as columns. The id of an episode is its position; positions are used again, so no rule may hang
 * on their order.
 *
 * <p>Only residents in need have a row (about one in twelve), each with what the monthly rules read, so that a month touches the
 * columns of residents only where something happens.
 */
public final class NeedEpisodes {

    /** No provider. */
    public static final int NO_PROVIDER = -1;

    private static final int KIND_BITS = 3;
    private static final int NONE = -1;
    private static final byte FREE = -1;

    private static final int EVER_SERVED = 1;

    private final Residents residents;
    private final EpisodeCounts counts;
    private int high;
    private int firstFree = NONE;

    private int[] resident;
    private int[] nextOfResident;
    private short[] community;
    private short[] group;
    private byte[] kind;
    private byte[] subtype;
    private byte[] state;
    private byte[] marks;
    private short[] onset;
    private short[] searchSince;
    private short[] servedSince;
    private int[] provider;
    private float[] remaining;

    private NeedEpisodes(Residents residents, int capacity) {
        this.residents = residents;
        this.counts = EpisodeCounts.of(residents.communities());
        this.resident = new int[capacity];
        this.nextOfResident = new int[capacity];
        this.community = new short[capacity];
        this.group = new short[capacity];
        this.kind = new byte[capacity];
        this.subtype = new byte[capacity];
        this.state = new byte[capacity];
        this.marks = new byte[capacity];
        this.onset = new short[capacity];
        this.searchSince = new short[capacity];
        this.servedSince = new short[capacity];
        this.provider = new int[capacity];
        this.remaining = new float[capacity];
    }

    /**
     * No episodes yet.
     *
     * @param residents whose needs
     * @param capacity episodes to make room for; it grows when needed
     * @return the store
     */
    public static NeedEpisodes of(Residents residents, int capacity) {
        return new NeedEpisodes(residents, capacity);
    }

    /**
     * A need arises.
     *
     * @param id resident
     * @param need kind of need, one the resident does not have
     * @param month month of onset
     * @param needSubtype 0 is the one that departments' standard package fits
     * @param populationGroup where outcomes are counted, see {@code PopulationGroups}
     * @param course how long the need lasts, in mean lengths of an unserved need
     * @return the episode
     */
    public int open(int id, NeedKind need, int month, int needSubtype, int populationGroup, double course) {
        int e = firstFree;
        if (e == NONE) {
            if (high == resident.length) {
                grow();
            }
            e = high++;
        } else {
            firstFree = nextOfResident[e];
        }
        resident[e] = id;
        nextOfResident[e] = residents.firstEpisode(id);
        residents.setFirstEpisode(id, e);
        community[e] = (short) residents.community(id);
        group[e] = (short) populationGroup;
        kind[e] = (byte) need.ordinal();
        subtype[e] = (byte) needSubtype;
        state[e] = (byte) EpisodeState.NOT_READY.ordinal();
        marks[e] = 0;
        onset[e] = (short) month;
        searchSince[e] = (short) month;
        provider[e] = NO_PROVIDER;
        remaining[e] = (float) course;
        counts.open(community[e], group[e], kind[e]);
        return e;
    }

    private void grow() {
        int capacity = resident.length + resident.length / 4 + 16;
        resident = Arrays.copyOf(resident, capacity);
        nextOfResident = Arrays.copyOf(nextOfResident, capacity);
        community = Arrays.copyOf(community, capacity);
        group = Arrays.copyOf(group, capacity);
        kind = Arrays.copyOf(kind, capacity);
        subtype = Arrays.copyOf(subtype, capacity);
        state = Arrays.copyOf(state, capacity);
        marks = Arrays.copyOf(marks, capacity);
        onset = Arrays.copyOf(onset, capacity);
        searchSince = Arrays.copyOf(searchSince, capacity);
        servedSince = Arrays.copyOf(servedSince, capacity);
        provider = Arrays.copyOf(provider, capacity);
        remaining = Arrays.copyOf(remaining, capacity);
    }

    /**
     * An episode ends; a place it held is free with that.
     *
     * @param e an episode that goes on
     */
    public void close(int e) {
        assert isOpen(e) : "episode " + e + " has ended before";
        unchain(e);
        if (provider[e] != NO_PROVIDER) {
            counts.leavePlace(provider[e]);
        }
        counts.close(community[e], group[e], kind[e], state[e]);
        state[e] = FREE;
        nextOfResident[e] = firstFree;
        firstFree = e;
    }

    private void unchain(int e) {
        int id = resident[e];
        int at = residents.firstEpisode(id);
        if (at == e) {
            residents.setFirstEpisode(id, nextOfResident[e]);
            return;
        }
        while (nextOfResident[at] != e) {
            at = nextOfResident[at];
        }
        nextOfResident[at] = nextOfResident[e];
    }

    /**
     * Whether a resident has a need of a kind.
     *
     * @param id resident
     * @param need kind of need
     * @return true if such an episode goes on
     */
    public boolean has(int id, NeedKind need) {
        for (int e = residents.firstEpisode(id); e != NONE; e = nextOfResident[e]) {
            if (kind[e] == need.ordinal()) {
                return true;
            }
        }
        return false;
    }

    /** How many episodes are in which state, and where. */
    public EpisodeCounts counts() {
        return counts;
    }

    /** Positions below this one may hold an episode; see {@link #isOpen(int)}. */
    public int high() {
        return high;
    }

    /** Lists the positions of those in some states, bit s + 1 of the mask being set for the state of position s; see {@link EpisodeList}. */
    int list(int mask, int[] into) {
        int count = 0;
        for (int e = 0; e < high; e++) {
            into[count] = e;
            count += mask >>> (state[e] + 1) & 1;
        }
        return count;
    }

    /**
     * Whether a position holds an episode that goes on.
     *
     * @param e position
     * @return false where it is free
     */
    public boolean isOpen(int e) {
        return state[e] != FREE;
    }

    /**
     * The next episode of the same resident.
     *
     * @param e an episode
     * @return another one, or {@link Residents#NO_EPISODE}
     */
    public int nextOfResident(int e) {
        return nextOfResident[e];
    }

    /**
     * The number of a need, the same in every policy's world.
     *
     * @param e episode
     * @return {@code resident · 8 + kind}
     */
    public long number(int e) {
        return (long) resident[e] << KIND_BITS | kind[e];
    }

    /**
     * Whose need: resident.
     *
     * @param e episode
     */
    public int resident(int e) {
        return resident[e];
    }

    /**
     * Where the resident lives: position of the community.
     *
     * @param e episode
     */
    public int community(int e) {
        return community[e];
    }

    /**
     * The population group in which the episode's outcomes are counted: position of the group.
     *
     * @param e episode
     */
    public int group(int e) {
        return group[e];
    }

    /**
     * Kind of need: position in {@link NeedKind#ALL}.
     *
     * @param e episode
     */
    public int kind(int e) {
        return kind[e];
    }

    /**
     * Subtype of the need: 0 for the standard one.
     *
     * @param e episode
     */
    public int subtype(int e) {
        return subtype[e];
    }

    /**
     * Where the resident stands: position in {@link EpisodeState#ALL}, or a negative number where the position is free.
     *
     * @param e position
     */
    public int state(int e) {
        return state[e];
    }

    /**
     * Month of onset: months since 2014-01.
     *
     * @param e episode
     */
    public int onset(int e) {
        return onset[e];
    }

    /**
     * Since when the resident has sought a place: months since 2014-01.
     *
     * @param e episode that is searching, waiting or given up
     */
    public int searchSince(int e) {
        return searchSince[e];
    }

    /**
     * Since when the resident holds the place: months since 2014-01.
     *
     * @param e episode that is served
     */
    public int servedSince(int e) {
        return servedSince[e];
    }

    /**
     * Who serves: provider, or {@link #NO_PROVIDER}.
     *
     * @param e episode
     */
    public int provider(int e) {
        return provider[e];
    }

    /**
     * Runs down the need.
     *
     * @param e episode
     * @param rate part of a mean length that passes this month
     * @return true if the need is over
     */
    public boolean runDown(int e, double rate) {
        remaining[e] -= (float) rate;
        return remaining[e] <= 0;
    }

    /**
     * The resident begins to search, for the first time, after a spell or after having given up.
     *
     * @param e episode
     * @param month months since 2014-01
     */
    public void search(int e, int month) {
        move(e, EpisodeState.SEARCHING);
        searchSince[e] = (short) month;
        provider[e] = NO_PROVIDER;
    }

    /**
     * The resident has learned of a provider.
     *
     * @param e episode that is searching
     */
    public void knowProvider(int e) {
        move(e, EpisodeState.WAITING);
    }

    /**
     * The resident gives up the search.
     *
     * @param e episode that is searching or waiting
     */
    public void giveUp(int e) {
        move(e, EpisodeState.GIVEN_UP);
    }

    /**
     * The resident is taken on.
     *
     * @param e episode that is waiting
     * @param newProvider who serves
     * @param month months since 2014-01
     */
    public void admit(int e, int newProvider, int month) {
        move(e, EpisodeState.SERVED);
        counts.takePlace(newProvider);
        provider[e] = newProvider;
        servedSince[e] = (short) month;
    }

    /**
     * The resident gives the place up, still in need, and waits for another one.
     *
     * @param e episode that is served
     * @param month months since 2014-01
     */
    public void leavePlace(int e, int month) {
        move(e, EpisodeState.WAITING);
        searchSince[e] = (short) month;
        counts.leavePlace(provider[e]);
        provider[e] = NO_PROVIDER;
    }

    private void move(int e, EpisodeState to) {
        counts.move(community[e], kind[e], state[e], to);
        state[e] = (byte) to.ordinal();
    }

    /**
     * Notes the first service of an episode: true if it was not served before.
     *
     * @param e episode
     */
    public boolean markFirstService(int e) {
        boolean first = (marks[e] & EVER_SERVED) == 0;
        marks[e] |= EVER_SERVED;
        return first;
    }
}
