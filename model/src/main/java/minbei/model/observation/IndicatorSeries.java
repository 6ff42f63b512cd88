package minbei.model.observation;

import java.util.Arrays;

/**
 * One indicator over the recorded months, whole or for one category of a breakdown.
 *
 * <p>A month without a value (a yearly indicator between Decembers; a ratio without a denominator; an episode share not yet
 * decided) holds {@code NaN}.
 */
public final class IndicatorSeries {

    private final Indicator indicator;
    private final Breakdown breakdown;
    private final String category;
    private final double[] values;

    private IndicatorSeries(Indicator indicator, Breakdown breakdown, String category, double[] values) {
        this.indicator = indicator;
        this.breakdown = breakdown;
        this.category = category;
        this.values = values;
    }

    /**
     * A series.
     *
     * @param indicator what is measured
     * @param breakdown by what it is broken down
     * @param category which category of it; {@code all} for {@link Breakdown#TOTAL}
     * @param values one value a recorded month, from 2014-01; copied
     * @return the series
     */
    public static IndicatorSeries of(Indicator indicator, Breakdown breakdown, String category, double[] values) {
        return new IndicatorSeries(indicator, breakdown, category, values.clone());
    }

    /** What is measured. */
    public Indicator indicator() {
        return indicator;
    }

    /** By what it is broken down. */
    public Breakdown breakdown() {
        return breakdown;
    }

    /** Which category of the breakdown. */
    public String category() {
        return category;
    }

    /** How many months are recorded. */
    public int months() {
        return values.length;
    }

    /**
     * The value of a month.
     *
     * @param monthIndex 0 is 2014-01
     * @return the value, or {@code NaN} where there is none
     */
    public double at(int monthIndex) {
        return values[monthIndex];
    }

    /** A copy of all values. */
    public double[] toArray() {
        return values.clone();
    }

    /** Equal bit for bit, {@code NaN} included. */
    @Override
    public boolean equals(Object other) {
        return other instanceof IndicatorSeries that
                && indicator == that.indicator
                && breakdown == that.breakdown
                && category.equals(that.category)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * indicator.hashCode() + category.hashCode()) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return indicator.key() + "/" + breakdown.key() + "/" + category;
    }
}
