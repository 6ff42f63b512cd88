package minbei.analysis.sweep;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads of this process, each taking one run after the other. */
public final class LocalEngine implements SweepEngine {

    private final int threads;

    private LocalEngine(int threads) {
        this.threads = threads;
    }

    /**
     * An engine.
     *
     * @param threads runs at a time, 1 or more
     * @return the engine
     */
    public static LocalEngine of(int threads) {
        return new LocalEngine(threads);
    }

    @Override
    public String name() {
        return "local";
    }

    @Override
    public int slots() {
        return threads;
    }

    @Override
    public void run(SweepWork work, RunQueue queue, Sink sink) throws IOException, InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> futures = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                futures.add(workers.submit(() -> {
                    drain(work, queue, sink);
                    return null;
                }));
            }
            for (Future<?> future : futures) {
                await(future);
            }
        } finally {
            queue.stop();
            workers.shutdownNow();
        }
        if (queue.done() < queue.runs()) {
            throw new InterruptedException("the sweep was stopped");
        }
    }

    private static void drain(SweepWork work, RunQueue queue, Sink sink) throws IOException, InterruptedException {
        try {
            for (OptionalLong run = queue.take(); run.isPresent(); run = queue.take()) {
                drain(work, queue, sink, run.getAsLong());
            }
        } catch (IOException | RuntimeException | Error e) {
            // The other threads must not wait for this one's run.
            queue.stop();
            throw e;
        }
    }

    private static void drain(SweepWork work, RunQueue queue, Sink sink, long run) throws IOException {
        boolean kept = false;
        try {
            sink.take(work.result(run));
            queue.ended(run);
            kept = true;
        } finally {
            if (!kept) {
                queue.dropped();
            }
        }
    }

    private static void await(Future<?> future) throws IOException, InterruptedException {
        try {
            future.get();
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

    @Override
    public void close() {
        // Its threads end with each run of the queue.
    }
}
