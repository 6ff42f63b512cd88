package minbei.analysis.execution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
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
        Map<PlannedRun, String> addresses = new LinkedHashMap<>();
        missing.forEach((address, run) -> addresses.put(run, address));
        BlockingQueue<Message> messages = new LinkedBlockingQueue<>();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            for (RunGroup group : longestFirst(RunGroup.of(missing.values(), threads))) {
                workers.execute(() -> work(group, new Keeping(addresses, messages)));
            }
            for (int i = 0; i < missing.size(); i++) {
                Ending ending = messages.take().ending();
                endings.put(ending.address(), ending);
                progress.runDone();
            }
        } finally {
            workers.shutdownNow();
        }
    }

    /** So that no thread begins a long group when the others have nothing left to do. */
    private List<RunGroup> longestFirst(List<RunGroup> groups) {
        Map<String, Long> residents = new LinkedHashMap<>();
        design.description().districts().forEach(district -> residents.put(district.key(), district.residents()));
        return groups.stream()
                .sorted(Comparator.comparing((RunGroup group) -> -group.runs().size()
                        * residents.getOrDefault(group.runs().get(0).district(), 0L)))
                .toList();
    }

    private void work(RunGroup group, Keeping keeping) {
        try {
            group.run(design::input, runner, group.runs().get(0).seed(), keeping);
        } catch (Exception | Error e) {
            keeping.messages.add(() -> {
                throw stop(e);
            });
        }
    }

    /** How a run ended; throws if the runs must stop. */
    private interface Message {
        Ending ending() throws InterruptedException, IOException;
    }

    private static IOException stop(Throwable cause) throws InterruptedException {
        if (cause instanceof CancellationException) {
            throw new InterruptedException("a run asked to stop");
        }
        if (cause instanceof UncheckedIOException unkept) {
            IOException reason = Objects.requireNonNull(unkept.getCause());
            return new IOException("a finished run cannot be kept: " + reason.getMessage(), reason);
        }
        throw new IllegalStateException("a run could not be handled", cause);
    }

    /** Keeps runs as they end. */
    private final class Keeping implements RunGroup.Told {

        private final Map<PlannedRun, String> addresses;
        private final BlockingQueue<Message> messages;
        private long since = System.nanoTime();

        Keeping(Map<PlannedRun, String> addresses, BlockingQueue<Message> messages) {
            this.addresses = addresses;
            this.messages = messages;
        }

        private String address(PlannedRun run) {
            return Objects.requireNonNull(addresses.get(run));
        }

        @Override
        public void finished(PlannedRun run, RunRecord record) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            try {
                store.write(address(run), record);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            finished.incrementAndGet();
            long now = System.nanoTime();
            // What runs have in common is in the time of the first of them.
            log.line("finished: " + run + " in " + (now - since) / 1_000_000 + " ms");
            since = now;
            Ending ending = new Ending(address(run), record.hash(), "");
            messages.add(() -> ending);
        }

        @Override
        public void failed(PlannedRun run, Throwable error) {
            log.error("failed: " + run, error);
            Ending ending = new Ending(address(run), "", errorLine(error));
            messages.add(() -> ending);
        }
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
