package minbei.analysis.console;

import java.util.ArrayList;
import java.util.List;
import minbei.analysis.console.ListInspector.Line;
import minbei.model.observation.snapshot.OrganizationSnapshot;

/** What the windows say of an organization. */
final class OrganizationFacts {

    private final ConsoleText text;
    private final List<String> townships;

    private OrganizationFacts(ConsoleText text, List<String> townships) {
        this.text = text;
        this.townships = townships;
    }

    static OrganizationFacts of(WatchedRun run) {
        ConsoleText text = run.text();
        List<String> townships = run.scenario().district().townships().stream()
                .map(township -> text.name(township.name()))
                .toList();
        return new OrganizationFacts(text, townships);
    }

    String work(OrganizationSnapshot each) {
        return text.name(each.work().english(), each.work().chinese());
    }

    String status(OrganizationSnapshot each) {
        return text.name(each.status().english(), each.status().chinese());
    }

    String activity(OrganizationSnapshot each) {
        return text.name(each.activity().english(), each.activity().chinese());
    }

    String township(OrganizationSnapshot each) {
        return each.township() < 0 ? "–" : townships.get(each.township());
    }

    List<Line> lines(OrganizationSnapshot each) {
        List<Line> lines = new ArrayList<>();
        add(lines, "number", Integer.toString(each.key()));
        add(lines, "township", township(each));
        add(lines, "work", work(each));
        add(lines, "role", text.name(each.role().english(), each.role().chinese()));
        add(lines, "form", text.name(each.form().english(), each.form().chinese()));
        add(lines, "founded", text.month(each.founded()));
        add(lines, "activity", activity(each));
        add(lines, "status", status(each));
        add(lines, "route", text.name(each.route().english(), each.route().chinese()));
        add(lines, "stage", text.name(each.stage().english(), each.stage().chinese()));
        add(lines, "grade", each.grade() == 0 ? "–" : each.grade() + "A");
        add(lines, "staff", text.number(each.staff(), 1));
        add(lines, "volunteers", text.number(each.volunteers(), 1));
        add(lines, "capability", text.number(each.capability(), 2));
        add(lines, "quality", text.number(each.quality(), 2));
        add(lines, "cash", text.yuan(each.cashFen()));
        add(lines, "revenue", text.yuan(each.revenueFen()));
        add(lines, "publicShare", text.percent(each.publicShare()));
        add(lines, "contracts", Integer.toString(each.contracts()));
        add(lines, "contractedPlaces", Integer.toString(each.contractedPlaces()));
        return lines;
    }

    private void add(List<Line> lines, String key, String value) {
        lines.add(new Line(text.line(key), value));
    }
}
