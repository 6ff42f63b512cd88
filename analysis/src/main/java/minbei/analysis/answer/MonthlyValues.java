package minbei.analysis.answer;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.experiment.RunSource;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.observation.IndicatorSeries;

/** One indicator of one district, in total, month by month of every replication of every policy. */
public final class MonthlyValues {

    private final int months;
    private final Map<String, double[][]> values = new LinkedHashMap<>();

    private MonthlyValues(int months) {
        this.months = months;
    }

    /**
     * Reads the runs of a district.
     *
     * @param results of the half that is read
     * @param district key of the district
     * @param indicator which, in total
     * @param runs where runs are read
     * @return the values
     */
    public static MonthlyValues read(ExperimentResults results, String district, Indicator indicator, RunSource runs) {
        ExperimentDescription experiment = results.experiment();
        MonthlyValues read = new MonthlyValues(experiment.months());
        for (PolicyDescription policy : experiment.policies()) {
            double[][] rows = new double[experiment.replications()][];
            for (int replication = 0; replication < rows.length; replication++) {
                rows[replication] = runs.read(experiment.run(results.half(), district, policy.key(), replication))
                        .flatMap(record -> record.series().stream()
                                .filter(series ->
                                        series.indicator() == indicator && series.breakdown() == Breakdown.TOTAL)
                                .findFirst())
                        .map(IndicatorSeries::toArray)
                        .orElseGet(read::nothing);
            }
            read.values.put(policy.key(), rows);
        }
        return read;
    }

    private double[] nothing() {
        double[] nothing = new double[months];
        Arrays.fill(nothing, Double.NaN);
        return nothing;
    }

    /** The value of a month, one a replication. */
    double[] month(String policy, int month) {
        return Arrays.stream(rows(policy)).mapToDouble(row -> row[month]).toArray();
    }

    /**
     * The sum over all months that have a value.
     *
     * @param policy key of a policy of the experiment
     * @return one a replication; {@code NaN} where no month has a value
     */
    public double[] sum(String policy) {
        return Arrays.stream(rows(policy)).mapToDouble(row -> total(row, 1)).toArray();
    }

    /** The mean over all months that have a value, one a replication; {@code NaN} where none has. */
    double[] mean(String policy) {
        return Arrays.stream(rows(policy))
                .mapToDouble(row -> total(row, present(row)))
                .toArray();
    }

    private static int present(double[] row) {
        return (int) Arrays.stream(row).filter(value -> !Double.isNaN(value)).count();
    }

    /** Summed in the order of the months. */
    private static double total(double[] row, int divisor) {
        if (present(row) == 0) {
            return Double.NaN;
        }
        double sum = 0;
        for (double value : row) {
            sum += Double.isNaN(value) ? 0 : value;
        }
        return sum / divisor;
    }

    private double[][] rows(String policy) {
        double[][] rows = values.get(policy);
        if (rows == null) {
            throw new IllegalArgumentException("policy (" + policy + ") is not in the experiment");
        }
        return rows;
    }
}
