package minbei.model.schedule;

/**
 * The phases of a month, in the order in which they happen (ODD, section 3).
 *
 * <p>The ordinal is the ordering of the phase's one {@code Steppable} in the MASON schedule: MASON shuffles what has the same
 * time and ordering, so no two phases may share one.
 */
public enum Phase {
    /** Births, deaths and moves. */
    RESIDENTS_CHANGE("Residents change"),
    /** Needs of residents arise and end; incidents spoil communities and pass. */
    NEEDS_ARISE("Needs arise"),
    /** The finance bureau appropriates the month's part of the envelope. */
    BUDGET_IS_APPROPRIATED("Budget is appropriated"),
    /** Departments plan what they provide with their own staff, hire, and open places. */
    DEPARTMENTS_PROVIDE("Departments provide"),
    /** Residents search, queue and are served. */
    SERVICES_ARE_DELIVERED("Services are delivered"),
    /** Outcomes are recorded; nothing is changed. */
    OBSERVATION("Observation");

    private final String heading;

    Phase(String heading) {
        this.heading = heading;
    }

    /** The heading of the phase's section in the ODD. */
    public String heading() {
        return heading;
    }
}
