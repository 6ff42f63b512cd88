package minbei.model.provider;

import minbei.model.need.NeedKind;
import minbei.model.random.Luck;

/** One provider of one kind of service in one township, and its places. */
public final class Provider {

    private static final int TOWNSHIP_BITS = 7;
    private static final int LUCK_KEY_BITS = 31;

    private final int id;
    private ProviderType type;
    private final NeedKind kind;
    private final int township;
    private final int luckKey;
    private final long choiceKey;
    private double quality;
    private int subtypes;
    private boolean requiresEligibility;
    private int places;
    private int taken;
    private boolean left;

    Provider(int id, ProviderType type, NeedKind kind, int township, int luckKey) {
        if (township < 0 || township >= 1 << TOWNSHIP_BITS) {
            throw new IllegalArgumentException("township (" + township + ") must be a position, 0 to 127");
        }
        if (luckKey < 0) {
            throw new IllegalArgumentException("luck key (" + luckKey + ") must be 0 or more");
        }
        this.id = id;
        this.type = type;
        this.kind = kind;
        this.township = township;
        this.luckKey = luckKey;
        this.choiceKey = Luck.nameKey(name());
    }

    /** Position in the register; never used again. */
    public int id() {
        return id;
    }

    /** What it is. */
    public ProviderType type() {
        return type;
    }

    /** The type that its draws hang on: a group that registers keeps its places, its residents and its luck. */
    ProviderType lastingType() {
        return type == ProviderType.COMMUNITY_GROUP ? ProviderType.OWN_MEANS : type;
    }

    /**
     * A group has registered, or an organization has left the register and goes on as a group.
     *
     * @param newType {@link ProviderType#OWN_MEANS} or {@link ProviderType#COMMUNITY_GROUP}
     * @throws IllegalArgumentException if that would make another provider of it
     */
    public void becomes(ProviderType newType) {
        ProviderType before = lastingType();
        ProviderType old = type;
        type = newType;
        if (lastingType() != before) {
            type = old;
            throw new IllegalArgumentException("a provider of type " + old.key() + " cannot become " + newType.key());
        }
    }

    /** Which need it serves. */
    public NeedKind kind() {
        return kind;
    }

    /** Position of the township it serves from. */
    public int township() {
        return township;
    }

    /** Key of its draws: an organization's own, whenever it entered; of a department's office the position in the register. */
    public int luckKey() {
        return luckKey;
    }

    /** Key of the draws of residents who may choose it; made of type, luck key and township, one for each provider of a kind. */
    public long choiceKey() {
        return choiceKey;
    }

    /** What tells it from all others of its kind: type, luck key, township. */
    long name() {
        return (((long) lastingType().ordinal() << LUCK_KEY_BITS | luckKey) << TOWNSHIP_BITS) | township;
    }

    /** Quality of its service where the package fits, 0–1. */
    public double quality() {
        return quality;
    }

    /**
     * Its service has become better or worse.
     *
     * @param index quality from now on where the package fits, 0–1
     */
    public void setQuality(double index) {
        if (!(index >= 0 && index <= 1)) {
            throw new IllegalArgumentException("quality (" + index + ") must lie between 0 and 1");
        }
        quality = index;
    }

    /**
     * Whether its package fits a subtype of the need. A department offers one standard package, which fits subtype 0.
     *
     * @param subtype subtype of a need
     * @return true if it fits
     */
    public boolean fits(int subtype) {
        return (subtypes >>> subtype & 1) != 0;
    }

    /**
     * Sets which subtypes its package fits.
     *
     * @param mask bit s set where it fits subtype s
     */
    void setSubtypes(int mask) {
        if (mask <= 0) {
            throw new IllegalArgumentException(
                    "subtypes (" + mask + ") must name at least one of the subtypes 0 to 30");
        }
        subtypes = mask;
    }

    /** Whether it serves only those who meet departments' conditions of hukou. */
    public boolean requiresEligibility() {
        return requiresEligibility;
    }

    /**
     * Sets whether it serves only those who meet departments' conditions of hukou, as under a contract with a hukou clause. Whoever
     * holds a place keeps it.
     *
     * @param required true if only those
     */
    public void setRequiresEligibility(boolean required) {
        requiresEligibility = required;
    }

    /** Places, in agents. */
    public int places() {
        return places;
    }

    /**
     * Opens or closes places.
     *
     * @param number places from now on, in agents
     * @see PlaceThinning#open
     */
    public void setPlaces(int number) {
        if (number < 0) {
            throw new IllegalArgumentException("places (" + number + ") must be 0 or more");
        }
        if (left && number > 0) {
            throw new IllegalStateException("provider " + id + " has left and cannot open places (" + number + ")");
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

    /** Whether it has closed for good. */
    public boolean hasLeft() {
        return left;
    }

    /** Closes for good: no places any more. */
    void close() {
        places = 0;
        left = true;
    }
}
