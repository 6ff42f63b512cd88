package minbei.model.district;

import minbei.model.schedule.Month;

/**
 * How large a district is in a year, as budgets see it: what institutions cost scales with it.
 *
 * @param residents known residents at the end of the year before
 * @param townships how many townships
 */
public record DistrictSize(double residents, int townships) {

    /**
     * The size of a district in the year of a month.
     *
     * @param district which
     * @param month months since 2014-01
     * @return residents of the December before, and townships
     */
    public static DistrictSize of(District district, int month) {
        double known = district.residents().atEndOf(month - Month.monthOfYear(month));
        return new DistrictSize(known, district.townships().size());
    }
}
