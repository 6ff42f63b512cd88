package minbei.analysis.sweep;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;

/**
 * The runs that are still to be done, in the order of the plan.
 *
 * <p>No run is handed out that lies more than a window ahead of the first that has not ended. So the journal is in
 * order but for a window, and can be read in order with no more than that in memory. One bit a run is kept.
 */
public final class RunQueue {

    /** How far ahead of the first unfinished run others may be. */
    public static final int WINDOW = 8192;

    private final long runs;
    private final BitSet ended;
    private long next;
    private long lowest;
    private boolean stopped;
    private long underWay;

    private RunQueue(long runs, BitSet ended) {
        this.runs = runs;
        this.ended = ended;
        this.lowest = ended.nextClearBit(0);
    }

    /**
     * A queue.
     *
     * @param runs how many runs the sweep has, up to 2³¹ − 1
     * @param ended the runs that have ended before
     * @return the queue
     */
    public static RunQueue of(long runs, BitSet ended) {
        if (runs > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("runs (" + runs + ") must be at most " + Integer.MAX_VALUE);
        }
        return new RunQueue(runs, (BitSet) ended.clone());
    }

    /**
     * The next run to do; waits while all runs of the window are under way.
     *
     * @return its number; empty if no more are to be begun
     * @throws InterruptedException if the thread is interrupted
     */
    public synchronized OptionalLong take() throws InterruptedException {
        long run = ended.nextClearBit((int) next);
        while (!stopped && run < runs && run >= lowest + WINDOW) {
            wait();
            run = ended.nextClearBit((int) next);
        }
        if (stopped || run >= runs) {
            return OptionalLong.empty();
        }
        next = run + 1;
        underWay++;
        return OptionalLong.of(run);
    }

    /**
     * The next runs to do, without waiting for more than the first.
     *
     * @param most how many at most
     * @return their numbers; none if no more are to be begun
     * @throws InterruptedException if the thread is interrupted
     */
    public synchronized List<Long> take(int most) throws InterruptedException {
        List<Long> taken = new ArrayList<>();
        OptionalLong first = take();
        first.ifPresent(taken::add);
        while (!taken.isEmpty() && taken.size() < most) {
            long run = ended.nextClearBit((int) next);
            if (run >= runs || run >= lowest + WINDOW) {
                break;
            }
            next = run + 1;
            underWay++;
            taken.add(run);
        }
        return taken;
    }

    /**
     * Notes that a run has ended.
     *
     * @param run its number
     */
    public synchronized void ended(long run) {
        underWay--;
        ended.set((int) run);
        lowest = ended.nextClearBit((int) lowest);
        notifyAll();
    }

    /** No more runs are begun. */
    public synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    /** A run that was handed out will not end: what did it gave up. */
    public synchronized void dropped() {
        underWay--;
        notifyAll();
    }

    /** Waits until every run that was handed out has ended or been dropped. */
    public synchronized void awaitUnderWay() {
        try {
            while (underWay > 0) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it was stopped. */
    public synchronized boolean stopped() {
        return stopped;
    }

    /** How many runs have ended. */
    public synchronized long done() {
        return ended.cardinality();
    }

    /** How many runs the sweep has. */
    public long runs() {
        return runs;
    }
}
