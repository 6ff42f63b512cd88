package minbei.analysis.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import minbei.analysis.language.Bilingual;
import minbei.analysis.sweep.RunResult;
import minbei.analysis.sweep.SweepPlan;
import minbei.analysis.sweep.SweepProgress;
import minbei.analysis.table.JsonFile;
import minbei.model.observation.Indicator;

/**
 * How far a sweep is: for people one line on standard error, overwritten on a screen and rare elsewhere; for programs
 * the file {@code progress.json}, once a second.
 *
 * <p>Precision is half the 95 % interval of the first outcome's mean in the last year over all runs that have ended,
 * in the district and policy where it is widest, with runs taken as independent.
 */
final class SweepProgressFile implements SweepProgress {

    static final String FILE_NAME = "progress.json";

    private static final long FILE_INTERVAL = TimeUnit.SECONDS.toNanos(1);
    private static final long LINE_INTERVAL = TimeUnit.SECONDS.toNanos(30);
    private static final long SCREEN_INTERVAL = TimeUnit.MILLISECONDS.toNanos(200);
    private static final double NANOSECONDS = 1e9;
    private static final double QUANTILE = 1.959964;

    private final Terminal terminal;
    private final Messages messages;
    private final SweepPlan plan;
    private final Path folder;
    private final boolean quiet;
    private final RunningSpread[] spreads;
    private long start;
    private long lastFile;
    private long lastLine;
    private long runs;
    private long kept;
    private long done;
    private long failed;
    private int width;

    /** Mean and squares of deviations, by Welford (1962, Technometrics 4). */
    private static final class RunningSpread {

        private long n;
        private double mean;
        private double squares;

        void add(double value) {
            n++;
            double deviation = value - mean;
            mean += deviation / n;
            squares += deviation * (value - mean);
        }

        double halfWidth() {
            return n < 2 ? Double.NaN : QUANTILE * Math.sqrt(squares / (n - 1) / n);
        }
    }

    private SweepProgressFile(Terminal terminal, Messages messages, SweepPlan plan, Path folder, boolean quiet) {
        this.terminal = terminal;
        this.messages = messages;
        this.plan = plan;
        this.folder = folder;
        this.quiet = quiet;
        this.spreads = new RunningSpread
                [plan.sweep().districts().size() * plan.sweep().policies().size()];
        for (int i = 0; i < spreads.length; i++) {
            spreads[i] = new RunningSpread();
        }
    }

    static SweepProgressFile of(Terminal terminal, Messages messages, SweepPlan plan, Path folder, boolean quiet) {
        return new SweepProgressFile(terminal, messages, plan, folder, quiet);
    }

    @Override
    public synchronized void begin(long runsInAll, long runsKept) {
        runs = runsInAll;
        kept = runsKept;
        start = terminal.nanoTime().getAsLong();
        lastFile = start;
        lastLine = start;
        if (!quiet && kept > 0) {
            terminal.err().println(messages.line("progress.kept", Long.toString(kept), Long.toString(runs)));
        }
        write("running", start);
    }

    @Override
    public synchronized void ended(RunResult result) {
        done++;
        if (result.failed()) {
            failed++;
        } else {
            double value = result.values()[plan.years().size() - 1];
            if (!Double.isNaN(value)) {
                long cell = result.run() / plan.replications() % spreads.length;
                spreads[(int) cell].add(value);
            }
        }
        long now = terminal.nanoTime().getAsLong();
        if (now - lastFile >= FILE_INTERVAL) {
            lastFile = now;
            write("running", now);
        }
        if (!quiet && now - lastLine >= (terminal.interactive() ? SCREEN_INTERVAL : LINE_INTERVAL)) {
            lastLine = now;
            show(now);
        }
    }

    @Override
    public synchronized void end() {
        long now = terminal.nanoTime().getAsLong();
        if (!quiet) {
            show(now);
            if (terminal.interactive()) {
                terminal.err().println();
            }
        }
        write(kept + done == runs ? "done" : "stopped", now);
    }

    private double precision() {
        double widest = Double.NaN;
        for (RunningSpread spread : spreads) {
            double half = spread.halfWidth();
            widest = Double.isNaN(widest) || half > widest ? half : widest;
        }
        return widest;
    }

    private void show(long now) {
        double seconds = (now - start) / NANOSECONDS;
        double perSecond = seconds > 0 ? done / seconds : 0;
        String left = perSecond > 0 ? DurationText.of((long) ((runs - kept - done) / perSecond), messages) : "?";
        Indicator first = plan.sweep().outcomes().get(0);
        Bilingual outcome = new Bilingual(first.english(), first.chinese());
        String line = messages.line(
                "sweep.progress",
                Long.toString(kept + done),
                Long.toString(runs),
                Long.toString(failed),
                DurationText.decimal(perSecond, 2),
                left,
                outcome.in(messages.language()),
                DurationText.decimal(precision(), 5));
        if (terminal.interactive()) {
            int length = DisplayWidth.of(line);
            terminal.err().print("\r" + line + " ".repeat(Math.max(0, width - length)));
            width = length;
        } else {
            terminal.err().println(line);
        }
        terminal.err().flush();
    }

    private void write(String state, long now) {
        double seconds = (now - start) / NANOSECONDS;
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("state", state);
        root.put("runs", runs);
        root.put("done", kept + done);
        root.put("kept", kept);
        root.put("failed", failed);
        root.put("seconds", seconds);
        double perSecond = seconds > 0 ? done / seconds : 0;
        root.put("perSecond", perSecond);
        if (perSecond > 0) {
            root.put("secondsLeft", (runs - kept - done) / perSecond);
        }
        double precision = precision();
        if (!Double.isNaN(precision)) {
            root.putObject("precision")
                    .put("outcome", plan.sweep().outcomes().get(0).key())
                    .put("halfWidth", precision);
        }
        try {
            JsonFile.write(folder.resolve(FILE_NAME), root);
        } catch (IOException e) {
            // Progress is a courtesy: what must not be lost is in the journal, which complains by itself.
            lastFile = now;
        }
    }
}
