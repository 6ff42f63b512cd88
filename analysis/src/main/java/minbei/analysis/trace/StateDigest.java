package minbei.analysis.trace;

import minbei.model.StateQuantity;
import minbei.model.WorldState;

/**
 * A number for each quantity of a world's state that equal states have in common, whatever the order in which they are read; different
 * states have the same with a chance of one in 2⁶⁴.
 */
final class StateDigest implements WorldState.Reader {

    private static final int QUANTITIES = StateQuantity.values().length;
    // Mixing constants of SplitMix64 (Steele, Lea and Flood 2014, OOPSLA).
    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final long MIX_ONE = 0xBF58476D1CE4E5B9L;
    private static final long MIX_TWO = 0x94D049BB133111EBL;

    private final long[] sums = new long[QUANTITIES];

    static StateDigest of(WorldState state) {
        StateDigest digest = new StateDigest();
        state.read(digest);
        return digest;
    }

    @Override
    public void value(StateQuantity quantity, long entity, long value) {
        sums[quantity.ordinal()] += mix(mix(entity + GAMMA) + value);
    }

    private static long mix(long number) {
        long z = (number ^ (number >>> 30)) * MIX_ONE;
        z = (z ^ (z >>> 27)) * MIX_TWO;
        return z ^ (z >>> 31);
    }

    boolean differs(StateDigest other, StateQuantity quantity) {
        return sums[quantity.ordinal()] != other.sums[quantity.ordinal()];
    }

    boolean differs(StateDigest other) {
        for (StateQuantity quantity : StateQuantity.values()) {
            if (differs(other, quantity)) {
                return true;
            }
        }
        return false;
    }
}
