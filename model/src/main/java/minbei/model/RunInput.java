package minbei.model;

import minbei.model.district.District;

/**
 * Everything a run hangs on besides its seed.
 *
 * @param district where
 * @param parameters the parameters in force, by month
 * @param months recorded months from 2014-01, 1 to 120
 * @param populationScale agents per resident, above 0 and at most 1; thins residents and nothing else
 * @param checked whether money, places and residents are checked for conservation after each phase
 */
public record RunInput(
        District district, ParameterTimeline parameters, int months, double populationScale, boolean checked) {

    /** Longest horizon for which totals of residents are known: 2014-01 to 2023-12. */
    public static final int MAX_MONTHS = 120;

    /** Refuses settings outside their range. */
    public RunInput {
        if (months < 1 || months > MAX_MONTHS) {
            throw new IllegalArgumentException("months (" + months + ") must be 1 to " + MAX_MONTHS);
        }
        if (!(populationScale > 0 && populationScale <= 1)) {
            throw new IllegalArgumentException(
                    "population scale (" + populationScale + ") must be above 0 and at most 1");
        }
    }

    /**
     * What a run hangs on before policies act; runs of one seed with equal pasts are the same world until their parameters part.
     *
     * @param district where
     * @param baseline parameters in force in the spin-up
     * @param months recorded months
     * @param populationScale agents per resident
     * @param checked whether conservation is checked
     */
    public record Past(
            District district, ModelParameters baseline, int months, double populationScale, boolean checked) {}

    /** What the run hangs on before policies act. */
    public Past past() {
        return new Past(district, parameters.baseline(), months, populationScale, checked);
    }
}
