package minbei.analysis.console;

import java.util.ArrayList;
import java.util.List;
import minbei.analysis.console.ListInspector.Line;
import minbei.model.observation.snapshot.WorldSnapshot;
import sim.portrayal.Inspector;

/** The page "Model" of the console: the scenario and the district as a whole. */
final class OverviewInspector implements Watcher {

    private final WatchedRun run;
    private final ListInspector inspector;

    private OverviewInspector(WatchedRun run) {
        this.run = run;
        this.inspector = ListInspector.of(run.text().line("overview"), this::lines);
    }

    static OverviewInspector of(WatchedRun run) {
        return new OverviewInspector(run);
    }

    Inspector inspector() {
        return inspector;
    }

    @Override
    public void begin() {
        inspector.updateInspector();
    }

    @Override
    public void show(WorldSnapshot world) {
        inspector.updateInspector();
    }

    private List<Line> lines() {
        ConsoleText text = run.text();
        WatchedScenario scenario = run.scenario();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(text.line("district"), text.name(scenario.district().name())));
        lines.add(new Line(text.line("policy"), text.name(scenario.policy().name())));
        WorldSnapshot world = run.latest();
        if (world != null) {
            String month = text.month(world.month());
            lines.add(new Line(text.line("month"), world.month() < 0 ? text.line("spinUp", month) : month));
            lines.add(new Line(text.line("residents"), text.number(world.residents(), 0)));
            lines.add(new Line(text.line("coverage"), text.percent(world.coverage())));
            lines.add(new Line(text.line("registered"), text.number(world.registered(), 0)));
            lines.add(new Line(text.line("registeredActive"), text.number(world.registeredActive(), 0)));
            lines.add(new Line(text.line("groups"), text.number(world.groups(), 0)));
            lines.add(new Line(text.line("inPark"), text.number(world.inPark(), 0)));
        }
        return lines;
    }
}
