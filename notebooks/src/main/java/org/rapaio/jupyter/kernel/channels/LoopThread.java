package org.rapaio.jupyter.kernel.channels;

/**
 * A thread that repeats its work until it is shut down.
 *
 * <p>It stands before the kernel's own class of this name on the class path. That one raises its flag after the thread has begun, so
 * that the thread may find it down and end at once; the kernel then waits for ever, about once in eight starts.
 */
public final class LoopThread extends Thread {

    private final long sleep;
    private final Runnable loopBody;
    private volatile boolean running = true;

    /**
     * A thread that has not begun.
     *
     * @param name its name
     * @param sleep milliseconds between two repetitions
     * @param loopBody what is repeated
     */
    public LoopThread(String name, long sleep, Runnable loopBody) {
        super(name);
        this.sleep = sleep;
        this.loopBody = loopBody;
    }

    @Override
    public void run() {
        while (running) {
            loopBody.run();
            try {
                Thread.sleep(sleep);
            } catch (InterruptedException e) {
                running = false;
            }
        }
    }

    /** Ends it after the repetition under way. */
    public void shutdown() {
        running = false;
    }
}
