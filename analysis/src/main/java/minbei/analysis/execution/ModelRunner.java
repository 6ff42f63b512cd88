package minbei.analysis.execution;

import minbei.model.RunInput;
import minbei.model.RunRecord;

/** Runs one world; {@link minbei.model.Simulation#run} in earnest, something quicker in tests. */
@FunctionalInterface
public interface ModelRunner {

    /**
     * Runs one world. Called from several threads at once.
     *
     * @param input everything the run hangs on besides its seed
     * @param seed the seed
     * @return the record, the same bits for the same arguments
     * @throws java.util.concurrent.CancellationException if the whole experiment is to stop
     */
    RunRecord run(RunInput input, long seed);
}
