package minbei.model.money;

import minbei.model.schedule.Month;

/** A month's part of what is agreed for a year: the twelve parts add up to it, to the last unit. */
public final class Instalment {

    private Instalment() {}

    /**
     * The part of a month.
     *
     * @param year the year's whole, 0 or more: fen, or a number of cases
     * @param month months since 2014-01
     * @return a twelfth, rounded so that the year adds up
     */
    public static long ofYear(long year, int month) {
        int monthOfYear = Month.monthOfYear(month);
        return year * monthOfYear / Month.PER_YEAR - year * (monthOfYear - 1) / Month.PER_YEAR;
    }
}
