package minbei.analysis.execution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;
import minbei.analysis.experiment.PlannedRun;
import minbei.model.RunRecord;

/**
 * Tries how long a replication takes, with runs that do not count: their seed is one below the first.
 *
 * <p>Some of the time is left for writing results, since a plan that comes out too long is worse than one that is a little short.
 */
public final class Pilot {

    /** Part of the time that is for runs. */
    private static final double SHARE_FOR_RUNS = 0.9;
    /** The first runs of a process are slow; a second round is made where both take no more than this part of the time. */
    private static final double SHARE_FOR_PILOT = 0.2;

    /** A run that fails took its time as well; the runs that count will tell of it. */
    private static final RunGroup.Told NOBODY = new RunGroup.Told() {
        @Override
        public void finished(PlannedRun run, RunRecord record) {}

        @Override
        public void failed(PlannedRun run, Throwable error) {}
    };

    private final ExperimentDesign design;
    private final ModelRunner runner;
    private final LongSupplier nanoTime;

    private Pilot(ExperimentDesign design, ModelRunner runner, LongSupplier nanoTime) {
        this.design = design;
        this.runner = runner;
        this.nanoTime = nanoTime;
    }

    /**
     * A pilot.
     *
     * @param design what is to be run
     * @param runner what runs one world
     * @param nanoTime a clock
     * @return the pilot
     */
    public static Pilot of(ExperimentDesign design, ModelRunner runner, LongSupplier nanoTime) {
        return new Pilot(design, runner, nanoTime);
    }

    /**
     * Replications that a time is enough for, the pilot's own time taken off.
     *
     * @param nanoseconds the time
     * @param threads runs at a time
     * @return 0 or more, and no more than the design has
     * @throws InterruptedException if this thread was interrupted or a run asked to stop
     */
    public int replications(long nanoseconds, int threads) throws InterruptedException {
        long begun = nanoTime.getAsLong();
        long each = round(threads);
        if (2.0 * each < SHARE_FOR_PILOT * nanoseconds) {
            each = round(threads);
        }
        double left = SHARE_FOR_RUNS * nanoseconds - (nanoTime.getAsLong() - begun);
        double enough = Math.floor(left / Math.max(1, each));
        return (int) Math.max(0, Math.min(design.description().replications(), enough));
    }

    private long round(int threads) throws InterruptedException {
        long begun = nanoTime.getAsLong();
        Map<String, PlannedRun> worlds = new LinkedHashMap<>();
        design.runs(0).forEach(run -> worlds.putIfAbsent(design.address(run), run));
        long seed = design.description().seeds().get(0) - 1;
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (RunGroup group : RunGroup.of(worlds.values(), threads)) {
                runs.add(workers.submit(() -> group.run(design::input, runner, seed, NOBODY)));
            }
            for (Future<?> run : runs) {
                await(run);
            }
        } finally {
            workers.shutdownNow();
        }
        return nanoTime.getAsLong() - begun;
    }

    private static void await(Future<?> run) throws InterruptedException {
        try {
            run.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CancellationException) {
                throw new InterruptedException("a run asked to stop");
            }
            throw new IllegalStateException("the pilot could not be run", e.getCause());
        }
    }
}
