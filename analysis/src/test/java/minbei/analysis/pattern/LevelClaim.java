package minbei.analysis.pattern;

import java.util.List;
import java.util.Locale;
import minbei.analysis.district.Outcome;
import minbei.analysis.statistics.Sample;
import minbei.model.RunRecord;

/** What is claimed of the level of an outcome: the whole 99 % interval of its mean over the seeds lies where the evidence does. */
final class LevelClaim {

    private static final double LEVEL = 0.99;

    private final Outcome outcome;
    private final double[] values;

    private LevelClaim(Outcome outcome, double[] values) {
        this.outcome = outcome;
        this.values = values.clone();
    }

    static LevelClaim of(List<RunRecord> runs, Outcome outcome) {
        return new LevelClaim(outcome, runs.stream().mapToDouble(outcome::of).toArray());
    }

    /** Lower end of the interval. */
    double lower() {
        Sample sample = Sample.of(values);
        return sample.mean() - sample.halfWidth(LEVEL);
    }

    /**
     * Claims that the outcome lies in a band.
     *
     * @throws AssertionError if a part of the interval lies outside
     */
    void liesBetween(double least, double most) {
        Sample sample = Sample.of(values);
        double half = sample.halfWidth(LEVEL);
        boolean inside = sample.mean() - half > least && sample.mean() + half < most;
        if (!inside) {
            throw new AssertionError(String.format(
                    Locale.ROOT,
                    "%s must lie between %.4g and %.4g with its whole 99 %% interval, but the mean is %.4g ± %.4g, R = %d"
                            + " (standard deviation %.4g)",
                    outcome.name(),
                    least,
                    most,
                    sample.mean(),
                    half,
                    values.length,
                    sample.standardDeviation()));
        }
    }
}
