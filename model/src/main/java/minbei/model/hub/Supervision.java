package minbei.model.hub;

/**
 * What a hub's visits to a project are worth to those who evaluate it.
 *
 * @param seenShare part of the shirking of a month that is seen, 0–1
 * @param leniency part of what is seen that is passed over, 0–1
 */
public record Supervision(double seenShare, double leniency) {

    /** Nobody visits. */
    public static final Supervision NONE = new Supervision(0, 0);

    /** Part of the shirking that is seen and told, 0–1. */
    public double toldShare() {
        return seenShare * (1 - leniency);
    }
}
