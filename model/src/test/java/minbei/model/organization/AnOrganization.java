package minbei.model.organization;

/**
 * An organization for tests: a grassroots group for health services in the first community, of middling quality and size, unless a test
 * says otherwise.
 */
public final class AnOrganization {

    private int key = 1;
    private int founder = Traits.NO_FOUNDER;
    private int founded;
    private int township;
    private Work work = Work.HEALTH;
    private Origin origin = Origin.GRASSROOTS;
    private double quality = 0.5;
    private double size = 1;
    private int packages = 1;

    private AnOrganization() {}

    /** A group with the key 1, founded by nobody in month 0. */
    public static AnOrganization made() {
        return new AnOrganization();
    }

    /** With another key, and thus other luck. */
    public AnOrganization key(int number) {
        key = number;
        return this;
    }

    /** Founded by a resident. */
    public AnOrganization by(int resident) {
        founder = resident;
        return this;
    }

    /** Founded in a month. */
    public AnOrganization in(int month) {
        founded = month;
        return this;
    }

    /** At home in a township. */
    public AnOrganization at(int position) {
        township = position;
        return this;
    }

    /** With another kind of work. */
    public AnOrganization doing(Work other) {
        work = other;
        return this;
    }

    /** That came about in another way. */
    public AnOrganization from(Origin other) {
        origin = other;
        return this;
    }

    /** Of another hidden quality, 0–1. */
    public AnOrganization quality(double value) {
        quality = value;
        return this;
    }

    /** Of another size, 1 being the median. */
    public AnOrganization size(double value) {
        size = value;
        return this;
    }

    /** That fits these subtypes, one bit each. */
    public AnOrganization fitting(int subtypes) {
        packages = subtypes;
        return this;
    }

    /** What is settled once. */
    public Traits traits() {
        return new Traits(
                key,
                founder,
                founded,
                2 * township,
                township,
                work,
                RegistrationClass.COMMUNITY_SERVICE,
                LegalForm.NON_ENTERPRISE_UNIT,
                origin,
                false,
                quality,
                size,
                0,
                packages);
    }

    /** Founds it as a group. */
    public Organization group(Organizations register) {
        return register.found(traits(), Role.of(work));
    }

    /** Founds it and enters it on the register in the month of founding. */
    public Organization registered(Organizations register) {
        Organization organization = group(register);
        organization.standing().register(Route.DUAL, founded);
        return organization;
    }
}
