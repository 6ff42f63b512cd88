package minbei.analysis.experiment;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import minbei.model.RunRecord;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.observation.IndicatorSeries;
import minbei.model.schedule.Month;

/** The last recorded year's value of every total, replication by replication. */
final class LastYear {

    private final int replications;
    private final int year;
    private final Map<Indicator, double[]> values = new EnumMap<>(Indicator.class);

    LastYear(int replications, int months) {
        this.replications = replications;
        this.year = Month.yearOf(months - 1);
    }

    void add(int replication, RunRecord run) {
        for (IndicatorSeries series : run.series()) {
            if (series.breakdown() == Breakdown.TOTAL) {
                double value = YearValue.of(series.indicator()).of(series.toArray(), year);
                values.computeIfAbsent(series.indicator(), indicator -> nothing())[replication] = value;
            }
        }
    }

    double[] values(Indicator indicator) {
        double[] found = values.get(indicator);
        return found == null ? nothing() : found.clone();
    }

    private double[] nothing() {
        double[] nothing = new double[replications];
        Arrays.fill(nothing, Double.NaN);
        return nothing;
    }
}
