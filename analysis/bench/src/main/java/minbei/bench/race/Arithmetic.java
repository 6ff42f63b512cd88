package minbei.bench.race;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What threads of this machine gain where nothing but arithmetic is done: a loop that needs no memory. */
@State(Scope.Thread)
public class Arithmetic {

    private static final int STEPS = 400_000_000;

    private long number = 1;

    /**
     * Some hundred million multiplications, one after the other.
     *
     * @param counts steps, in place of resident-months
     * @return the last number
     */
    @Benchmark
    public long arithmetic(Counts counts) {
        counts.begin();
        long z = number;
        for (int i = 0; i < STEPS; i++) {
            z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL + i;
        }
        number = z;
        counts.residentMonths += STEPS;
        counts.end();
        return z;
    }
}
