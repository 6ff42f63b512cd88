package minbei.bench.race;

import minbei.model.random.Luck;
import minbei.model.random.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The floor: for each resident and month, one byte of state is read and one keyed draw is made. */
@State(Scope.Thread)
public class Floor {

    private static final int MONTHS = 120;

    /** Residents. */
    @Param("0")
    public int residents;

    private byte[] state;

    /** Everybody has a state. */
    @Setup(Level.Trial)
    public void people() {
        state = new byte[residents];
        for (int id = 0; id < residents; id++) {
            state[id] = (byte) (id % 5);
        }
    }

    /**
     * A decade.
     *
     * @param counts resident-months
     * @return how often a draw fell below what the state asks for
     */
    @Benchmark
    public long floor(Counts counts) {
        counts.begin();
        Luck luck = Luck.of(1);
        long hits = 0;
        for (int month = 0; month < MONTHS; month++) {
            for (int id = 0; id < residents; id++) {
                hits += luck.bits(Stream.NEED_ONSET, id, month, 0) >>> 61 < state[id] ? 1 : 0;
            }
        }
        counts.residentMonths += (long) residents * MONTHS;
        counts.end();
        return hits;
    }
}
