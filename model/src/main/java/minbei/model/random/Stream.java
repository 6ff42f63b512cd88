package minbei.model.random;

/**
 * One stream for each kind of chance in the model, so that a draw for one decision never shifts the luck of another.
 *
 * <p>The {@code key}, not the ordinal, enters the draw: adding or reordering streams changes no result.
 */
public enum Stream {
    /** Traits of a resident at birth, arrival or synthesis. Entity: resident. */
    RESIDENT_TRAITS(1),
    /** When a resident dies. Entity: resident. */
    DEATH(2),
    /** When a resident moves out of the district. Entity: resident. */
    MOVING_OUT(3),
    /** Which community an arriving resident or a newborn joins. Entity: resident. */
    ARRIVAL(4),
    /** Time from one possible onset of a need to the next, and its kind. Entity: resident; occasion: month of the last one. */
    NEED_ONSET(5),
    /** Needs present when the spin-up begins, or brought along on moving in. Entity: resident; index: kind. */
    NEED_AT_START(6),
    /** How long a need lasts, and its subtype. Entity: resident; occasion: month of onset; index: twice the kind, and one more. */
    NEED_COURSE(7),
    /** A resident's lasting disposition to seek a service of a kind. Entity: resident; index: kind. */
    DISPOSITION(8),
    /** Whether a resident learns of a provider. Entity: resident; occasion: month; index: kind. */
    LEARNING(9),
    /** Whether a resident gives up, or takes up the search again. Entity: resident; occasion: month; index: kind. */
    PERSISTENCE(10),
    /** Which provider a resident applies to. Entity: resident; occasion: month; index: kind. */
    PROVIDER_CHOICE(11),
    /** Order among applicants who have waited equally long. Entity: resident; occasion: month; index: kind. */
    ADMISSION(12),
    /** Whether a migrant meets the conditions of a department. Entity: resident; index: kind. */
    ELIGIBILITY(13),
    /** Noise in a department's estimate of need. Entity: township; occasion: year, or 0 for what lasts; index: twice the kind. */
    NEED_ESTIMATE(14),
    /** Incidents that spoil a community's environment, and how long they last. Entity: community; occasion: month. */
    ENVIRONMENT_INCIDENT(15),
    /** Rounding of places when the population is thinned. Entity: provider. */
    THINNING(16),
    /** Trust and awareness a resident starts with. Entity: resident. */
    OUTLOOK(17),
    /** Order among those served equally long whose place is closed. Entity: resident; occasion: month; index: kind. */
    CLOSURE(18);

    private final int key;

    Stream(int key) {
        this.key = key;
    }

    /** The number that enters every draw of this stream; never used again for another one. */
    int key() {
        return key;
    }
}
