package minbei.analysis.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeMap;

/** Reads a journal in the order of the plan; never more than a window of {@link RunQueue} is in memory. */
final class RunsInOrder {

    private final Journal.Visitor visitor;
    private final TreeMap<Long, RunResult> ahead = new TreeMap<>();
    private long expected;

    private RunsInOrder(Journal.Visitor visitor) {
        this.visitor = visitor;
    }

    /**
     * Reads a journal.
     *
     * @param journal a journal that holds every run
     * @param runs how many runs there are
     * @param visitor told of each run once, by its number
     */
    static void read(Path journal, long runs, Journal.Visitor visitor) throws IOException {
        RunsInOrder order = new RunsInOrder(visitor);
        Journal.read(journal, order::take);
        if (order.expected != runs) {
            throw new IOException("run " + order.expected + " is missing in " + journal);
        }
    }

    private void take(RunResult result) throws IOException {
        // A run that ended twice, on a cluster that lost and found a worker, ended the same both times.
        if (result.run() >= expected) {
            ahead.put(result.run(), result);
        }
        if (ahead.size() > RunQueue.WINDOW) {
            throw new IOException("run " + expected + " is missing in the journal");
        }
        for (RunResult next = ahead.remove(expected); next != null; next = ahead.remove(expected)) {
            visitor.visit(next);
            expected++;
        }
    }
}
