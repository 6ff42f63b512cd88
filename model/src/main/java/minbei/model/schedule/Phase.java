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
    /** Residents come forward and found groups; groups file with their township. */
    GROUPS_FORM("Groups form"),
    /** Groups seek a supervising unit, apply, are reviewed and inspected; the register is kept. */
    ORGANIZATIONS_REGISTER("Organizations register"),
    /** The park, hubs and support organizations take in, train and advise. */
    INCUBATORS_AND_HUBS_SUPPORT("Incubators and hubs support"),
    /** The finance bureau appropriates the month's part of the envelope. */
    BUDGET_IS_APPROPRIATED("Budget is appropriated"),
    /** Departments provide with their own staff; departments and townships estimate, plan, publish, award and contract. */
    DEPARTMENTS_AND_TOWNSHIPS_PROCURE("Departments and townships procure"),
    /** Residents search, queue and are served. */
    SERVICES_ARE_DELIVERED("Services are delivered"),
    /** Contracts are evaluated and paid; grades are given, misuse is found. */
    CONTRACTS_ARE_EVALUATED_AND_PAID("Contracts are evaluated and paid"),
    /** Organizations earn, hire, learn, go inactive, revive, dissolve. */
    ORGANIZATIONS_GROW_OR_EXIT("Organizations grow or exit"),
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
