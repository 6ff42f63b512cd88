package minbei.model.schedule;

/**
 * How long the world runs before it is recorded (ODD, "Initialization").
 *
 * @param spinUpMonths unrecorded months before 2014-01, shared by all policies of a seed; at least 36
 */
public record ScheduleParameters(int spinUpMonths) {
    /** Shortest spin-up. */
    public static final int MIN_SPIN_UP_MONTHS = 36;

    /** Refuses a spin-up that is too short. */
    public ScheduleParameters {
        if (spinUpMonths < MIN_SPIN_UP_MONTHS) {
            throw new IllegalArgumentException(
                    "spin-up months (" + spinUpMonths + ") must be " + MIN_SPIN_UP_MONTHS + " or more");
        }
    }
}
