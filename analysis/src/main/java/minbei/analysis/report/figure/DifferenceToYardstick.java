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
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Reading;
import minbei.analysis.report.wording.Verdict;
import minbei.analysis.statistics.Difference;

/** What each policy does to coverage in each district, as paired differences to the yardstick. */
final class DifferenceToYardstick {

    private static final double PERCENT = 100;

    private final Reading reading;

    private DifferenceToYardstick(Reading reading) {
        this.reading = reading;
    }

    static Figure of(Reading reading) {
        DifferenceToYardstick figure = new DifferenceToYardstick(reading);
        return new Figure(figure.chart(), reading.messages().get("caption.difference"));
    }

    private DotChart chart() {
        Messages messages = reading.messages();
        ChartText text = new ChartText(
                "difference-to-yardstick",
                messages.get(
                        "title.difference", reading.in(reading.yardstick().name()), reading.month(reading.lastMonth())),
                ReadingNote.of(reading, reading.experiment().districts(), true),
                alternative(),
                table());
        return new DotChart(
                text,
                messages.get("axis.difference"),
                messages.get("key.differenceInterval"),
                messages.get("key.widerInterval"),
                reading.others().stream()
                        .map(policy -> reading.in(policy.name()))
                        .toList(),
                series(),
                new DotChart.Zone(Verdict.SMALLEST_DIFFERENCE * PERCENT, messages.get("key.zone")));
    }

    private List<Dots> series() {
        List<Dots> series = new ArrayList<>();
        for (DistrictDescription district : reading.experiment().districts()) {
            List<Dots.Dot> dots = reading.others().stream()
                    .map(policy -> dot(district, policy))
                    .toList();
            // black is the yardstick's, whose place here is the line at zero
            series.add(new Dots(reading.in(district.name()), series.size() + 1, dots));
        }
        return series;
    }

    private Dots.Dot dot(DistrictDescription district, PolicyDescription policy) {
        if (reading.changesNothing(policy, district)) {
            String remark = noChange(district, policy);
            String where = reading.in(district.name());
            return new Dots.Dot(Measured.NONE, reading.messages().get("alternative.list", where, remark));
        }
        return new Dots.Dot(
                measured(district, policy, PERCENT), reading.messages().get("remark.none"));
    }

    private String noChange(DistrictDescription district, PolicyDescription policy) {
        OptionalInt month = policy.beginsAfterTheRecord(district.key());
        return month.isPresent()
                ? reading.messages().get("remark.beginsLater", reading.month(month.getAsInt()))
                : reading.messages().get("remark.changesNothing");
    }

    private Measured measured(DistrictDescription district, PolicyDescription policy, double factor) {
        Difference difference = reading.coverageDifference(district, policy);
        return new Measured(difference.mean() * factor, difference.lower() * factor, difference.upper() * factor);
    }

    private String alternative() {
        String values = reading.experiment().districts().stream()
                .map(district ->
                        reading.messages().get("alternative.list", reading.in(district.name()), values(district)))
                .collect(Collectors.joining(reading.messages().get("list.clause")));
        return reading.messages()
                .get("alternative.difference", reading.in(reading.yardstick().name()), values);
    }

    private String values(DistrictDescription district) {
        return reading.others().stream()
                .map(policy ->
                        reading.messages().get("alternative.pair", reading.in(policy.name()), cell(district, policy)))
                .collect(Collectors.joining(reading.messages().get("list.separator")));
    }

    private String cell(DistrictDescription district, PolicyDescription policy) {
        return reading.changesNothing(policy, district)
                ? noChange(district, policy)
                : ShareCell.ofDifference(reading, measured(district, policy, 1));
    }

    private ChartTable table() {
        List<String> headings = new ArrayList<>();
        headings.add(reading.messages().get("table.policy"));
        reading.experiment()
                .districts()
                .forEach(district ->
                        headings.add(reading.messages().get("table.differenceIn", reading.in(district.name()))));
        List<List<String>> rows = new ArrayList<>();
        for (PolicyDescription policy : reading.others()) {
            List<String> row = new ArrayList<>();
            row.add(reading.in(policy.name()));
            reading.experiment().districts().forEach(district -> row.add(cell(district, policy)));
            rows.add(row);
        }
        return new ChartTable(headings, rows);
    }
}
