package minbei.analysis.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import minbei.analysis.chart.Chart;
import minbei.analysis.chart.ChartTable;
import minbei.analysis.chart.ChartText;
import minbei.analysis.chart.Line;
import minbei.analysis.chart.LineChart;
import minbei.analysis.chart.LinePanels;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.experiment.Summary;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Numbers;
import minbei.analysis.report.wording.Reading;
import minbei.model.observation.Indicator;

/** A share of a district over the months, one line a policy. */
final class IndicatorOverTime {

    /** More policies than this get a panel each. */
    private static final int MOST_LINES = 4;

    /** Percentage points that a vertical axis spans at least: less would make mountains of luck. */
    private static final double LEAST_REACH = 5;

    private final Reading reading;
    private final DistrictDescription district;
    private final Indicator indicator;
    private final String key;

    private IndicatorOverTime(Reading reading, DistrictDescription district, Indicator indicator, String key) {
        this.reading = reading;
        this.district = district;
        this.indicator = indicator;
        this.key = key;
    }

    static Figure of(Reading reading, DistrictDescription district, Indicator indicator, String key) {
        IndicatorOverTime figure = new IndicatorOverTime(reading, district, indicator, key);
        return new Figure(figure.chart(), reading.messages().get("caption." + key));
    }

    private Chart chart() {
        Messages messages = reading.messages();
        ChartText text = new ChartText(
                key + "-over-time-" + district.key(),
                messages.get("title." + key, reading.in(district.name())),
                ReadingNote.of(reading, List.of(district), true),
                alternative(),
                table());
        List<PolicyDescription> policies = reading.drawn(district);
        if (policies.size() > MOST_LINES) {
            return panels(text, policies);
        }
        List<Line> lines = policies.stream()
                .map(policy -> Lines.of(reading.in(policy.name()), reading.style(policy), summary(policy), 100))
                .toList();
        return new LineChart(
                text, messages.get("axis.year"), messages.get("axis." + key), messages.get("key.band"), lines);
    }

    /** One panel a policy, each with the yardstick, which would hide beneath a dozen others in one plot. */
    private LinePanels panels(ChartText text, List<PolicyDescription> policies) {
        Messages messages = reading.messages();
        String yardstick = reading.in(reading.yardstick().name());
        Line base = Lines.of(yardstick, 0, summary(reading.yardstick()), 100);
        String other = messages.get("key.policyOfPanel");
        List<LinePanels.Panel> panels = policies.stream()
                .filter(policy -> !policy.equals(reading.yardstick()))
                .map(policy -> new LinePanels.Panel(
                        reading.in(policy.name()), List.of(base, Lines.of(other, 1, summary(policy), 100))))
                .toList();
        return new LinePanels(
                text,
                messages.get("axis.panels", messages.get("axis." + key), messages.get("axis.year")),
                new LinePanels.Key(List.of(base, new Line(other, 1, List.of())), messages.get("key.band")),
                new LinePanels.Scale(false, LEAST_REACH),
                panels);
    }

    private Summary summary(PolicyDescription policy) {
        return reading.total(district, policy, indicator);
    }

    private String alternative() {
        int month = Lines.lastObserved(summary(reading.yardstick()));
        if (month < 0) {
            return reading.messages().get("alternative.nothing");
        }
        String values = reading.drawn(district).stream()
                .map(policy -> value(policy, month))
                .collect(Collectors.joining(reading.messages().get("list.clause")));
        return reading.messages().get("alternative." + key, reading.in(district.name()), reading.month(month), values);
    }

    private String value(PolicyDescription policy, int month) {
        Summary summary = summary(policy);
        Numbers numbers = reading.numbers();
        return reading.messages()
                .get(
                        "alternative.value",
                        reading.in(policy.name()),
                        numbers.share(summary.mean(month)),
                        numbers.range(
                                numbers.perCent(summary.rangeLower(month)), numbers.share(summary.rangeUpper(month))));
    }

    private ChartTable table() {
        List<String> headings = new ArrayList<>();
        headings.add(reading.messages().get("table.month"));
        reading.drawn(district)
                .forEach(policy -> headings.add(reading.messages().get("table.rangeOf", reading.in(policy.name()))));
        List<List<String>> rows = new ArrayList<>();
        for (int month : ReadingNote.tableMonths(reading)) {
            List<String> row = new ArrayList<>();
            row.add(reading.month(month));
            reading.drawn(district).forEach(policy -> row.add(cell(policy, month)));
            rows.add(row);
        }
        return new ChartTable(headings, rows);
    }

    private String cell(PolicyDescription policy, int month) {
        return MeasuredCell.share(reading, Lines.range(summary(policy), month, 1));
    }
}
