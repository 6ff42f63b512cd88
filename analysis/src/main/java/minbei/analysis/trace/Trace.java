package minbei.analysis.trace;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.IntConsumer;
import minbei.model.RunInput;
import minbei.model.SocialServiceModel;
import minbei.model.StateQuantity;
import minbei.model.schedule.Month;

/**
 * Finds where two worlds part.
 *
 * <p>Both go on month by month, side by side; at the end of each month digests of all that their rules read and write are compared. Once
 * they differ, both begin anew and are compared after each phase of that month.
 */
public final class Trace {

    /** Months after the first difference for which the spread is told, besides Decembers and the last month. */
    private static final List<Integer> MONTHS_AFTER = List.of(0, 1, 2, 3, 6, 12);

    private final RunInput one;
    private final RunInput other;
    private final long seed;
    private final IntConsumer progress;

    private Trace(RunInput one, RunInput other, long seed, IntConsumer progress) {
        this.one = one;
        this.other = other;
        this.seed = seed;
        this.progress = progress;
    }

    /**
     * A trace that has not begun.
     *
     * @param one the first world
     * @param other the second, of the same district, months and scale
     * @param seed of both
     * @param progress told of each month that is over, those of the spin-up among them
     * @return the trace
     * @throws IllegalArgumentException if the worlds are of different districts, months or scales
     */
    public static Trace of(RunInput one, RunInput other, long seed, IntConsumer progress) {
        if (!one.district().name().equals(other.district().name())
                || one.months() != other.months()
                || one.populationScale() != other.populationScale()) {
            throw new IllegalArgumentException("two worlds that are compared must share district, months and scale");
        }
        return new Trace(one, other, seed, progress);
    }

    /** Runs both worlds and tells where they part. */
    public Parting run() {
        Worlds worlds = new Worlds();
        Set<Integer> told = new TreeSet<>();
        List<Parting.Spread> spread = new ArrayList<>();
        int first = Integer.MAX_VALUE;
        while (!worlds.one.isOver()) {
            int month = worlds.month;
            worlds.step();
            progress.accept(month);
            if (first == Integer.MAX_VALUE && worlds.differ()) {
                first = month;
                for (int after : MONTHS_AFTER) {
                    told.add(month + after);
                }
            }
            boolean december = month >= 0 && Month.monthOfYear(month) == Month.PER_YEAR;
            if (month >= first && (told.contains(month) || december || month == one.months() - 1)) {
                spread.add(new Parting.Spread(month, worlds.apart()));
            }
        }
        worlds.finish();
        return new Parting(first == Integer.MAX_VALUE ? Optional.empty() : Optional.of(first(first)), spread);
    }

    private Parting.First first(int month) {
        Worlds worlds = new Worlds();
        while (worlds.month < month) {
            worlds.step();
        }
        FirstPhase found = new FirstPhase();
        worlds.watch(found);
        worlds.step();
        worlds.finish();
        return found.first(month);
    }

    /** Both worlds, at the same month. */
    private final class Worlds {

        private final SocialServiceModel one = SocialServiceModel.of(Trace.this.one, seed);
        private final SocialServiceModel other = SocialServiceModel.of(Trace.this.other, seed);
        private volatile FirstPhase watching = FirstPhase.NOBODY;
        private int month = -Trace.this.one.parameters().baseline().schedule().spinUpMonths();

        private Worlds() {
            one.watchedBy((phase, at, state) -> watching.after(true, phase, state));
            other.watchedBy((phase, at, state) -> watching.after(false, phase, state));
            together(one::start, other::start);
        }

        private void watch(FirstPhase found) {
            watching = found;
        }

        private void step() {
            together(() -> one.schedule.step(one), () -> other.schedule.step(other));
            month++;
        }

        private boolean differ() {
            StateDigest[] digests = new StateDigest[2];
            together(() -> digests[0] = StateDigest.of(one.state()), () -> digests[1] = StateDigest.of(other.state()));
            return digests[0].differs(digests[1]);
        }

        private Map<StateQuantity.Entity, Integer> apart() {
            Set<StateQuantity> all = EnumSet.allOf(StateQuantity.class);
            List<Map<StateQuantity, StateColumn>> columns =
                    new ArrayList<>(List.of(new EnumMap<>(StateQuantity.class), new EnumMap<>(StateQuantity.class)));
            together(
                    () -> columns.set(0, StateColumn.of(one.state(), all)),
                    () -> columns.set(1, StateColumn.of(other.state(), all)));
            return Apart.count(columns.get(0), columns.get(1));
        }

        private void finish() {
            one.finish();
            other.finish();
        }
    }

    /** Each world is one thread's; they share nothing. Both end before either failure is told. */
    private static void together(Runnable one, Runnable other) {
        CompletableFuture<Void> aside = CompletableFuture.runAsync(other);
        CompletableFuture<Void> here = CompletableFuture.runAsync(one, Runnable::run);
        try {
            CompletableFuture.allOf(here, aside).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
