package minbei.analysis.cli;

import java.util.concurrent.TimeUnit;
import minbei.analysis.execution.Progress;

/**
 * Progress on standard error: on a screen one line that is overwritten, elsewhere a plain line at the beginning, at
 * the end, and whenever both five seconds and five per cent of the runs have passed since the last.
 *
 * <p>The time left is the mean time of the runs done by this process, times the runs to come; runs kept from an
 * earlier attempt cost nothing and do not count.
 */
final class ProgressLine implements Progress {

    private static final long PLAIN_INTERVAL = TimeUnit.SECONDS.toNanos(5);
    private static final int PLAIN_STEPS = 20;
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int MINUTES_PER_HOUR = 60;

    private final Terminal terminal;
    private final Messages messages;
    private long start;
    private long lastPrinted;
    private int donePrinted;
    private int total;
    private int kept;
    private int done;
    private int width;

    private ProgressLine(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    static ProgressLine of(Terminal terminal, Messages messages) {
        return new ProgressLine(terminal, messages);
    }

    @Override
    public void begin(int runs, int runsKept) {
        total = runs;
        kept = runsKept;
        start = terminal.nanoTime().getAsLong();
        lastPrinted = start;
        if (kept > 0) {
            terminal.err().println(messages.line("progress.kept", Integer.toString(kept), Integer.toString(total)));
        }
        if (terminal.interactive()) {
            overwrite(line(start));
        } else if (kept < total) {
            terminal.err().println(line(start));
        }
    }

    @Override
    public void expect(int runs, int runsKept) {
        total = runs;
        kept += runsKept;
    }

    @Override
    public void runDone() {
        done++;
        long now = terminal.nanoTime().getAsLong();
        if (terminal.interactive()) {
            overwrite(line(now));
        } else if (now - lastPrinted >= PLAIN_INTERVAL && (long) (done - donePrinted) * PLAIN_STEPS >= total) {
            lastPrinted = now;
            donePrinted = done;
            terminal.err().println(line(now));
        }
    }

    @Override
    public void end() {
        if (terminal.interactive()) {
            terminal.err().println();
        } else {
            terminal.err().println(line(terminal.nanoTime().getAsLong()));
        }
        terminal.err().flush();
    }

    private String line(long now) {
        int finished = kept + done;
        int percent = total == 0 ? 100 : (int) (100L * finished / total);
        String[] counts = {Integer.toString(finished), Integer.toString(total), Integer.toString(percent)};
        if (done == 0 || finished == total) {
            return messages.line("progress.line", counts);
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds((now - start) / done * (total - finished));
        return messages.line("progress.lineLeft", counts[0], counts[1], counts[2], duration(seconds));
    }

    private String duration(long seconds) {
        long minutes = (seconds + SECONDS_PER_MINUTE - 1) / SECONDS_PER_MINUTE;
        if (seconds < SECONDS_PER_MINUTE) {
            return messages.line("progress.seconds", Long.toString(seconds));
        }
        if (minutes < MINUTES_PER_HOUR) {
            return messages.line("progress.minutes", Long.toString(minutes));
        }
        return messages.line(
                "progress.hours", Long.toString(minutes / MINUTES_PER_HOUR), Long.toString(minutes % MINUTES_PER_HOUR));
    }

    /** A shorter line must cover what is left of a longer one. */
    private void overwrite(String line) {
        int length = DisplayWidth.of(line);
        terminal.err().print("\r" + line + " ".repeat(Math.max(0, width - length)));
        terminal.err().flush();
        width = length;
    }
}
