package minbei.analysis.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import minbei.analysis.chart.ChartTable;
import minbei.analysis.chart.ChartText;
import minbei.analysis.chart.Line;
import minbei.analysis.chart.LinePanels;
import minbei.analysis.chart.Measured;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Reading;
import minbei.analysis.statistics.Difference;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;

/** What each policy does to coverage in a district from month to month, one panel a policy, with one band or two. */
final class DifferenceOverTime {

    private static final double PERCENT = 100;
    private static final double LEAST_REACH = 1;

    private final Reading reading;
    private final DistrictDescription district;
    private final List<PolicyDescription> policies;

    private DifferenceOverTime(Reading reading, DistrictDescription district) {
        this.reading = reading;
        this.district = district;
        this.policies = reading.drawn(district).stream()
                .filter(policy -> !policy.equals(reading.yardstick()))
                .toList();
    }

    /** The figure; there must be a policy that changes something. */
    static Figure of(Reading reading, DistrictDescription district) {
        DifferenceOverTime figure = new DifferenceOverTime(reading, district);
        String caption = reading.messages().get("caption.differenceOverTime");
        return new Figure(
                figure.chart(),
                reading.hasTwoBands() ? caption + reading.messages().get("caption.twoBands") : caption);
    }

    private LinePanels chart() {
        Messages messages = reading.messages();
        ChartText text = new ChartText(
                "difference-over-time-" + district.key(),
                messages.get(
                        "title.differenceOverTime",
                        reading.in(district.name()),
                        reading.in(reading.yardstick().name())),
                ReadingNote.of(reading, List.of(district), true),
                alternative(),
                table());
        List<LinePanels.Panel> panels = policies.stream()
                .map(policy -> new LinePanels.Panel(reading.in(policy.name()), lines(policy)))
                .toList();
        return new LinePanels(
                text,
                messages.get("axis.panels", messages.get("axis.difference"), messages.get("axis.year")),
                new LinePanels.Key(lines(policies.get(0)), messages.get("key.differenceBand")),
                new LinePanels.Scale(false, LEAST_REACH),
                panels);
    }

    private List<Line> lines(PolicyDescription policy) {
        List<Line> lines = new ArrayList<>();
        if (reading.hasTwoBands()) {
            lines.add(new Line(reading.messages().get("key.widerBand"), 1, points(reading.wider(), policy), true));
        }
        lines.add(new Line(reading.messages().get("key.meanDifference"), 1, points(reading.results(), policy)));
        return lines;
    }

    private List<Line.Point> points(ExperimentResults half, PolicyDescription policy) {
        return IntStream.rangeClosed(0, reading.lastMonth())
                .mapToObj(month -> new Line.Point(Lines.endOf(month), measured(half, policy, month, PERCENT)))
                .toList();
    }

    private Measured measured(ExperimentResults half, PolicyDescription policy, int month, double factor) {
        Difference difference = half.difference(
                district.key(),
                policy.key(),
                Indicator.COVERAGE,
                Breakdown.TOTAL,
                ExperimentResults.TOTAL_CATEGORY,
                month);
        return new Measured(difference.mean() * factor, difference.lower() * factor, difference.upper() * factor);
    }

    private String alternative() {
        Messages messages = reading.messages();
        int last = reading.lastMonth();
        String values = policies.stream()
                .map(policy -> messages.get(
                        "alternative.pair",
                        reading.in(policy.name()),
                        MeasuredCell.points(reading, measured(reading.wider(), policy, last, 1))))
                .collect(Collectors.joining(messages.get("list.separator")));
        return messages.get("alternative.differenceOverTime", reading.in(district.name()), reading.month(last), values);
    }

    private ChartTable table() {
        Messages messages = reading.messages();
        List<String> headings = new ArrayList<>(List.of(messages.get("table.month")));
        policies.forEach(policy -> headings.add(messages.get("table.differenceIn", reading.in(policy.name()))));
        List<List<String>> rows = new ArrayList<>();
        for (int month : ReadingNote.tableMonths(reading)) {
            List<String> row = new ArrayList<>(List.of(reading.month(month)));
            policies.forEach(
                    policy -> row.add(MeasuredCell.points(reading, measured(reading.wider(), policy, month, 1))));
            rows.add(row);
        }
        return new ChartTable(headings, rows);
    }
}
