package minbei.model.need;

import java.util.List;

/** Where the resident of an episode stands in the search for a service. */
public enum EpisodeState {
    /** In need and not ready to seek. */
    NOT_READY,
    /** Ready, and knows of no provider yet. */
    SEARCHING,
    /** Knows of a provider and waits for a place. */
    WAITING,
    /** Holds a place. */
    SERVED,
    /** Has given up the search; the need goes on. */
    GIVEN_UP;

    /** All states, in order; {@code values()} without the copy. */
    public static final List<EpisodeState> ALL = List.of(values());
}
