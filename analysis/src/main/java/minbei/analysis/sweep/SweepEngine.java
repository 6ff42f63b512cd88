package minbei.analysis.sweep;

import java.io.IOException;

/** What does the runs of a sweep: the threads of this process, or a cluster. Results do not hang on which. */
public interface SweepEngine extends AutoCloseable {

    /** Its name on the command line. */
    String name();

    /** Runs at a time. */
    int slots();

    /**
     * Does all runs of a queue.
     *
     * @param work the runs
     * @param queue which of them; told of each that has ended
     * @param sink takes each as it ends, from any thread
     * @throws IOException if a result cannot be kept; no further runs are begun
     * @throws InterruptedException if the queue was stopped or this thread interrupted
     */
    void run(SweepWork work, RunQueue queue, Sink sink) throws IOException, InterruptedException;

    @Override
    void close();

    /** Takes results. */
    @FunctionalInterface
    interface Sink {

        /**
         * Keeps a result.
         *
         * @param result how a run ended
         * @throws IOException if it cannot be kept
         */
        void take(RunResult result) throws IOException;
    }
}
