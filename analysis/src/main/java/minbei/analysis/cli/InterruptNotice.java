package minbei.analysis.cli;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * What is said when somebody stops the program with Ctrl-C or a signal.
 *
 * <p>Finished runs are on disk already, so nothing needs saving. Interrupting and giving the results their final name
 * exclude each other: whoever reads that the same command goes on must not find the folder complete a moment later.
 */
final class InterruptNotice {

    private enum State {
        RUNNING,
        INTERRUPTED,
        COMPLETING
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.RUNNING);
    private final Terminal terminal;
    private final Supplier<String> message;
    private final Thread hook;

    private InterruptNotice(Terminal terminal, Supplier<String> message) {
        this.terminal = terminal;
        this.message = message;
        this.hook = new Thread(this::interrupt, "interrupt-notice");
    }

    static InterruptNotice install(Terminal terminal, Supplier<String> message) {
        InterruptNotice notice = new InterruptNotice(terminal, message);
        Runtime.getRuntime().addShutdownHook(notice.hook);
        return notice;
    }

    /** Says so, once. The exit code is the JVM's own: 130 after Ctrl-C. */
    void interrupt() {
        if (state.compareAndSet(State.RUNNING, State.INTERRUPTED)) {
            terminal.err().println((terminal.interactive() ? "\n" : "") + message.get());
            terminal.err().flush();
        }
    }

    /** From now on an interruption comes too late; false if one came before. */
    boolean complete() {
        return state.compareAndSet(State.RUNNING, State.COMPLETING);
    }

    void remove() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is going down: the hook has run or is running.
            return;
        }
    }
}
