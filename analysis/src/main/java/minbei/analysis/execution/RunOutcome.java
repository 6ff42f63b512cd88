package minbei.analysis.execution;

import minbei.analysis.experiment.FailedRun;
import minbei.analysis.experiment.PlannedRun;

/**
 * How a run of the plan ended.
 *
 * @param run which
 * @param address its content address
 * @param hash hash of its record; empty if it failed
 * @param error its error in one line; empty if it finished
 */
public record RunOutcome(PlannedRun run, String address, String hash, String error) {

    /** Whether the run ended with an error. */
    public boolean failed() {
        return !error.isEmpty();
    }

    /** The word in tables: {@code finished} or {@code failed}. */
    public String status() {
        return failed() ? "failed" : "finished";
    }

    /**
     * The failure for readers.
     *
     * @param reproduce the command that repeats the run alone
     * @return run, error and command
     */
    public FailedRun failure(String reproduce) {
        return new FailedRun(run, error, reproduce);
    }
}
