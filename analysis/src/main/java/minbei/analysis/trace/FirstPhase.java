package minbei.analysis.trace;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import minbei.model.StateQuantity;
import minbei.model.WorldState;
import minbei.model.schedule.Phase;
import org.jspecify.annotations.Nullable;

/** Compares two worlds after each phase of a month, both waiting for each other, until they differ for the first time. */
final class FirstPhase {

    /** Watches nothing. */
    static final FirstPhase NOBODY = new FirstPhase();

    /** A world that fails must not leave the other waiting for ever. */
    private static final long LONGEST_PHASE_MINUTES = 60;

    private final CyclicBarrier both = new CyclicBarrier(2);
    private volatile @Nullable StateDigest digestOfOne;
    private volatile @Nullable StateDigest digestOfOther;
    private volatile Map<StateQuantity, StateColumn> columnsOfOne = Map.of();
    private volatile Map<StateQuantity, StateColumn> columnsOfOther = Map.of();
    private volatile @Nullable Phase found;

    /** Called by each world's own thread. */
    void after(boolean isOne, Phase phase, WorldState state) {
        if (this == NOBODY || found != null) {
            return;
        }
        StateDigest digest = StateDigest.of(state);
        if (isOne) {
            digestOfOne = digest;
        } else {
            digestOfOther = digest;
        }
        await();
        Set<StateQuantity> differing = differing();
        if (!differing.isEmpty()) {
            Map<StateQuantity, StateColumn> columns = StateColumn.of(state, differing);
            if (isOne) {
                columnsOfOne = columns;
            } else {
                columnsOfOther = columns;
            }
        }
        await();
        if (!differing.isEmpty()) {
            found = phase;
        }
    }

    private void await() {
        try {
            both.await(LONGEST_PHASE_MINUTES, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while two worlds were compared", e);
        } catch (BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("one of two worlds that were compared did not go on", e);
        }
    }

    private Set<StateQuantity> differing() {
        Set<StateQuantity> differing = EnumSet.noneOf(StateQuantity.class);
        StateDigest one = digestOfOne;
        StateDigest other = digestOfOther;
        for (StateQuantity quantity : StateQuantity.values()) {
            if (one != null && other != null && one.differs(other, quantity)) {
                differing.add(quantity);
            }
        }
        return differing;
    }

    Parting.First first(int month) {
        Phase phase = found;
        if (phase == null) {
            throw new IllegalStateException("two worlds differ at the end of a month, but after none of its phases");
        }
        Map<StateQuantity, StateColumn> columns = new EnumMap<>(columnsOfOne);
        StateQuantity quantity = columns.keySet().iterator().next();
        Entities entities = new Entities();
        StateColumn one = columnsOfOne.get(quantity);
        StateColumn other = columnsOfOther.get(quantity);
        if (one != null && other != null) {
            one.compare(other, entities);
        }
        return new Parting.First(
                month, phase, quantity, entities.first, entities.one, entities.other, entities.count, columns.size());
    }

    /** The first entity that differs, and how many do. */
    private static final class Entities implements StateColumn.Differing {

        private int count;
        private long first;
        private @Nullable Long one;
        private @Nullable Long other;

        @Override
        public void entity(long entity, @Nullable Long valueOfOne, @Nullable Long valueOfOther) {
            if (count++ == 0) {
                first = entity;
                one = valueOfOne;
                other = valueOfOther;
            }
        }
    }
}
