package minbei.analysis.district;

import java.util.function.ToDoubleFunction;
import minbei.model.RunRecord;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.observation.IndicatorSeries;
import minbei.model.schedule.Month;

/**
 * One number of a run that two scenarios are compared by.
 *
 * @param name what it is, for messages
 * @param reading reads it; {@code NaN} where a run has none
 */
public record Outcome(String name, ToDoubleFunction<RunRecord> reading) {

    private static final String ALL = "all";

    /** The mean of an indicator over the last 12 recorded months; months without a value are left out. */
    public static Outcome lastYear(Indicator indicator) {
        return lastYear(indicator, Breakdown.TOTAL, ALL);
    }

    /** The same of one category of a breakdown. */
    public static Outcome lastYear(Indicator indicator, Breakdown breakdown, String category) {
        return new Outcome(
                name(indicator, breakdown, category) + ", mean of the last 12 months",
                run -> meanOfLastYear(series(run, indicator, breakdown, category)));
    }

    /** The value of an indicator in a month, written {@code YYYY-MM}. */
    public static Outcome in(String month, Indicator indicator) {
        return in(month, indicator, Breakdown.TOTAL, ALL);
    }

    /** The same of one category of a breakdown. */
    public static Outcome in(String month, Indicator indicator, Breakdown breakdown, String category) {
        int index = Month.parse(month).index();
        return new Outcome(
                name(indicator, breakdown, category) + " in " + month,
                run -> series(run, indicator, breakdown, category).at(index));
    }

    /** The sum of two outcomes. */
    public Outcome plus(Outcome other) {
        return new Outcome(
                name + " plus " + other.name, run -> reading.applyAsDouble(run) + other.reading.applyAsDouble(run));
    }

    public double of(RunRecord run) {
        return reading.applyAsDouble(run);
    }

    private static String name(Indicator indicator, Breakdown breakdown, String category) {
        return breakdown == Breakdown.TOTAL
                ? indicator.key()
                : indicator.key() + "/" + breakdown.key() + "/" + category;
    }

    private static IndicatorSeries series(RunRecord run, Indicator indicator, Breakdown breakdown, String category) {
        return run.series().stream()
                .filter(series -> series.indicator() == indicator
                        && series.breakdown() == breakdown
                        && series.category().equals(category))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        name(indicator, breakdown, category) + " must be a series of the run"));
    }

    private static double meanOfLastYear(IndicatorSeries series) {
        if (series.months() < Month.PER_YEAR) {
            throw new IllegalArgumentException(
                    "a mean of the last 12 months needs 12, but the run has " + series.months());
        }
        double sum = 0;
        int present = 0;
        for (int month = series.months() - Month.PER_YEAR; month < series.months(); month++) {
            double value = series.at(month);
            if (!Double.isNaN(value)) {
                sum += value;
                present++;
            }
        }
        return present == 0 ? Double.NaN : sum / present;
    }
}
