package minbei.model.need;

/**
 * The episodes in some states, listed in the order of position, for a rule that deals with those alone.
 *
 * <p>A pass that asks each row for its state and deals with it at once makes the processor guess at each, wrongly one time in three
 * or so, and a wrong guess costs as much as ten draws. Listing them first has nothing to guess: a row is always written down, and
 * counted or not.
 */
public final class EpisodeList {

    private final NeedEpisodes episodes;
    private int[] positions = new int[0];
    private int count;

    private EpisodeList(NeedEpisodes episodes) {
        this.episodes = episodes;
    }

    /**
     * An empty list.
     *
     * @param episodes the store
     * @return the list
     */
    public static EpisodeList of(NeedEpisodes episodes) {
        return new EpisodeList(episodes);
    }

    /**
     * Lists anew; what happens to an episode afterwards changes nothing in the list.
     *
     * @param states those that are listed
     */
    public void take(EpisodeState... states) {
        int mask = 0;
        int found = 0;
        for (EpisodeState state : states) {
            mask |= 1 << (state.ordinal() + 1);
            found += episodes.counts().in(state);
        }
        // rows that do not count are written down, too, behind those that do
        if (positions.length <= found) {
            positions = new int[found + found / 8 + 16];
        }
        count = episodes.list(mask, positions);
    }

    /** How many are listed. */
    public int count() {
        return count;
    }

    /**
     * One of them.
     *
     * @param i place in the list, 0 to {@link #count()} − 1
     * @return position of the episode
     */
    public int get(int i) {
        return positions[i];
    }
}
