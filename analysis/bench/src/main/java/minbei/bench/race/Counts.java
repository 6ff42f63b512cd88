package minbei.bench.race;

import java.lang.management.ManagementFactory;
import minbei.model.need.EpisodeEvents;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What a timed run has lived through. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Counts {

    /** Resident-months, those of the spin-up included. */
    public long residentMonths;

    /** Needs that arose. */
    public long onsets;

    /** Times that a resident began to search. */
    public long searches;

    /** Times that a resident was taken on. */
    public long matches;

    /** Needs that ended. */
    public long ends;

    /** Searches given up. */
    public long givenUp;

    /** Processor time of the thread, so that a machine shared with others does not count against anybody. */
    public long threadNanoseconds;

    private long begun;

    /** The timed part begins. */
    void begin() {
        begun = now();
    }

    /** The timed part ends. */
    void end() {
        threadNanoseconds += now() - begun;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    void count(EpisodeEvents events) {
        onsets += events.onsets();
        searches += events.searches();
        matches += events.matches();
        ends += events.ends();
        givenUp += events.givenUp();
    }
}
