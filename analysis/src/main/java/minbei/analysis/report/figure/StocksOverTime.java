package minbei.analysis.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import minbei.analysis.chart.ChartTable;
import minbei.analysis.chart.ChartText;
import minbei.analysis.chart.Line;
import minbei.analysis.chart.LineChart;
import minbei.analysis.chart.Measured;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.Summary;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Numbers;
import minbei.analysis.report.wording.Reading;
import minbei.model.observation.Indicator;

/** Some counts of a district under the yardstick, one line each, month by month. */
final class StocksOverTime {

    private final Reading reading;
    private final DistrictDescription district;
    private final Subject subject;

    /**
     * What is shown.
     *
     * @param key of the texts; a line's name is the text {@code key.indicator}
     * @param file name of the file before the district's
     * @param factor what counts are multiplied by on the axis
     * @param indicators one a line
     */
    record Subject(String key, String file, double factor, List<Indicator> indicators) {}

    /** Needs, from served to farthest from service. */
    static final Subject NEEDS = new Subject(
            "state",
            "needs-by-state",
            0.001,
            List.of(
                    Indicator.SERVED_PERSON_MONTHS,
                    Indicator.WAITING,
                    Indicator.SEARCHING,
                    Indicator.GIVEN_UP,
                    Indicator.NOT_READY));

    /** Organizations, from the most settled to the least. */
    static final Subject ORGANIZATIONS = new Subject(
            "status",
            "organizations-by-status",
            1,
            List.of(
                    Indicator.REGISTERED_ACTIVE,
                    Indicator.REGISTERED_INACTIVE,
                    Indicator.FILED_GROUPS,
                    Indicator.INFORMAL_GROUPS));

    private StocksOverTime(Reading reading, DistrictDescription district, Subject subject) {
        this.reading = reading;
        this.district = district;
        this.subject = subject;
    }

    static Figure of(Reading reading, DistrictDescription district, Subject subject) {
        StocksOverTime figure = new StocksOverTime(reading, district, subject);
        return new Figure(figure.chart(), reading.messages().get("caption." + subject.key()));
    }

    /** Whether any of the counts was observed. */
    static boolean isObserved(Reading reading, DistrictDescription district, Subject subject) {
        StocksOverTime figure = new StocksOverTime(reading, district, subject);
        return subject.indicators().stream().anyMatch(indicator -> Lines.lastObserved(figure.summary(indicator)) >= 0);
    }

    private LineChart chart() {
        Messages messages = reading.messages();
        List<Line> lines = new ArrayList<>();
        for (Indicator indicator : subject.indicators()) {
            lines.add(Lines.of(name(indicator), lines.size(), summary(indicator), subject.factor()));
        }
        ChartText text = new ChartText(
                subject.file() + "-" + district.key(),
                messages.get(
                        "title." + subject.key(),
                        reading.in(district.name()),
                        reading.in(reading.yardstick().name())),
                ReadingNote.of(reading, List.of(district), false),
                alternative(),
                table());
        return new LineChart(
                text,
                messages.get("axis.year"),
                messages.get("axis." + subject.key()),
                messages.get("key.band"),
                lines);
    }

    private String name(Indicator indicator) {
        return reading.messages().get(subject.key() + "." + indicator.key());
    }

    private Summary summary(Indicator indicator) {
        return reading.total(district, reading.yardstick(), indicator);
    }

    private String alternative() {
        int last = reading.lastMonth();
        String values = subject.indicators().stream()
                .map(indicator -> reading.messages()
                        .get(
                                "alternative.pair",
                                name(indicator),
                                reading.numbers().decimal(summary(indicator).mean(last), 0)))
                .collect(Collectors.joining(reading.messages().get("list.separator")));
        return reading.messages()
                .get(
                        "alternative." + subject.key(),
                        reading.in(district.name()),
                        reading.in(reading.yardstick().name()),
                        reading.month(last),
                        values);
    }

    private ChartTable table() {
        List<String> headings = new ArrayList<>();
        headings.add(reading.messages().get("table.month"));
        subject.indicators()
                .forEach(indicator -> headings.add(reading.messages().get("table.countOf", name(indicator))));
        List<List<String>> rows = new ArrayList<>();
        for (int month : ReadingNote.tableMonths(reading)) {
            List<String> row = new ArrayList<>();
            row.add(reading.month(month));
            subject.indicators().forEach(indicator -> row.add(cell(Lines.range(summary(indicator), month, 1))));
            rows.add(row);
        }
        return new ChartTable(headings, rows);
    }

    private String cell(Measured count) {
        Numbers numbers = reading.numbers();
        String value = numbers.decimal(count.value(), 0);
        String range = numbers.range(numbers.decimal(count.lower(), 0), numbers.decimal(count.upper(), 0));
        return count.hasInterval() ? reading.messages().get("table.withInterval", value, range) : value;
    }
}
