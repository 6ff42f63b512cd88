package minbei.analysis.sweep;

import java.util.concurrent.atomic.AtomicLong;
import minbei.analysis.execution.Sha256;

/** Runs that take no time: two values made of the number of the run; every thirteenth fails. */
final class InventedWork implements SweepWork {

    private final long runs;
    private final String name;
    private final AtomicLong done = new AtomicLong();

    InventedWork(long runs, String name) {
        this.runs = runs;
        this.name = name;
    }

    long done() {
        return done.get();
    }

    @Override
    public long runs() {
        return runs;
    }

    @Override
    public int width() {
        return 2;
    }

    @Override
    public String outcomesHash() {
        return Sha256.ofText("two numbers");
    }

    @Override
    public String designHash() {
        return Sha256.ofText(name);
    }

    @Override
    public String address(long run) {
        return Sha256.ofText("run " + run);
    }

    @Override
    public RunResult result(long run) {
        done.incrementAndGet();
        if (run % 13 == 5) {
            return RunResult.failed(run, address(run), new IllegalStateException("run " + run + " 失败"), 1);
        }
        return RunResult.finished(run, address(run), Sha256.ofText("record " + run), new double[] {run, 1.0 / run}, 1);
    }
}
