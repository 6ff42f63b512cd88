package minbei.analysis.console;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JFrame;
import minbei.analysis.console.ListInspector.Line;
import minbei.analysis.console.RowsWindow.Heading;
import minbei.model.observation.snapshot.DepartmentSnapshot;
import minbei.model.observation.snapshot.OrganizationSnapshot;
import minbei.model.observation.snapshot.WorldSnapshot;
import sim.display.Controller;
import sim.util.Bag;

/** All windows beside MASON's console, and the inspectors that open from their tables. */
final class ConsoleWindows implements Watcher {

    /** Where the map lies on the screen, in hundredths of it. */
    static final Rectangle MAP = new Rectangle(0, 0, 34, 75);

    private static final int PERCENT = 100;

    private final WatchedRun run;
    private final Controller controller;
    private final ConsoleText text;
    private final OrganizationFacts facts;
    private final Map<String, ListInspector> inspectors = new LinkedHashMap<>();

    private ConsoleWindows(WatchedRun run, Controller controller) {
        this.run = run;
        this.controller = controller;
        this.text = run.text();
        this.facts = OrganizationFacts.of(run);
    }

    static void open(WatchedRun run, Controller controller) {
        new ConsoleWindows(run, controller).open();
    }

    private void open() {
        TownshipMap map = TownshipMap.of(run);
        TimeChart coverage = TimeChart.of(text.line("chart.coverage"), text.line("year"), text.line("percent"))
                .over(run.scenario().input().months())
                .with(text.line("coverage"), world -> world.coverage() * PERCENT);
        TimeChart stock = TimeChart.of(text.line("chart.organizations"), text.line("year"), text.line("organizations"))
                .with(text.line("registered"), WorldSnapshot::registered)
                .with(text.line("registeredActive"), WorldSnapshot::registeredActive)
                .with(text.line("groups"), WorldSnapshot::groups)
                .with(text.line("inPark"), WorldSnapshot::inPark);
        RowsWindow<DepartmentSnapshot> departments = departments();
        RowsWindow<OrganizationSnapshot> organizations = organizations();
        for (Watcher watcher : List.of(map, coverage, stock, departments, organizations, this)) {
            run.add(watcher);
        }
        put(map.frame(), MAP);
        put(coverage.frame(), new Rectangle(34, 0, 33, 45));
        put(stock.frame(), new Rectangle(34, 45, 33, 50));
        put(departments.frame(), new Rectangle(0, 75, 34, 20));
        put(organizations.frame(), new Rectangle(67, 58, 33, 37));
    }

    /** Shows a window where it does not cover another; places and sizes in hundredths of the screen. */
    private void put(JFrame frame, Rectangle hundredths) {
        frame.setBounds(onScreen(hundredths));
        controller.registerFrame(frame);
        frame.setVisible(true);
    }

    static Rectangle onScreen(Rectangle hundredths) {
        Dimension screen = Toolkit.getDefaultToolkit().getScreenSize();
        return new Rectangle(
                screen.width * hundredths.x / PERCENT,
                screen.height * hundredths.y / PERCENT,
                screen.width * hundredths.width / PERCENT,
                screen.height * hundredths.height / PERCENT);
    }

    private RowsWindow<DepartmentSnapshot> departments() {
        List<Heading<DepartmentSnapshot>> headings = List.of(
                new Heading<>(text.line("department"), String.class, this::name),
                new Heading<>(text.line("openness"), String.class, each -> text.number(each.openness(), 2)),
                new Heading<>(text.line("ownPlaces"), Long.class, DepartmentSnapshot::ownPlaces),
                new Heading<>(text.line("contracts"), Integer.class, DepartmentSnapshot::contracts),
                new Heading<>(text.line("contractedPlaces"), Long.class, DepartmentSnapshot::contractedPlaces));
        return RowsWindow.of(text.line("departments"), headings, WorldSnapshot::departments, this::inspect);
    }

    private RowsWindow<OrganizationSnapshot> organizations() {
        List<Heading<OrganizationSnapshot>> headings = List.of(
                new Heading<>(text.line("number"), Integer.class, OrganizationSnapshot::key),
                new Heading<>(text.line("work"), String.class, facts::work),
                new Heading<>(text.line("township"), String.class, facts::township),
                new Heading<>(text.line("status"), String.class, facts::status),
                new Heading<>(text.line("activity"), String.class, facts::activity),
                new Heading<>(text.line("contracts"), Integer.class, OrganizationSnapshot::contracts));
        return RowsWindow.of(text.line("organizations.title"), headings, WorldSnapshot::organizations, this::inspect);
    }

    private String name(DepartmentSnapshot each) {
        return text.name(each.department().english(), each.department().chinese());
    }

    private void inspect(OrganizationSnapshot organization) {
        int key = organization.key();
        String title = text.line("organization.title", Integer.toString(key));
        show(title, ListInspector.of(title, () -> linesOfOrganization(key)));
    }

    private List<Line> linesOfOrganization(int key) {
        WorldSnapshot world = run.latest();
        List<OrganizationSnapshot> all = world == null ? List.of() : world.organizations();
        return all.stream()
                .filter(each -> each.key() == key)
                .findFirst()
                .map(facts::lines)
                .orElseGet(() -> List.of(new Line(text.line("number"), text.line("organization.gone"))));
    }

    private void inspect(DepartmentSnapshot department) {
        String title = name(department);
        int position = department.department().ordinal();
        show(title, ListInspector.of(title, () -> linesOfDepartment(position)));
    }

    private List<Line> linesOfDepartment(int position) {
        WorldSnapshot world = run.latest();
        if (world == null) {
            return List.of();
        }
        DepartmentSnapshot now = world.departments().get(position);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(text.line("department"), name(now)));
        lines.add(new Line(text.line("openness"), text.number(now.openness(), 2)));
        lines.add(new Line(text.line("ownPlaces"), text.number(now.ownPlaces(), 0)));
        lines.add(new Line(text.line("ownStaff"), text.number(now.ownStaff(), 1)));
        lines.add(new Line(text.line("contracts"), text.number(now.contracts(), 0)));
        lines.add(new Line(text.line("contractedPlaces"), text.number(now.contractedPlaces(), 0)));
        lines.add(new Line(text.line("held"), text.yuan(now.heldFen())));
        return lines;
    }

    private void show(String title, ListInspector inspector) {
        inspectors.put(title, inspector);
        controller.setInspectors(
                new Bag(inspectors.values().toArray()),
                new Bag(inspectors.keySet().toArray()));
    }

    @Override
    public void begin() {
        inspectors.clear();
    }

    @Override
    public void show(WorldSnapshot world) {
        inspectors.values().forEach(ListInspector::updateInspector);
    }
}
