package minbei.model.hub;

/**
 * The draws of hubs in {@link minbei.model.random.Stream#SUPPORT}, by index; support organizations and those they help use the
 * indices below.
 */
final class HubDraws {

    /** How able a bidder looks; two for each township, entity is the bidder, occasion the number of the tender. */
    static final int SEEN = 1_024;

    /** Error of a report; two for each kind of need, entity is the township, occasion the year. */
    static final int REPORT = 2_048;

    /** Order among groups that ask for a room and have equally many volunteers. */
    static final int ROOM = 3_000;

    /** Whether a group is trained this month. */
    static final int TRAINING = 3_001;

    /** Whether an organization is told of this month's calls. */
    static final int CALL = 3_002;

    /** How good a group looks when small money is given; two. */
    static final int SMALL_PROJECT = 3_004;

    /** A normal number takes two draws. */
    static final int PER_NORMAL = 2;

    /** Occasion of what lasts. */
    static final int LASTING = 0;

    private HubDraws() {}
}
