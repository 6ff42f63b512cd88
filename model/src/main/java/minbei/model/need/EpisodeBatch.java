package minbei.model.need;

import java.util.Arrays;
import java.util.function.IntConsumer;
import minbei.model.schedule.Herald;

/** Episodes that a pass over all has found, to be dealt with after it, with word ahead of whose they are. */
public final class EpisodeBatch {

    private static final int TOGETHER = 256;

    private final NeedEpisodes episodes;
    private final Herald herald;
    private final int[] next = new int[TOGETHER];
    private int[] found = new int[TOGETHER];
    private int count;

    private EpisodeBatch(NeedEpisodes episodes, Herald herald) {
        this.episodes = episodes;
        this.herald = herald;
    }

    /**
     * An empty batch.
     *
     * @param episodes the store
     * @param herald told of the residents of the next episodes
     * @return the batch
     */
    public static EpisodeBatch of(NeedEpisodes episodes, Herald herald) {
        return new EpisodeBatch(episodes, herald);
    }

    /**
     * Notes an episode.
     *
     * @param e an episode that goes on
     */
    public void add(int e) {
        if (count == found.length) {
            found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = e;
    }

    /**
     * Deals with the episodes noted, in that order, and forgets them.
     *
     * @param deed done to each; it may end the episode, but no other
     */
    public void settle(IntConsumer deed) {
        for (int from = 0; from < count; from += TOGETHER) {
            int to = Math.min(count, from + TOGETHER);
            for (int i = from; i < to; i++) {
                next[i - from] = episodes.resident(found[i]);
            }
            herald.dueNext(next, to - from);
            for (int i = from; i < to; i++) {
                deed.accept(found[i]);
            }
        }
        count = 0;
    }
}
