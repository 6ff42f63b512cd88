package minbei.model.separation;

/**
 * Separation of associations from government (ODD, "Institutions", M2b).
 *
 * @param inForce whether affiliated organizations are being separated, 0 or 1
 * @param monthsToComplete months until the last of them has parted with people, money and office, at least 1
 */
public record SeparationParameters(int inForce, int monthsToComplete) {
    /** Refuses a separation that takes no time. */
    public SeparationParameters {
        if (monthsToComplete < 1) {
            throw new IllegalArgumentException("months to complete (" + monthsToComplete + ") must be at least 1");
        }
    }
}
