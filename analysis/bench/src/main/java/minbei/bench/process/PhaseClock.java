package minbei.bench.process;

import java.io.PrintStream;
import minbei.model.schedule.Phase;

/** Processor time of a run by phase. */
final class PhaseClock {

    private final long[] nanoseconds = new long[Phase.values().length];
    private long synthesis;
    private long last;

    private PhaseClock(long now) {
        this.last = now;
    }

    static PhaseClock startedAt(long now) {
        return new PhaseClock(now);
    }

    /** Residents and organizations of the beginning are there. */
    void peopled(long now) {
        synthesis += now - last;
        last = now;
    }

    /** A phase of a month is over. */
    void over(Phase phase, long now) {
        nanoseconds[phase.ordinal()] += now - last;
        last = now;
    }

    /** One line a phase, its name and seconds. */
    void tell(PrintStream out) {
        out.println(WholeRun.SYNTHESIS + "=" + synthesis / 1e9);
        for (Phase phase : Phase.values()) {
            out.println(WholeRun.PHASE + phase.name() + "=" + nanoseconds[phase.ordinal()] / 1e9);
        }
    }
}
