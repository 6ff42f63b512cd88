package minbei.analysis.stopping;

import minbei.analysis.experiment.YearValue;
import minbei.model.RunRecord;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.observation.IndicatorSeries;
import minbei.model.schedule.Month;

/** The value of an indicator in the last recorded year, which stop rules look at. */
public final class LastYear {

    private LastYear() {}

    /**
     * The value of a run.
     *
     * @param run its record
     * @param indicator what is measured, in total
     * @return the year's value by the way that fits the indicator, {@code NaN} if it has none
     */
    public static double of(RunRecord run, Indicator indicator) {
        for (IndicatorSeries series : run.series()) {
            if (series.indicator() == indicator && series.breakdown() == Breakdown.TOTAL) {
                double[] months = series.toArray();
                int year = new Month(months.length - 1).year();
                return YearValue.of(indicator).of(months, year);
            }
        }
        return Double.NaN;
    }
}
