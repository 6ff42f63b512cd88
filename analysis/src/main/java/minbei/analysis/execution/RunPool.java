package minbei.analysis.execution;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import minbei.analysis.experiment.PlannedRun;
import minbei.model.RunRecord;

/**
 * Does the runs of a design that are not done yet, some at a time.
 *
 * <p>Runs finish in any order; each goes to the store at once, and nothing but its address and hash stays in memory.
 * A run that throws is noted and the others go on.
 */
public final class RunPool {

    private final ExperimentDesign design;
    private final RunStore store;
    private final ModelRunner runner;
    private final RunLog log;
    private final Progress progress;
    private final AtomicInteger finished = new AtomicInteger();

    private RunPool(ExperimentDesign design, RunStore store, ModelRunner runner, RunLog log, Progress progress) {
        this.design = design;
        this.store = store;
        this.runner = runner;
        this.log = log;
        this.progress = progress;
    }

    /**
     * A pool.
     *
     * @param design what to run
     * @param store where finished runs are and go
     * @param runner what runs one world
     * @param log told how long runs took and how they failed
     * @param progress told how far it is
     * @return the pool
     */
    public static RunPool of(
            ExperimentDesign design, RunStore store, ModelRunner runner, RunLog log, Progress progress) {
        return new RunPool(design, store, runner, log, progress);
    }

    /** Runs that are in the store by now; may be asked from any thread. */
    public int finished() {
        return finished.get();
    }

    /** How a content address ended: the hash of its record, or an error. */
    private record Ending(String address, String hash, String error) {}

    /**
     * Does the runs.
     *
     * @param threads how many at a time, 1 or more
     * @return how each run of the plan ended, in the order of the plan
     * @throws InterruptedException if this thread was interrupted or a run asked to stop; finished runs are kept
     * @throws IOException if a run cannot be kept
     */
    public List<RunOutcome> run(int threads) throws InterruptedException, IOException {
        return run(design.plan(), threads);
    }

    /**
     * Does some of the runs.
     *
     * @param plan which, each in one call only
     * @param threads how many at a time, 1 or more
     * @return how each ended, in their order
     * @throws InterruptedException if this thread was interrupted or a run asked to stop; finished runs are kept
     * @throws IOException if a run cannot be kept
     */
    public List<RunOutcome> run(List<PlannedRun> plan, int threads) throws InterruptedException, IOException {
        Map<String, Ending> endings = new LinkedHashMap<>();
        Map<String, PlannedRun> missing = new LinkedHashMap<>();
        for (PlannedRun run : plan) {
            String address = design.address(run);
            if (!endings.containsKey(address) && !missing.containsKey(address)) {
                Optional<RunRecord> kept = store.read(address);
                kept.ifPresent(record -> endings.put(address, new Ending(address, record.hash(), "")));
                if (kept.isEmpty()) {
                    missing.put(address, run);
                }
            }
        }
        finished.addAndGet(endings.size());
        log.line(endings.size() + " runs kept from an earlier attempt, " + missing.size() + " to do with " + threads
                + " threads");
        progress.begin(endings.size() + missing.size(), endings.size());
        try {
            runMissing(missing, endings, threads);
        } finally {
            progress.end();
        }
        return outcomes(plan, endings);
    }

    private void runMissing(Map<String, PlannedRun> missing, Map<String, Ending> endings, int threads)
            throws InterruptedException, IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            CompletionService<Ending> done = new ExecutorCompletionService<>(workers);
            missing.forEach((address, run) -> done.submit(() -> runOne(address, run)));
            for (int i = 0; i < missing.size(); i++) {
                Ending ending = unwrap(done);
                endings.put(ending.address(), ending);
                progress.runDone();
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static Ending unwrap(CompletionService<Ending> done) throws InterruptedException, IOException {
        try {
            return done.take().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CancellationException) {
                throw new InterruptedException("a run asked to stop");
            }
            if (e.getCause() instanceof IOException cause) {
                throw new IOException("a finished run cannot be kept: " + cause.getMessage(), cause);
            }
            throw new IllegalStateException("a run could not be handled", e.getCause());
        }
    }

    private Ending runOne(String address, PlannedRun run) throws IOException {
        long start = System.nanoTime();
        RunRecord record;
        try {
            record = runner.run(design.input(run), run.seed());
        } catch (CancellationException e) {
            throw e;
        } catch (Exception | Error e) {
            // Errors too: one world that runs out of memory or breaks an assertion must not take the others with it.
            log.error("failed: " + run, e);
            return new Ending(address, "", errorLine(e));
        }
        store.write(address, record);
        finished.incrementAndGet();
        log.line("finished: " + run + " in " + (System.nanoTime() - start) / 1_000_000 + " ms");
        return new Ending(address, record.hash(), "");
    }

    private static String errorLine(Throwable error) {
        String message = error.getMessage() == null ? "" : ": " + error.getMessage();
        return (error.getClass().getSimpleName() + message).replaceAll("\\s+", " ");
    }

    private List<RunOutcome> outcomes(List<PlannedRun> plan, Map<String, Ending> endings) {
        List<RunOutcome> outcomes = new ArrayList<>();
        for (PlannedRun run : plan) {
            Ending ending = endings.get(design.address(run));
            if (ending == null) {
                throw new IllegalStateException("no ending for " + run);
            }
            outcomes.add(new RunOutcome(run, ending.address(), ending.hash(), ending.error()));
        }
        return outcomes;
    }
}
