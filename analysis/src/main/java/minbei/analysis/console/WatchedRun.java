package minbei.analysis.console;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javax.swing.SwingUtilities;
import minbei.analysis.language.Language;
import minbei.model.SocialServiceModel;
import minbei.model.observation.snapshot.WorldSnapshot;
import org.jspecify.annotations.Nullable;
import sim.display.Controller;
import sim.display.GUIState;
import sim.portrayal.Inspector;

/**
 * The model as MASON's console drives it: a month a step, a new world at each start.
 *
 * <p>MASON keeps 32 bits of a seed. The seed asked for counts whole as long as the console shows its lower half; another that a user
 * types there counts as it stands.
 */
public final class WatchedRun extends GUIState {

    private final WatchedScenario scenario;
    private final ConsoleText text;
    private final long seedShownFirst;
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable WorldSnapshot latest;

    private WatchedRun(WatchedScenario scenario, ConsoleText text) {
        super(SocialServiceModel.of(scenario.input(), scenario.seed()));
        this.scenario = scenario;
        this.text = text;
        this.seedShownFirst = state.seed();
    }

    static WatchedRun of(WatchedScenario scenario, Language language) {
        return new WatchedRun(scenario, ConsoleText.in(language));
    }

    /** The title of MASON's window, which asks for it before it knows a language. */
    public static String getName() {
        return "Minbei 闵碚";
    }

    /** The page "About", which MASON asks for before it knows a language; the window puts it into the reader's. */
    public static Object getInfo() {
        return getName();
    }

    WatchedScenario scenario() {
        return scenario;
    }

    ConsoleText text() {
        return text;
    }

    /** The world at the end of the last month, or null where none is over. */
    @Nullable
    WorldSnapshot latest() {
        return latest;
    }

    void add(Watcher watcher) {
        watchers.add(watcher);
    }

    SocialServiceModel model() {
        return (SocialServiceModel) state;
    }

    /** The console needs its model inspector while it is built, before {@link #init}. */
    @Override
    public Inspector getInspector() {
        OverviewInspector overview = OverviewInspector.of(this);
        add(overview);
        return overview.inspector();
    }

    @Override
    public void init(Controller asked) {
        super.init(asked);
        ConsoleWindows.open(this, asked);
    }

    @Override
    public void start() {
        long shown = state.seed();
        state = SocialServiceModel.of(scenario.input(), shown == seedShownFirst ? scenario.seed() : shown);
        super.start();
        latest = null;
        SwingUtilities.invokeLater(() -> watchers.forEach(Watcher::begin));
        scheduleRepeatingImmediatelyAfter(ignored -> look());
    }

    private void look() {
        WorldSnapshot world = model().look();
        latest = world;
        SwingUtilities.invokeLater(() -> watchers.forEach(watcher -> watcher.show(world)));
    }

    /** After the last recorded month nothing more is known of the district's residents, so the run ends there. */
    @Override
    public boolean step() {
        return !model().isOver() && super.step();
    }

    @Override
    public void quit() {
        super.quit();
        closed.countDown();
    }

    /** Waits until the console is closed. */
    void awaitClosed() throws InterruptedException {
        closed.await();
    }
}
