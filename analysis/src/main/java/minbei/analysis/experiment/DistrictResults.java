package minbei.analysis.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import minbei.model.RunRecord;
import minbei.model.observation.Indicator;
import minbei.model.observation.IndicatorSeries;

/**
 * The runs of one district, aggregated.
 *
 * <p>Quantiles need every replication at hand, so the runs are read in slices of cells: as many cells at a time as
 * {@link #SLICE_VALUES} allows, which is all of them up to some 500 replications. Memory is then the same for 10
 * replications and for 10,000; only the reading takes longer.
 */
final class DistrictResults {

    /** Values held at a time, of policy and yardsticks together: 64 MB. */
    private static final int SLICE_VALUES = 8_000_000;

    private final ExperimentDescription experiment;
    private final ParameterHalf half;
    private final String district;
    private final RunSource runs;
    private final CellLayout layout;
    private final Map<String, CellStatistics> statistics = new LinkedHashMap<>();
    private final Map<String, SpendingMeans> spending = new LinkedHashMap<>();
    private final Map<String, LastYear> lastYears = new LinkedHashMap<>();

    private DistrictResults(ExperimentDescription experiment, ParameterHalf half, String district, RunSource runs) {
        this.experiment = experiment;
        this.half = half;
        this.district = district;
        this.runs = runs;
        this.layout = CellLayout.of(experiment.months(), readKeysAndSpending());
    }

    static DistrictResults of(ExperimentDescription experiment, ParameterHalf half, String district, RunSource runs) {
        int held = (1 + experiment.yardsticks().size()) * experiment.replications();
        return of(experiment, half, district, runs, Math.max(1, SLICE_VALUES / held));
    }

    /** With slices of so many cells; the results do not depend on it. */
    static DistrictResults of(
            ExperimentDescription experiment, ParameterHalf half, String district, RunSource runs, int slice) {
        DistrictResults results = new DistrictResults(experiment, half, district, runs);
        results.aggregate(slice);
        return results;
    }

    CellLayout layout() {
        return layout;
    }

    CellStatistics statistics(String policy) {
        CellStatistics found = statistics.get(policy);
        if (found == null) {
            throw new IllegalArgumentException("policy (" + policy + ") is not in experiment " + experiment.name());
        }
        return found;
    }

    /** The last recorded year's value of an indicator, one a replication; {@code NaN} where there is none. */
    double[] lastYear(String policy, Indicator indicator) {
        LastYear found = lastYears.get(policy);
        if (found == null) {
            throw new IllegalArgumentException("policy (" + policy + ") is not in experiment " + experiment.name());
        }
        return found.values(indicator);
    }

    SpendingMeans spending(String policy) {
        return spending.getOrDefault(policy, new SpendingMeans());
    }

    private Set<SeriesKey> readKeysAndSpending() {
        Set<SeriesKey> keys = new LinkedHashSet<>();
        for (PolicyDescription policy : experiment.policies()) {
            SpendingMeans means = new SpendingMeans();
            spending.put(policy.key(), means);
            LastYear lastYear = new LastYear(experiment.replications(), experiment.months());
            lastYears.put(policy.key(), lastYear);
            for (int replication = 0; replication < experiment.replications(); replication++) {
                int place = replication;
                read(policy.key(), replication).ifPresent(run -> {
                    means.add(run);
                    lastYear.add(place, run);
                    for (IndicatorSeries series : run.series()) {
                        keys.add(SeriesKey.of(series));
                    }
                });
            }
        }
        return keys;
    }

    private void aggregate(int slice) {
        for (PolicyDescription policy : experiment.policies()) {
            statistics.put(
                    policy.key(),
                    new CellStatistics(layout.size(), experiment.yardsticks().size()));
        }
        for (int from = 0; from < layout.size(); from += slice) {
            int to = Math.min(from + slice, layout.size());
            Map<String, List<double[]>> yardsticks = new LinkedHashMap<>();
            for (String yardstick : experiment.yardsticks()) {
                yardsticks.put(yardstick, values(yardstick, from, to));
            }
            for (PolicyDescription policy : experiment.policies()) {
                List<double[]> own = yardsticks.get(policy.key());
                put(statistics(policy.key()), own == null ? values(policy.key(), from, to) : own, yardsticks, from);
            }
        }
    }

    private void put(CellStatistics target, List<double[]> values, Map<String, List<double[]>> yardsticks, int from) {
        int width = values.stream().mapToInt(row -> row.length).max().orElse(0);
        for (int offset = 0; offset < width; offset++) {
            List<double[]> columns = new ArrayList<>();
            for (List<double[]> yardstick : yardsticks.values()) {
                columns.add(column(yardstick, offset));
            }
            double[] own = column(values, offset);
            target.put(from + offset, own, columns);
            if (layout.isYear(from + offset)) {
                target.putRatios(from + offset, own, columns);
            }
        }
    }

    private List<double[]> values(String policy, int from, int to) {
        List<double[]> rows = new ArrayList<>();
        for (int replication = 0; replication < experiment.replications(); replication++) {
            rows.add(read(policy, replication)
                    .map(run -> layout.cells(run, from, to))
                    .orElse(new double[0]));
        }
        return rows;
    }

    /** One cell of every replication; {@code NaN} where the run failed. */
    private static double[] column(List<double[]> rows, int cell) {
        double[] column = new double[rows.size()];
        for (int replication = 0; replication < column.length; replication++) {
            double[] row = rows.get(replication);
            column[replication] = row.length == 0 ? Double.NaN : row[cell];
        }
        return column;
    }

    private Optional<RunRecord> read(String policy, int replication) {
        return runs.read(experiment.run(half, district, policy, replication));
    }
}
