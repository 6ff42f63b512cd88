package minbei.analysis.execution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.experiment.PlannedRun;
import minbei.model.RunInput;
import minbei.model.RunRecord;
import minbei.model.Simulation;

/**
 * Runs that one thread does together, since they have their past in common: one district, half and replication under several policies.
 *
 * @param runs in the order of the plan
 */
record RunGroup(List<PlannedRun> runs) {

    /** Groups for each thread; with fewer, one thread would work long after the others have nothing left to do. */
    private static final int FOR_EACH_THREAD = 2;

    RunGroup {
        runs = List.copyOf(runs);
    }

    /** What runs with a common past agree in. */
    private record Common(ParameterHalf half, String district, int replication) {}

    /**
     * Groups of runs. Where there are too few for the threads, they are cut: each part then simulates the past again, which costs less than
     * idle threads do.
     *
     * @param runs each once
     * @param threads that will do them
     * @return groups in the order of their first runs
     */
    static List<RunGroup> of(Collection<PlannedRun> runs, int threads) {
        Map<Common, List<PlannedRun>> byPast = new LinkedHashMap<>();
        for (PlannedRun run : runs) {
            byPast.computeIfAbsent(
                            new Common(run.half(), run.district(), run.replication()), common -> new ArrayList<>())
                    .add(run);
        }
        int wanted = threads == 1 ? 1 : FOR_EACH_THREAD * threads;
        int parts = ceilDiv(wanted, Math.max(1, byPast.size()));
        List<RunGroup> groups = new ArrayList<>();
        for (List<PlannedRun> common : byPast.values()) {
            int size = ceilDiv(common.size(), parts);
            for (int from = 0; from < common.size(); from += size) {
                groups.add(new RunGroup(common.subList(from, Math.min(common.size(), from + size))));
            }
        }
        return groups;
    }

    private static int ceilDiv(int dividend, int divisor) {
        return (dividend + divisor - 1) / divisor;
    }

    /** Is told how the runs of a group ended, as soon as each has. */
    interface Told {
        void finished(PlannedRun run, RunRecord record);

        void failed(PlannedRun run, Throwable error);
    }

    /**
     * Does the runs.
     *
     * <p>They may turn out to have no common past after all, where a world of the experiment changes what is fixed at the start.
     *
     * @param inputs what each run takes besides its seed
     * @param runner runs worlds
     * @param seed of them all
     * @param told from this thread; what it throws ends the group
     */
    void run(Function<PlannedRun, RunInput> inputs, ModelRunner runner, long seed, Told told) {
        Map<RunInput.Past, Map<PlannedRun, RunInput>> byPast = new LinkedHashMap<>();
        for (PlannedRun run : runs) {
            RunInput input = inputs.apply(run);
            byPast.computeIfAbsent(input.past(), past -> new LinkedHashMap<>()).put(run, input);
        }
        for (Map<PlannedRun, RunInput> together : byPast.values()) {
            List<PlannedRun> named = List.copyOf(together.keySet());
            runner.runTogether(List.copyOf(together.values()), seed, new Simulation.Ending() {
                @Override
                public void finished(int run, RunRecord record) {
                    told.finished(named.get(run), record);
                }

                @Override
                public void failed(int run, Throwable error) {
                    told.failed(named.get(run), error);
                }
            });
        }
    }
}
