package minbei.model.district;

import minbei.model.schedule.Month;

/**
 * A district as the budget of a month's year sees it: what institutions cost scales with it.
 *
 * @param district which
 * @param month months since 2014-01
 */
public record DistrictYear(District district, int month) {

    /** Known residents at the end of the year before. */
    public double residents() {
        return district.residents().atEndOf(month - Month.monthOfYear(month));
    }

    /** How many townships there are. */
    public int townships() {
        return district.townships().size();
    }

    /** The January of the year, months since 2014-01. */
    public int january() {
        return month + 1 - Month.monthOfYear(month);
    }
}
