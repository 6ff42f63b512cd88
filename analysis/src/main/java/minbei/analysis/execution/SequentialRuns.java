package minbei.analysis.execution;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minbei.analysis.experiment.PlannedRun;
import minbei.analysis.experiment.RunSource;
import minbei.analysis.experiment.Stopping;
import minbei.analysis.stopping.Course;
import minbei.analysis.stopping.StopRule;

/**
 * Runs replication after replication until a rule says that it is enough.
 *
 * <p>Enough runs are under way to keep all threads busy, so a few may be done that the rule turns out not to want; they are dropped, and
 * nothing that is reported hangs on them. The rule sees replications in their order only, and of two halves the wider; the halves grow
 * together.
 */
public final class SequentialRuns {

    private final ExperimentDesign design;
    private final RunStore store;
    private final RunPool pool;
    private final Course course;
    private final StagedProgress progress;
    private final Map<PlannedRun, RunOutcome> counted = new LinkedHashMap<>();

    private SequentialRuns(
            ExperimentDesign design, RunStore store, RunPool pool, Course course, StagedProgress progress) {
        this.design = design;
        this.store = store;
        this.pool = pool;
        this.course = course;
        this.progress = progress;
    }

    /**
     * Runs that have not begun.
     *
     * @param design with as many seeds as there may be replications
     * @param rule when it is enough
     * @param store where finished runs are and go
     * @param runner what runs one world
     * @param log told how long runs took and how they failed
     * @param progress told how far it is
     * @return the runs
     */
    public static SequentialRuns of(
            ExperimentDesign design, StopRule rule, RunStore store, ModelRunner runner, RunLog log, Progress progress) {
        StagedProgress staged = new StagedProgress(progress);
        RunPool pool = RunPool.of(design, store, runner, log, staged);
        return new SequentialRuns(design, store, pool, rule.begin(design.description(), design.widerHalf()), staged);
    }

    /** Runs that are in the store by now; may be asked from any thread. */
    public int finished() {
        return pool.finished();
    }

    /**
     * What the runs came to.
     *
     * @param outcomes how each run that counts ended, in the order of the plan
     * @param stopping by what they ended
     */
    public record Ending(List<RunOutcome> outcomes, Stopping stopping) {
        /** Copies the list. */
        public Ending {
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * Does the runs.
     *
     * @param threads how many at a time, 1 or more
     * @return how they ended
     * @throws InterruptedException if this thread was interrupted or a run asked to stop; finished runs are kept
     * @throws IOException if a run cannot be kept
     */
    public Ending run(int threads) throws InterruptedException, IOException {
        int most = design.description().replications();
        try {
            for (int from = 0; from < most && !course.isOver(); ) {
                int to = Math.min(most, from + stage(from, threads));
                progress.expect(worlds(from) * (expected(to, most) - from));
                look(from, pool.run(wanted(from, to), threads));
                from = to;
            }
        } finally {
            progress.finish();
        }
        List<RunOutcome> outcomes = new ArrayList<>();
        for (PlannedRun run : design.plan()) {
            RunOutcome outcome = counted.get(run);
            if (outcome != null) {
                outcomes.add(outcome);
            }
        }
        return new Ending(outcomes, course.result());
    }

    /** Replications to run before the rule looks again: all threads have two runs to do. */
    private int stage(int from, int threads) {
        if (from < course.firstStage()) {
            return course.firstStage() - from;
        }
        int runs = Math.max(1, wanted(from, from + 1).size());
        return Math.max(1, (2 * threads + runs - 1) / runs);
    }

    /** Runs of a replication that are not the same by another name. */
    private int worlds(int replication) {
        return (int) wanted(replication, replication + 1).stream()
                .map(design::address)
                .distinct()
                .count();
    }

    private int expected(int to, int most) {
        return Math.max(to, Math.min(most, course.guess().orElse(most)));
    }

    private List<PlannedRun> wanted(int from, int to) {
        List<PlannedRun> runs = new ArrayList<>();
        for (int replication = from; replication < to; replication++) {
            design.runs(replication).stream().filter(course::wants).forEach(runs::add);
        }
        return runs;
    }

    private void look(int from, List<RunOutcome> outcomes) {
        Map<Integer, List<RunOutcome>> byReplication = new LinkedHashMap<>();
        for (RunOutcome outcome : outcomes) {
            byReplication
                    .computeIfAbsent(outcome.run().replication(), key -> new ArrayList<>())
                    .add(outcome);
        }
        for (int replication = from; byReplication.containsKey(replication) && !course.isOver(); replication++) {
            for (RunOutcome outcome : byReplication.getOrDefault(replication, List.of())) {
                if (course.wants(outcome.run())) {
                    counted.put(outcome.run(), outcome);
                }
            }
            course.look(replication, source());
        }
    }

    private RunSource source() {
        return run -> {
            RunOutcome outcome = counted.get(run);
            return outcome == null || outcome.failed()
                    ? Optional.empty()
                    : Optional.of(store.readWithoutLines(outcome.address())
                            .orElseThrow(
                                    () -> new IllegalStateException("the file of a finished run is gone: " + run)));
        };
    }
}
