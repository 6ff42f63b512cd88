package minbei.analysis.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import minbei.analysis.chart.ChartTable;
import minbei.analysis.chart.ChartText;
import minbei.analysis.chart.DotChart;
import minbei.analysis.chart.Dots;
import minbei.analysis.chart.Measured;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Reading;
import minbei.analysis.report.wording.Verdict;
import minbei.analysis.statistics.Difference;
import minbei.model.observation.Indicator;

/** What each policy does to coverage in each district, as paired differences to one of the yardsticks. */
final class DifferenceToYardstick {

    private static final double PERCENT = 100;

    private final Reading reading;
    private final PolicyDescription yardstick;
    private final List<PolicyDescription> others;

    private DifferenceToYardstick(Reading reading, PolicyDescription yardstick) {
        this.reading = reading;
        this.yardstick = yardstick;
        this.others = reading.experiment().compared().stream()
                .filter(policy -> !policy.equals(yardstick))
                .toList();
    }

    static Figure of(Reading reading, PolicyDescription yardstick) {
        DifferenceToYardstick figure = new DifferenceToYardstick(reading, yardstick);
        String caption = reading.messages().get("caption.difference");
        return new Figure(
                figure.chart(),
                reading.hasTwoBands() ? caption + reading.messages().get("caption.twoBands") : caption);
    }

    private String key() {
        return yardstick.equals(reading.yardstick()) ? "difference-to-yardstick" : "difference-to-" + yardstick.key();
    }

    private DotChart chart() {
        Messages messages = reading.messages();
        ChartText text = new ChartText(
                key(),
                messages.get("title.difference", reading.in(yardstick.name()), reading.month(reading.lastMonth())),
                ReadingNote.of(reading, reading.experiment().districts(), true),
                alternative(),
                table());
        return new DotChart(
                text,
                messages.get("axis.difference"),
                messages.get(reading.hasTwoBands() ? "key.luckInterval" : "key.differenceInterval"),
                messages.get("key.widerInterval"),
                others.stream().map(policy -> reading.in(policy.name())).toList(),
                series(),
                new DotChart.Zone(Verdict.SMALLEST_DIFFERENCE * PERCENT, messages.get("key.zone")));
    }

    private List<Dots> series() {
        List<Dots> series = new ArrayList<>();
        for (DistrictDescription district : reading.experiment().districts()) {
            List<Dots.Dot> dots =
                    others.stream().map(policy -> dot(district, policy)).toList();
            // black is the yardstick's, whose place here is the line at zero
            series.add(new Dots(reading.in(district.name()), series.size() + 1, dots));
        }
        return series;
    }

    private Dots.Dot dot(DistrictDescription district, PolicyDescription policy) {
        if (changesNothing(district, policy)) {
            String remark = noChange(district, policy);
            String where = reading.in(district.name());
            return new Dots.Dot(Measured.NONE, reading.messages().get("alternative.list", where, remark));
        }
        Measured wider = reading.hasTwoBands() ? measured(reading.wider(), district, policy, PERCENT) : Measured.NONE;
        return new Dots.Dot(
                measured(reading.results(), district, policy, PERCENT),
                wider,
                reading.messages().get("remark.none"));
    }

    private boolean changesNothing(DistrictDescription district, PolicyDescription policy) {
        return policy.changesIn(district.key()).equals(yardstick.changesIn(district.key()));
    }

    private String noChange(DistrictDescription district, PolicyDescription policy) {
        OptionalInt month = policy.beginsAfterTheRecord(district.key());
        return month.isPresent()
                ? reading.messages().get("remark.beginsLater", reading.month(month.getAsInt()))
                : reading.messages().get("remark.changesNothing");
    }

    private Measured measured(
            ExperimentResults half, DistrictDescription district, PolicyDescription policy, double factor) {
        Difference difference = reading.difference(half, district, policy, yardstick.key(), Indicator.COVERAGE);
        return new Measured(difference.mean() * factor, difference.lower() * factor, difference.upper() * factor);
    }

    private String alternative() {
        String values = reading.experiment().districts().stream()
                .map(district ->
                        reading.messages().get("alternative.list", reading.in(district.name()), values(district)))
                .collect(Collectors.joining(reading.messages().get("list.clause")));
        return reading.messages().get("alternative.difference", reading.in(yardstick.name()), values);
    }

    private String values(DistrictDescription district) {
        return others.stream()
                .map(policy -> reading.messages()
                        .get("alternative.pair", reading.in(policy.name()), cell(reading.wider(), district, policy)))
                .collect(Collectors.joining(reading.messages().get("list.separator")));
    }

    private String cell(ExperimentResults half, DistrictDescription district, PolicyDescription policy) {
        return changesNothing(district, policy)
                ? noChange(district, policy)
                : MeasuredCell.points(reading, measured(half, district, policy, 1));
    }

    private ChartTable table() {
        List<String> headings = new ArrayList<>();
        headings.add(reading.messages().get("table.policy"));
        for (DistrictDescription district : reading.experiment().districts()) {
            for (ExperimentResults half : reading.findings().comparison().halves()) {
                String name = reading.in(district.name());
                headings.add(reading.messages()
                        .get(
                                "table.differenceIn",
                                reading.hasTwoBands()
                                        ? reading.messages()
                                                .get(
                                                        "table.withInterval",
                                                        name,
                                                        reading.in(half.half().label()))
                                        : name));
            }
        }
        List<List<String>> rows = others.stream().map(this::row).toList();
        return new ChartTable(headings, rows);
    }

    private List<String> row(PolicyDescription policy) {
        List<String> row = new ArrayList<>();
        row.add(reading.in(policy.name()));
        for (DistrictDescription district : reading.experiment().districts()) {
            reading.findings().comparison().halves().forEach(half -> row.add(cell(half, district, policy)));
        }
        return row;
    }
}
