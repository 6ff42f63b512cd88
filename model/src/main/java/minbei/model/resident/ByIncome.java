package minbei.model.resident;

/**
 * One number for each income stratum; its unit stands where it is used.
 *
 * @param low for the low stratum
 * @param middle for the middle stratum
 * @param high for the high stratum
 */
public record ByIncome(double low, double middle, double high) {

    /**
     * The number of one stratum.
     *
     * @param income stratum
     * @return its number
     */
    public double of(Income income) {
        return switch (income) {
            case LOW -> low;
            case MIDDLE -> middle;
            case HIGH -> high;
        };
    }

    /** The sum over the strata, in their order. */
    public double sum() {
        return low + middle + high;
    }
}
