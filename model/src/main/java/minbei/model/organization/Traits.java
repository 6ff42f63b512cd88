package minbei.model.organization;

/**
 * What is settled once when a group is founded, and hangs on no policy.
 *
 * @param key number that all draws of the organization hang on; the same founder and month give the same key in every world
 * @param founder id of the founding resident, or {@link #NO_FOUNDER}
 * @param founded month of founding, months since 2014-01
 * @param community position of the home community, or {@link #NO_COMMUNITY} for one from outside the district
 * @param township position of the home township, or {@link #NO_TOWNSHIP} for one from outside the district
 * @param work what it does
 * @param registrationClass the class it would register under
 * @param legalForm the legal form it would take
 * @param origin how it came about
 * @param needsPermit whether its work needs a permit of the bureau in charge, whatever the route of registration
 * @param quality hidden quality of its care where the package fits, 0–1
 * @param size hidden number of its likely givers and users relative to the median organization of its work, above 0
 * @param wish how much it wants to be registered for its own sake, standard normal
 * @param packages the subtypes of its need that it fits, one bit each
 */
public record Traits(
        int key,
        int founder,
        int founded,
        int community,
        int township,
        Work work,
        RegistrationClass registrationClass,
        LegalForm legalForm,
        Origin origin,
        boolean needsPermit,
        double quality,
        double size,
        double wish,
        int packages) {

    /** Nobody among the residents. */
    public static final int NO_FOUNDER = -1;

    /** No community of the district. */
    public static final int NO_COMMUNITY = -1;

    /** No township of the district. */
    public static final int NO_TOWNSHIP = -1;

    /** Refuses qualities outside 0–1 and sizes that are not above 0. */
    public Traits {
        if (!(quality >= 0 && quality <= 1)) {
            throw new IllegalArgumentException("quality (" + quality + ") of organization " + key + " must be 0 to 1");
        }
        if (!(size > 0)) {
            throw new IllegalArgumentException("size (" + size + ") of organization " + key + " must be above 0");
        }
    }
}
