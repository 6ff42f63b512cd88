package minbei.analysis.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import minbei.analysis.chart.ChartTable;
import minbei.analysis.chart.ChartText;
import minbei.analysis.chart.Line;
import minbei.analysis.chart.LineChart;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.Summary;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Reading;
import minbei.model.observation.Indicator;

/** Needs of a district under the yardstick by how far they are from service, one line each, month by month. */
final class NeedsByState {

    /** From served to farthest from service. */
    private static final List<Indicator> STATES = List.of(
            Indicator.SERVED_PERSON_MONTHS,
            Indicator.WAITING,
            Indicator.SEARCHING,
            Indicator.GIVEN_UP,
            Indicator.NOT_READY);

    private static final double THOUSANDTH = 0.001;

    private final Reading reading;
    private final DistrictDescription district;

    private NeedsByState(Reading reading, DistrictDescription district) {
        this.reading = reading;
        this.district = district;
    }

    static Figure of(Reading reading, DistrictDescription district) {
        NeedsByState figure = new NeedsByState(reading, district);
        return new Figure(figure.chart(), reading.messages().get("caption.state"));
    }

    private LineChart chart() {
        Messages messages = reading.messages();
        List<Line> lines = new ArrayList<>();
        for (Indicator indicator : STATES) {
            lines.add(Lines.of(name(indicator), lines.size(), summary(indicator), THOUSANDTH));
        }
        ChartText text = new ChartText(
                "needs-by-state-" + district.key(),
                messages.get(
                        "title.state",
                        reading.in(district.name()),
                        reading.in(reading.yardstick().name())),
                ReadingNote.of(reading, List.of(district), false),
                alternative(),
                table());
        return new LineChart(
                text, messages.get("axis.year"), messages.get("axis.state"), messages.get("key.band"), lines);
    }

    private String name(Indicator indicator) {
        return reading.messages().get("state." + indicator.key());
    }

    private Summary summary(Indicator indicator) {
        return reading.total(district, reading.yardstick(), indicator);
    }

    private String alternative() {
        int last = reading.lastMonth();
        String values = STATES.stream()
                .map(indicator -> reading.messages()
                        .get(
                                "alternative.pair",
                                name(indicator),
                                reading.numbers().decimal(summary(indicator).mean(last), 0)))
                .collect(Collectors.joining(reading.messages().get("list.separator")));
        return reading.messages()
                .get(
                        "alternative.state",
                        reading.in(district.name()),
                        reading.in(reading.yardstick().name()),
                        reading.month(last),
                        values);
    }

    private ChartTable table() {
        List<String> headings = new ArrayList<>();
        headings.add(reading.messages().get("table.month"));
        STATES.forEach(indicator -> headings.add(reading.messages().get("table.countOf", name(indicator))));
        List<List<String>> rows = new ArrayList<>();
        for (int month : ReadingNote.tableMonths(reading)) {
            List<String> row = new ArrayList<>();
            row.add(reading.month(month));
            STATES.forEach(
                    indicator -> row.add(MeasuredCell.number(reading, Lines.range(summary(indicator), month, 1), 0)));
            rows.add(row);
        }
        return new ChartTable(headings, rows);
    }
}
