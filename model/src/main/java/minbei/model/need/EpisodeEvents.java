package minbei.model.need;

/**
 * What has happened to needs since a world began. Speed is told beside it: a model that lets less happen is quicker without being
 * better.
 *
 * @param onsets needs that arose
 * @param searches times that a resident began to search, at first or again
 * @param matches times that a resident was taken on
 * @param ends needs that ended
 * @param givenUp searches given up
 */
public record EpisodeEvents(long onsets, long searches, long matches, long ends, long givenUp) {

    /** All events together. */
    public long sum() {
        return onsets + searches + matches + ends + givenUp;
    }
}
