package minbei.analysis.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minbei.analysis.execution.RunLog;

/** Does the runs of a sweep that are not in its journal yet. */
public final class SweepRunner {

    /** Runs whose content is remembered, for neighbours that come to the same. */
    private static final int REMEMBERED = 256;

    private final SweepWork work;
    private final Path file;
    private final String modelBuild;
    private final RunLog log;
    private final SweepProgress progress;
    private final List<ReusableRuns> reusable;
    private final Map<String, RunResult> recent = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RunResult> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final RunQueue queue;
    private final long kept;
    private final long cut;

    private SweepRunner(Builder builder, BitSet ended, long cut) {
        this.work = builder.work;
        this.file = builder.file;
        this.modelBuild = builder.modelBuild;
        this.log = builder.log;
        this.progress = builder.progress;
        this.reusable = builder.reusable;
        this.queue = RunQueue.of(work.runs(), ended);
        this.kept = ended.cardinality();
        this.cut = cut;
    }

    private record Builder(
            SweepWork work,
            Path file,
            String modelBuild,
            RunLog log,
            SweepProgress progress,
            List<ReusableRuns> reusable) {}

    /**
     * Opens the journal of a sweep, tells the progress what it holds, and cuts off a torn record.
     *
     * @param work the runs
     * @param file the journal; need not be there
     * @param modelBuild fingerprint of the model's code; runs of another build are dropped
     * @param log told what was kept and what was cut
     * @param progress told of each run
     * @param reusable runs of other sweeps that may be taken over
     * @return what does the rest
     * @throws IOException if the journal cannot be read
     * @throws OtherDesignException if the journal belongs to another sweep
     */
    public static SweepRunner open(
            SweepWork work,
            Path file,
            String modelBuild,
            RunLog log,
            SweepProgress progress,
            List<ReusableRuns> reusable)
            throws IOException, OtherDesignException {
        Builder builder = new Builder(work, file, modelBuild, log, progress, List.copyOf(reusable));
        Optional<JournalFormat> format = Journal.formatOf(file);
        if (format.isPresent() && !format.get().designHash().equals(work.designHash())) {
            throw new OtherDesignException();
        }
        BitSet ended = new BitSet();
        if (format.isEmpty() || !format.get().modelBuild().equals(modelBuild)) {
            if (Files.exists(file)) {
                log.line("runs not used and done again: "
                        + (format.isEmpty()
                                ? "the journal has no whole head"
                                : "they were done by another build of the model"));
                Files.delete(file);
            }
            return new SweepRunner(builder, ended, 0);
        }
        Journal.Content content = Journal.read(file, result -> ended.set((int) result.run()));
        if (content.cut() > 0) {
            Journal.cut(file, content);
            log.line("cut off " + content.cut() + " bytes of a record that was not whole; its run is done again");
        }
        return new SweepRunner(builder, ended, content.cut());
    }

    /** Runs that were in the journal. */
    public long kept() {
        return kept;
    }

    /** Bytes that were cut off the journal. */
    public long cut() {
        return cut;
    }

    /** The runs to do; to be stopped by whoever wants it. */
    public RunQueue queue() {
        return queue;
    }

    /**
     * Does the runs.
     *
     * @param engine what does them
     * @param opening opens the end of the journal
     * @throws IOException if a result cannot be kept
     * @throws InterruptedException if the queue was stopped or this thread interrupted; what has ended is kept
     */
    public void run(SweepEngine engine, Journal.Opening opening) throws IOException, InterruptedException {
        log.line(kept + " runs kept, " + (work.runs() - kept) + " to do by engine " + engine.name() + " with "
                + engine.slots() + " at a time");
        JournalFormat format = JournalFormat.of(work, modelBuild);
        progress.begin(work.runs(), kept);
        try (Journal journal = Journal.open(file, format, opening)) {
            engine.run(new Sharing(), queue, result -> {
                journal.append(result);
                if (result.failed()) {
                    log.line("failed: " + result);
                }
                progress.ended(result);
            });
        } finally {
            progress.end();
        }
    }

    /** The same work, but what has been done elsewhere is taken over. */
    private final class Sharing implements SweepWork {

        @Override
        public long runs() {
            return work.runs();
        }

        @Override
        public int width() {
            return work.width();
        }

        @Override
        public String outcomesHash() {
            return work.outcomesHash();
        }

        @Override
        public String designHash() {
            return work.designHash();
        }

        @Override
        public String address(long run) {
            return work.address(run);
        }

        @Override
        public Optional<RemoteWork> remote() {
            return work.remote();
        }

        @Override
        public Optional<RunResult> known(long run) {
            String address = work.address(run);
            return address.isEmpty() ? Optional.empty() : known(address).map(result -> result.at(run));
        }

        @Override
        public RunResult result(long run) {
            Optional<RunResult> known = known(run);
            if (known.isPresent()) {
                return known.get();
            }
            RunResult result = work.result(run);
            if (!result.failed()) {
                synchronized (recent) {
                    recent.put(result.address(), result);
                }
            }
            return result;
        }

        private Optional<RunResult> known(String address) {
            synchronized (recent) {
                if (recent.containsKey(address)) {
                    return Optional.ofNullable(recent.get(address));
                }
            }
            return reusable.stream()
                    .flatMap(runs -> runs.find(address).stream())
                    .findFirst();
        }
    }
}
