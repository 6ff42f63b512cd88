package minbei.analysis.experiment;

import java.util.Arrays;
import java.util.HashMap;
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
    private final Difference[] difference;
    private final Map<Integer, VarianceRatio> ratios = new HashMap<>();

    CellStatistics(int cells) {
        mean = new double[cells];
        standardDeviation = new double[cells];
        halfWidth = new double[cells];
        rangeLower = new double[cells];
        rangeUpper = new double[cells];
        n = new int[cells];
        difference = new Difference[cells];
        Arrays.fill(difference, Difference.UNKNOWN);
    }

    /** Takes the values of a cell, one a replication, of the policy and of the yardstick. */
    void put(int cell, double[] policy, double[] yardstick) {
        Sample sample = Sample.of(policy);
        mean[cell] = sample.mean();
        standardDeviation[cell] = sample.standardDeviation();
        halfWidth[cell] = sample.halfWidth();
        rangeLower[cell] = sample.quantile(RANGE_LOWER);
        rangeUpper[cell] = sample.quantile(RANGE_UPPER);
        n[cell] = sample.n();
        if (sample.n() > 0) {
            difference[cell] = PairedDifference.of(policy, yardstick);
        }
    }

    /** Takes what common seeds are worth in a cell; of the others nothing is known. */
    void putRatio(int cell, double[] policy, double[] yardstick) {
        ratios.put(cell, VarianceRatio.of(policy, yardstick));
    }

    VarianceRatio ratio(int cell) {
        return ratios.getOrDefault(cell, VarianceRatio.UNKNOWN);
    }

    /** Copies a cell into a month of a summary. */
    void copy(int cell, Summary summary, int month) {
        summary.put(month, mean[cell], halfWidth[cell], rangeLower[cell], rangeUpper[cell], n[cell]);
    }

    YearSummary year(int cell) {
        return new YearSummary(mean[cell], standardDeviation[cell], n[cell]);
    }

    Difference difference(int cell) {
        return difference[cell];
    }
}
