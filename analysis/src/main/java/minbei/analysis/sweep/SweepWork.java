package minbei.analysis.sweep;

import java.util.Optional;

/** The runs of a sweep, each a function of its number; the model in earnest, something quicker in tests. */
public interface SweepWork {

    /** How many runs. */
    long runs();

    /** How many values a finished run has. */
    int width();

    /** What tells the values of a run apart: 64 hexadecimal digits, the same where the same is kept of a run. */
    String outcomesHash();

    /** What tells this sweep from all others: 64 hexadecimal digits. */
    String designHash();

    /**
     * The content address of a run.
     *
     * @param run its number, from 0
     * @return 64 hexadecimal digits; empty if the run cannot be set up
     */
    String address(long run);

    /**
     * How a run ended that need not be done, because one with the same content has been.
     *
     * @param run its number, from 0
     * @return its ending, or empty if it has to be done
     */
    default Optional<RunResult> known(long run) {
        return Optional.empty();
    }

    /** The recipe by which another machine sets up the same work; empty if it cannot. */
    default Optional<RemoteWork> remote() {
        return Optional.empty();
    }

    /**
     * Does a run. Called from several threads at once.
     *
     * @param run its number, from 0
     * @return how it ended; whatever the model throws is an ending too
     * @throws java.util.concurrent.CancellationException if the whole sweep is to stop
     */
    RunResult result(long run);
}
