package minbei.analysis.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import minbei.analysis.chart.ChartTable;
import minbei.analysis.chart.ChartText;
import minbei.analysis.chart.Line;
import minbei.analysis.chart.LinePanels;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.experiment.Summary;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Reading;
import minbei.model.observation.Indicator;

/** Organizations of a district by where they stand in law and whether they are at work, month by month, one panel a policy. */
final class OrganizationsByStatus {

    /** From the most settled to the least. */
    private static final List<Indicator> STATUSES = List.of(
            Indicator.REGISTERED_ACTIVE,
            Indicator.REGISTERED_INACTIVE,
            Indicator.FILED_GROUPS,
            Indicator.INFORMAL_GROUPS);

    private final Reading reading;
    private final DistrictDescription district;

    private OrganizationsByStatus(Reading reading, DistrictDescription district) {
        this.reading = reading;
        this.district = district;
    }

    static Figure of(Reading reading, DistrictDescription district) {
        OrganizationsByStatus figure = new OrganizationsByStatus(reading, district);
        return new Figure(figure.chart(), reading.messages().get("caption.status"));
    }

    static boolean isObserved(Reading reading, DistrictDescription district) {
        OrganizationsByStatus figure = new OrganizationsByStatus(reading, district);
        return STATUSES.stream()
                .anyMatch(status -> Lines.lastObserved(figure.summary(reading.yardstick(), status)) >= 0);
    }

    private LinePanels chart() {
        Messages messages = reading.messages();
        ChartText text = new ChartText(
                "organizations-by-status-" + district.key(),
                messages.get("title.status", reading.in(district.name())),
                ReadingNote.of(reading, List.of(district), true),
                alternative(),
                table());
        List<LinePanels.Panel> panels = reading.drawn(district).stream()
                .map(policy -> new LinePanels.Panel(reading.in(policy.name()), lines(policy)))
                .toList();
        return new LinePanels(
                text,
                messages.get("axis.panels", messages.get("axis.status"), messages.get("axis.year")),
                new LinePanels.Key(lines(reading.yardstick()), messages.get("key.band")),
                new LinePanels.Scale(true, 0),
                panels);
    }

    private List<Line> lines(PolicyDescription policy) {
        List<Line> lines = new ArrayList<>();
        for (Indicator status : STATUSES) {
            lines.add(Lines.of(name(status), lines.size(), summary(policy, status), 1));
        }
        return lines;
    }

    private String name(Indicator status) {
        return reading.messages().get("status." + status.key());
    }

    private Summary summary(PolicyDescription policy, Indicator status) {
        return reading.total(district, policy, status);
    }

    private String alternative() {
        int last = reading.lastMonth();
        Messages messages = reading.messages();
        String values = reading.drawn(district).stream()
                .map(policy -> messages.get("alternative.list", reading.in(policy.name()), values(policy, last)))
                .collect(Collectors.joining(messages.get("list.clause")));
        return messages.get("alternative.status", reading.in(district.name()), reading.month(last), values);
    }

    private String values(PolicyDescription policy, int month) {
        Messages messages = reading.messages();
        return STATUSES.stream()
                .map(status -> messages.get(
                        "alternative.pair",
                        name(status),
                        reading.numbers().decimal(summary(policy, status).mean(month), 0)))
                .collect(Collectors.joining(messages.get("list.separator")));
    }

    private ChartTable table() {
        Messages messages = reading.messages();
        List<String> headings = new ArrayList<>(List.of(messages.get("table.policy"), messages.get("table.month")));
        STATUSES.forEach(status -> headings.add(messages.get("table.countOf", name(status))));
        List<List<String>> rows = new ArrayList<>();
        for (PolicyDescription policy : reading.drawn(district)) {
            for (int month : ReadingNote.tableMonths(reading)) {
                List<String> row = new ArrayList<>(List.of(reading.in(policy.name()), reading.month(month)));
                STATUSES.forEach(status ->
                        row.add(MeasuredCell.number(reading, Lines.range(summary(policy, status), month, 1), 0)));
                rows.add(row);
            }
        }
        return new ChartTable(headings, rows);
    }
}
