package minbei.analysis.execution;

import java.util.List;
import java.util.concurrent.CancellationException;
import minbei.model.RunInput;
import minbei.model.RunRecord;
import minbei.model.Simulation;

/** Runs worlds; {@link #MODEL} in earnest, something quicker in tests. */
@FunctionalInterface
public interface ModelRunner {

    /** The model. */
    ModelRunner MODEL = new ModelRunner() {
        @Override
        public RunRecord run(RunInput input, long seed) {
            return Simulation.run(input, seed);
        }

        @Override
        public void runTogether(List<RunInput> inputs, long seed, Simulation.Ending ending) {
            Simulation.runTogether(inputs, seed, ending);
        }
    };

    /**
     * Runs one world. Called from several threads at once.
     *
     * @param input everything the run hangs on besides its seed
     * @param seed the seed
     * @return the record, the same bits for the same arguments
     * @throws java.util.concurrent.CancellationException if the whole experiment is to stop
     */
    RunRecord run(RunInput input, long seed);

    /**
     * Runs worlds with a common past; one after the other where a runner knows nothing better. Called from several threads at once.
     *
     * @param inputs one or more, with equal {@linkplain RunInput#past() pasts}
     * @param seed the seed of them all
     * @param ending told of each run as soon as it is over, from this thread; what it throws ends them all
     * @throws java.util.concurrent.CancellationException if the whole experiment is to stop
     */
    default void runTogether(List<RunInput> inputs, long seed, Simulation.Ending ending) {
        for (int i = 0; i < inputs.size(); i++) {
            RunRecord record;
            try {
                record = run(inputs.get(i), seed);
            } catch (CancellationException e) {
                throw e;
            } catch (Exception | Error e) {
                // Errors too: one world that runs out of memory or breaks an assertion must not take the others with
                // it.
                ending.failed(i, e);
                continue;
            }
            ending.finished(i, record);
        }
    }
}
