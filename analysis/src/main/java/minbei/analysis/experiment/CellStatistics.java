package minbei.analysis.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import minbei.analysis.statistics.Difference;
import minbei.analysis.statistics.PairedDifference;
import minbei.analysis.statistics.Sample;
import minbei.analysis.statistics.VarianceRatio;

/** What the replications of one district and policy say, cell by cell of a {@link CellLayout}. */
final class CellStatistics {

    private static final double RANGE_LOWER = 0.025;
    private static final double RANGE_UPPER = 0.975;

    private final double[] mean;
    private final double[] standardDeviation;
    private final double[] halfWidth;
    private final double[] rangeLower;
    private final double[] rangeUpper;
    private final int[] n;
    /** By yardstick, then by cell. */
    private final Difference[][] difference;
    /** Of the cells of years only, by yardstick. */
    private final List<Map<Integer, VarianceRatio>> ratios = new ArrayList<>();

    CellStatistics(int cells, int yardsticks) {
        mean = new double[cells];
        standardDeviation = new double[cells];
        halfWidth = new double[cells];
        rangeLower = new double[cells];
        rangeUpper = new double[cells];
        n = new int[cells];
        difference = new Difference[yardsticks][cells];
        Arrays.stream(difference).forEach(row -> Arrays.fill(row, Difference.UNKNOWN));
        for (int yardstick = 0; yardstick < yardsticks; yardstick++) {
            ratios.add(new HashMap<>());
        }
    }

    /** Takes the values of a cell, one a replication, of the policy and of each yardstick. */
    void put(int cell, double[] policy, List<double[]> yardsticks) {
        Sample sample = Sample.of(policy);
        mean[cell] = sample.mean();
        standardDeviation[cell] = sample.standardDeviation();
        halfWidth[cell] = sample.halfWidth();
        rangeLower[cell] = sample.quantile(RANGE_LOWER);
        rangeUpper[cell] = sample.quantile(RANGE_UPPER);
        n[cell] = sample.n();
        for (int yardstick = 0; sample.n() > 0 && yardstick < yardsticks.size(); yardstick++) {
            difference[yardstick][cell] = PairedDifference.of(policy, yardsticks.get(yardstick));
        }
    }

    /** Takes what common seeds are worth in a cell; of the others, and of a policy against itself, nothing is known. */
    void putRatios(int cell, double[] policy, List<double[]> yardsticks) {
        for (int yardstick = 0; yardstick < yardsticks.size(); yardstick++) {
            if (!Arrays.equals(policy, yardsticks.get(yardstick))) {
                ratios.get(yardstick).put(cell, VarianceRatio.of(policy, yardsticks.get(yardstick)));
            }
        }
    }

    VarianceRatio ratio(int yardstick, int cell) {
        return ratios.get(yardstick).getOrDefault(cell, VarianceRatio.UNKNOWN);
    }

    /** Copies a cell into a month of a summary. */
    void copy(int cell, Summary summary, int month) {
        summary.put(month, mean[cell], halfWidth[cell], rangeLower[cell], rangeUpper[cell], n[cell]);
    }

    YearSummary year(int cell) {
        return new YearSummary(mean[cell], standardDeviation[cell], n[cell]);
    }

    /** The difference to the main yardstick. */
    Difference difference(int cell) {
        return difference(0, cell);
    }

    /** The difference to a yardstick, by its place among those of the experiment. */
    Difference difference(int yardstick, int cell) {
        return difference[yardstick][cell];
    }
}
