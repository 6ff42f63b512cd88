package minbei.model;

import java.util.ArrayList;
import java.util.List;
import minbei.model.need.EpisodeEvents;
import minbei.model.observation.IndicatorSeries;
import minbei.model.observation.RunHash;
import minbei.model.observation.RunLines;
import minbei.model.observation.SpendingLine;
import minbei.model.observation.snapshot.WorldSnapshot;
import minbei.model.random.Luck;
import minbei.model.schedule.MonthlyRule;
import minbei.model.schedule.PhaseStep;
import org.jspecify.annotations.Nullable;
import sim.engine.Schedule;
import sim.engine.SimState;

/**
 * The model as MASON sees it: one steppable a phase, in the order of the ODD, one step a month. No rule stands here.
 *
 * <p>MASON keeps 32 bits of a seed and one shared generator; the model uses neither: all 64 bits go into {@link Luck}.
 */
public final class SocialServiceModel extends SimState {

    private static final long serialVersionUID = 1;

    private final transient RunInput input;
    private final transient Luck luck;
    private final int firstMonth;
    private transient @Nullable World world;
    private transient @Nullable PhaseWatcher watcher;

    private SocialServiceModel(RunInput input, long seed) {
        super(seed);
        this.input = input;
        this.luck = Luck.of(seed);
        this.firstMonth = -input.parameters().baseline().schedule().spinUpMonths();
    }

    /**
     * A world that has not begun.
     *
     * @param input everything it hangs on besides its seed
     * @param seed all 64 bits count
     * @return the model; {@link #start()} peoples it
     */
    public static SocialServiceModel of(RunInput input, long seed) {
        return new SocialServiceModel(input, seed);
    }

    /**
     * Lets somebody watch; to be called before {@link #start()}.
     *
     * @param phaseWatcher told after each phase
     */
    public void watchedBy(PhaseWatcher phaseWatcher) {
        watcher = phaseWatcher;
    }

    /**
     * The state of the world as it is now.
     *
     * @return to be read before the next step
     * @throws IllegalStateException if the world has not begun
     */
    public WorldState state() {
        return state(world);
    }

    private WorldState state(@Nullable World begun) {
        if (begun == null) {
            throw new IllegalStateException("the world has not begun");
        }
        return new WorldState(begun.stores(), input.district().communities().size());
    }

    @Override
    public void start() {
        super.start();
        World begun = World.of(input, luck);
        Conservation conservation = begun.conservation();
        begun.rules().forEach((phase, rules) -> {
            List<MonthlyRule> steps = new ArrayList<>(rules);
            if (input.checked()) {
                steps.add(conservation.after(phase));
            }
            PhaseWatcher watching = watcher;
            if (watching != null) {
                WorldState state = state(begun);
                steps.add(month -> watching.after(phase, month, state));
            }
            schedule.scheduleRepeating(Schedule.EPOCH, phase.ordinal(), PhaseStep.of(steps, firstMonth));
        });
        world = begun;
    }

    boolean hasBegun() {
        return world != null;
    }

    /** Whether the last recorded month is over. */
    public boolean isOver() {
        return firstMonth + schedule.getSteps() >= input.months();
    }

    /** The last month that is over, months since 2014-01; the one before the spin-up where none is. */
    public int month() {
        return firstMonth + (int) schedule.getSteps() - 1;
    }

    /**
     * The world as it stands between two months; the run goes on as if nobody had looked.
     *
     * @return a copy of what is to be seen
     * @throws IllegalStateException if the world has not begun
     */
    public WorldSnapshot look() {
        if (world == null) {
            throw new IllegalStateException("the world has not begun");
        }
        return world.onlooker().look(month());
    }

    /**
     * Residents who are here now.
     *
     * @return agents
     * @throws IllegalStateException before {@link #start()}
     */
    public int residents() {
        return begun().stores().residents().present();
    }

    /**
     * What has happened to needs since the spin-up began.
     *
     * @return counts of agents' events
     * @throws IllegalStateException before {@link #start()}
     */
    public EpisodeEvents events() {
        return begun().stores().episodes().counts().events();
    }

    private World begun() {
        if (world == null) {
            throw new IllegalStateException("the run has not begun");
        }
        return world;
    }

    /**
     * What the run leaves behind, once, after the last month.
     *
     * @return the record
     * @throws IllegalStateException if the run is not over
     */
    public RunRecord finished() {
        if (world == null || !isOver()) {
            throw new IllegalStateException("the run is not over: " + schedule.getSteps() + " months are done");
        }
        List<IndicatorSeries> series = world.observed().finish();
        List<SpendingLine> spending = world.observed().spending();
        RunLines lines = world.observed().lines();
        return new RunRecord(luck.seed(), series, spending, lines, RunHash.of(series, spending, lines));
    }
}
