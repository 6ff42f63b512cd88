package minbei.model.provider;

import minbei.model.need.NeedKind;

/** One provider of one kind of service in one township, and its places. */
public final class Provider {

    private final int id;
    private final ProviderType type;
    private final NeedKind kind;
    private final int township;
    private final double quality;
    private int places;
    private int taken;

    Provider(int id, ProviderType type, NeedKind kind, int township, double quality) {
        this.id = id;
        this.type = type;
        this.kind = kind;
        this.township = township;
        this.quality = quality;
    }

    /** Position in the register. */
    public int id() {
        return id;
    }

    /** What it is. */
    public ProviderType type() {
        return type;
    }

    /** Which need it serves. */
    public NeedKind kind() {
        return kind;
    }

    /** Position of the township it serves from. */
    public int township() {
        return township;
    }

    /** Quality of its service where the package fits, 0–1. */
    public double quality() {
        return quality;
    }

    /**
     * Whether its package fits a subtype of the need. A department offers one standard package, which fits subtype 0.
     *
     * @param subtype subtype of a need
     * @return true if it fits
     */
    public boolean fits(int subtype) {
        return subtype == 0;
    }

    /** Whether it serves only those who meet departments' conditions of hukou. */
    public boolean requiresEligibility() {
        return type == ProviderType.DEPARTMENT;
    }

    /** Places, in agents. */
    public int places() {
        return places;
    }

    /**
     * Opens or closes places.
     *
     * @param number places from now on, in agents
     */
    public void setPlaces(int number) {
        if (number < 0) {
            throw new IllegalArgumentException("places (" + number + ") must be 0 or more");
        }
        places = number;
    }

    /** Places that are taken. */
    public int taken() {
        return taken;
    }

    /**
     * Notes how many places are taken.
     *
     * @param number residents served
     */
    public void setTaken(int number) {
        taken = number;
    }

    /** Places that are free; 0 where more are served than there are places. */
    public int free() {
        return Math.max(0, places - taken);
    }
}
