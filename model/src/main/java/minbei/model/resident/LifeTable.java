package minbei.model.resident;

/**
 * Deaths by age: cumulative hazard by month of age.
 *
 * <p>The hazard of a band is its yearly deaths per 1,000, spread evenly over months. H(a) = Σ hazards of the months before age a; a
 * resident of age a with an exponential draw E of mean 1 dies in the first month after which H has grown by E.
 */
final class LifeTable {

    /** Nobody grows older: whoever reaches this age dies. */
    private static final int LAST_AGE_MONTHS = 115 * 12;

    private static final double PER_THOUSAND_MONTHS = 1 / 12_000.0;

    private final double[] cumulative;

    private LifeTable(double[] cumulative) {
        this.cumulative = cumulative;
    }

    /**
     * The table of a district.
     *
     * @param deathsPerThousandYear deaths per 1,000 persons and year, by band
     * @return the table
     */
    static LifeTable of(ByAge deathsPerThousandYear) {
        double[] cumulative = new double[LAST_AGE_MONTHS + 1];
        for (int age = 0; age < LAST_AGE_MONTHS; age++) {
            cumulative[age + 1] = cumulative[age] + deathsPerThousandYear.of(AgeBand.ofAge(age)) * PER_THOUSAND_MONTHS;
        }
        return new LifeTable(cumulative);
    }

    /**
     * Months a person has still to live.
     *
     * @param ageMonths age now
     * @param exponential a draw of mean 1
     * @return 1 or more
     */
    int monthsToDeath(int ageMonths, double exponential) {
        int low = Math.min(ageMonths, LAST_AGE_MONTHS - 1);
        double goal = cumulative[low] + exponential;
        int high = LAST_AGE_MONTHS;
        if (cumulative[high] < goal) {
            return high - low;
        }
        int start = low;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (cumulative[middle] < goal) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high - start;
    }
}
