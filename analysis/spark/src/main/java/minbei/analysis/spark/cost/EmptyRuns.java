package minbei.analysis.spark.cost;

import java.util.Optional;
import minbei.analysis.sweep.RemoteWork;
import minbei.analysis.sweep.RunResult;
import minbei.analysis.sweep.SweepWork;

/**
 * Runs that take no time, so that what is left is the engine's.
 *
 * @param runs how many
 * @param nanoseconds what each says it took, by which the engine puts runs into tasks
 */
record EmptyRuns(long runs, long nanoseconds) implements SweepWork, RemoteWork {

    private static final long serialVersionUID = 1L;
    private static final String NO_HASH = "0".repeat(64);

    @Override
    public int width() {
        return 1;
    }

    @Override
    public String outcomesHash() {
        return NO_HASH;
    }

    @Override
    public String designHash() {
        return NO_HASH;
    }

    @Override
    public String address(long run) {
        return NO_HASH;
    }

    @Override
    public RunResult result(long run) {
        return RunResult.finished(run, NO_HASH, NO_HASH, new double[] {run}, nanoseconds);
    }

    @Override
    public Optional<RemoteWork> remote() {
        return Optional.of(this);
    }

    @Override
    public SweepWork open() {
        return this;
    }
}
