package minbei.model.schedule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar month, counted from the first recorded one: 2014-01 is month 0, the spin-up has negative numbers.
 *
 * <p>One step of the model is one month (ODD, section 2). Rules that loop over residents use the bare {@code index}; this
 * type serves at the borders, where people read and write months.
 *
 * @param index months since 2014-01
 */
public record Month(int index) implements Comparable<Month> {

    /** The first recorded month, 2014-01. */
    public static final Month FIRST = new Month(0);

    /** Months in a year. */
    public static final int PER_YEAR = 12;

    private static final int FIRST_YEAR = 2014;
    private static final Pattern TEXT = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");

    /**
     * Reads a month written as {@code YYYY-MM}.
     *
     * @param text for example {@code 2014-07}
     * @return the month
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static Month parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("month (" + text + ") must be written YYYY-MM, for example 2014-07");
        }
        return of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /**
     * The month of a calendar year.
     *
     * @param year for example 2014
     * @param monthOfYear 1 to 12
     * @return the month
     */
    public static Month of(int year, int monthOfYear) {
        return new Month((year - FIRST_YEAR) * PER_YEAR + monthOfYear - 1);
    }

    /** The calendar year, for example 2014. */
    public int year() {
        return yearOf(index);
    }

    /** The month of the year, 1 to 12. */
    public int monthOfYear() {
        return monthOfYear(index);
    }

    /**
     * The calendar year of a month index.
     *
     * @param index months since 2014-01
     * @return for example 2014
     */
    public static int yearOf(int index) {
        return FIRST_YEAR + Math.floorDiv(index, PER_YEAR);
    }

    /**
     * The month of the year of a month index.
     *
     * @param index months since 2014-01
     * @return 1 (January) to 12 (December)
     */
    public static int monthOfYear(int index) {
        return Math.floorMod(index, PER_YEAR) + 1;
    }

    @Override
    public int compareTo(Month other) {
        return Integer.compare(index, other.index);
    }

    /** The month as {@code YYYY-MM}. */
    @Override
    public String toString() {
        int month = monthOfYear();
        return year() + (month < 10 ? "-0" : "-") + month;
    }
}
