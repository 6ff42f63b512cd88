package minbei.model.district;

import java.util.List;

/**
 * How many residents a place has, by month: known year-end counts, joined by straight lines, level before the first and after the
 * last.
 *
 * @param yearEnds counts at the end of years, in ascending order of year, at least one
 */
public record ResidentSeries(List<YearEnd> yearEnds) {

    /**
     * One known count.
     *
     * @param year calendar year; the count stands at its end
     * @param residents persons, 0 or more, not necessarily whole where derived
     */
    public record YearEnd(int year, double residents) {
        /** Refuses a negative count. */
        public YearEnd {
            if (!(residents >= 0)) {
                throw new IllegalArgumentException(
                        "residents (" + residents + ") at the end of " + year + " must be 0 or more");
            }
        }
    }

    /** Refuses an empty or unordered series. */
    public ResidentSeries {
        yearEnds = List.copyOf(yearEnds);
        if (yearEnds.isEmpty()) {
            throw new IllegalArgumentException("a series of residents needs at least one year");
        }
        for (int i = 1; i < yearEnds.size(); i++) {
            if (yearEnds.get(i).year() <= yearEnds.get(i - 1).year()) {
                throw new IllegalArgumentException(
                        "years of residents must ascend, but " + yearEnds.get(i).year() + " follows "
                                + yearEnds.get(i - 1).year());
            }
        }
    }

    /**
     * Residents at the end of a month.
     *
     * @param monthIndex months since 2014-01; −1 is the end of 2013
     * @return persons
     */
    public double atEndOf(int monthIndex) {
        double time = 2014 + (monthIndex + 1) / 12.0;
        YearEnd first = yearEnds.get(0);
        if (time <= first.year() + 1) {
            return first.residents();
        }
        for (int i = 1; i < yearEnds.size(); i++) {
            YearEnd left = yearEnds.get(i - 1);
            YearEnd right = yearEnds.get(i);
            if (time <= right.year() + 1) {
                double share = (time - (left.year() + 1)) / (right.year() - left.year());
                return left.residents() + share * (right.residents() - left.residents());
            }
        }
        return yearEnds.get(yearEnds.size() - 1).residents();
    }
}
