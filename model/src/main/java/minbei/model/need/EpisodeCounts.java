package minbei.model.need;

import java.util.Arrays;

/**
 * How many episodes are in which state, by community and kind, and how many each provider serves; kept as they change.
 *
 * <p>Rules that ask for a township's or a community's needs each month would otherwise each read all episodes: counting a change costs
 * a nanosecond, and changes are one for each twelve episodes and month.
 */
public final class EpisodeCounts {

    private final int[][] byState;
    private final int[] inState = new int[EpisodeState.ALL.size()];
    private final long[] entered = new long[EpisodeState.ALL.size()];
    private int[] byGroup = new int[0];
    private int[] byProvider = new int[0];
    private long ended;

    private EpisodeCounts(int communities) {
        this.byState = new int[EpisodeState.ALL.size()][communities * NeedKind.COUNT];
    }

    static EpisodeCounts of(int communities) {
        return new EpisodeCounts(communities);
    }

    private static int cell(int place, int kind) {
        return place * NeedKind.COUNT + kind;
    }

    void open(int community, int group, int kind) {
        byGroup = withRoom(byGroup, cell(group, kind));
        byGroup[cell(group, kind)]++;
        enter(EpisodeState.NOT_READY, cell(community, kind));
    }

    void move(int community, int kind, int from, EpisodeState to) {
        leave(from, cell(community, kind));
        enter(to, cell(community, kind));
    }

    private void enter(EpisodeState state, int cell) {
        byState[state.ordinal()][cell]++;
        inState[state.ordinal()]++;
        entered[state.ordinal()]++;
    }

    private void leave(int state, int cell) {
        byState[state][cell]--;
        inState[state]--;
    }

    void close(int community, int group, int kind, int state) {
        byGroup[cell(group, kind)]--;
        leave(state, cell(community, kind));
        ended++;
    }

    void takePlace(int provider) {
        byProvider = withRoom(byProvider, provider);
        byProvider[provider]++;
    }

    void leavePlace(int provider) {
        byProvider[provider]--;
    }

    private static int[] withRoom(int[] counts, int position) {
        return position < counts.length ? counts : Arrays.copyOf(counts, position + position / 2 + 16);
    }

    /** How many episodes go on. */
    public int ongoing() {
        return Arrays.stream(inState).sum();
    }

    /** What has happened so far. */
    public EpisodeEvents events() {
        return new EpisodeEvents(
                entered[EpisodeState.NOT_READY.ordinal()],
                entered[EpisodeState.SEARCHING.ordinal()],
                entered[EpisodeState.SERVED.ordinal()],
                ended,
                entered[EpisodeState.GIVEN_UP.ordinal()]);
    }

    /**
     * Episodes in a state.
     *
     * @param state where their residents stand
     * @return agents
     */
    public int in(EpisodeState state) {
        return inState[state.ordinal()];
    }

    /**
     * Episodes of a community in a state.
     *
     * @param state where their residents stand
     * @param community position of the community
     * @param kind position of the kind of need
     * @return agents
     */
    public int in(EpisodeState state, int community, int kind) {
        return byState[state.ordinal()][cell(community, kind)];
    }

    /**
     * Episodes of a community, whatever their state.
     *
     * @param community position of the community
     * @param kind position of the kind of need
     * @return agents
     */
    public int inNeed(int community, int kind) {
        int sum = 0;
        for (int[] state : byState) {
            sum += state[cell(community, kind)];
        }
        return sum;
    }

    /**
     * Episodes of a population group, whatever their state.
     *
     * @param group position of the group
     * @param kind position of the kind of need
     * @return agents
     */
    public int inGroup(int group, int kind) {
        return cell(group, kind) < byGroup.length ? byGroup[cell(group, kind)] : 0;
    }

    /**
     * Residents whom a provider serves.
     *
     * @param provider id
     * @return agents
     */
    public int servedBy(int provider) {
        return provider < byProvider.length ? byProvider[provider] : 0;
    }
}
