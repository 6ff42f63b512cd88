package minbei.analysis.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import minbei.analysis.chart.ChartTable;
import minbei.analysis.chart.ChartText;
import minbei.analysis.chart.DotChart;
import minbei.analysis.chart.Dots;
import minbei.analysis.chart.Measured;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ExperimentAnswer;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Reading;
import minbei.analysis.statistics.Difference;

/**
 * What the kind of an experiment answers for a district, as dots around zero: a row for each step, block or way, with the band of luck
 * alone and the wider one where both halves were run.
 *
 * @param <A> the answer
 */
final class AnswerDots<A extends ExperimentAnswer> {

    private static final double PERCENT = 100;

    private final Reading reading;
    private final DistrictDescription district;
    private final List<A> halves;
    private final Subject<A> subject;

    /**
     * What is shown.
     *
     * @param key of the figure and its texts
     * @param rows their names, from above
     * @param series in the order of the key
     * @param zone differences that do not matter
     */
    record Subject<A>(String key, List<String> rows, List<Series<A>> series, DotChart.Zone zone) {}

    /**
     * One dot a row.
     *
     * @param name in the key
     * @param values finds the difference of a row in an answer
     */
    record Series<A>(String name, RowValue<A> values) {}

    /** Finds the difference of a row in an answer. */
    @FunctionalInterface
    interface RowValue<A> {

        Difference of(A answer, int row);
    }

    private AnswerDots(Reading reading, DistrictDescription district, List<A> halves, Subject<A> subject) {
        this.reading = reading;
        this.district = district;
        this.halves = halves;
        this.subject = subject;
    }

    /** The figure of an answer in both halves, that of best values first, or in the only one. */
    static <A extends ExperimentAnswer> Figure of(
            Reading reading, DistrictDescription district, List<A> halves, Subject<A> subject) {
        AnswerDots<A> dots = new AnswerDots<>(reading, district, halves, subject);
        String caption = reading.messages().get("caption." + subject.key());
        return new Figure(
                dots.chart(), halves.size() > 1 ? caption + reading.messages().get("caption.twoBands") : caption);
    }

    private A wider() {
        return halves.get(halves.size() - 1);
    }

    private DotChart chart() {
        Messages messages = reading.messages();
        ChartText text = new ChartText(
                subject.key() + "-" + district.key(),
                messages.get("title." + subject.key(), reading.in(district.name())),
                ReadingNote.ofRuns(reading, district),
                messages.get("alternative." + subject.key(), reading.in(district.name()), values()),
                table());
        return new DotChart(
                text,
                messages.get("axis.difference"),
                messages.get(halves.size() > 1 ? "key.luckInterval" : "key.differenceInterval"),
                messages.get("key.widerInterval"),
                subject.rows(),
                series(),
                subject.zone());
    }

    private List<Dots> series() {
        List<Dots> all = new ArrayList<>();
        for (Series<A> series : subject.series()) {
            List<Dots.Dot> dots = IntStream.range(0, subject.rows().size())
                    .mapToObj(row -> dot(series, row))
                    .toList();
            // black is the yardstick's, whose place here is the line at zero
            all.add(new Dots(series.name(), all.size() + 1, dots));
        }
        return all;
    }

    private Dots.Dot dot(Series<A> series, int row) {
        Measured narrower = measured(series.values().of(halves.get(0), row), PERCENT);
        Measured wider = halves.size() > 1 ? measured(series.values().of(wider(), row), PERCENT) : Measured.NONE;
        return new Dots.Dot(narrower, wider, reading.messages().get("remark.none"));
    }

    private static Measured measured(Difference difference, double factor) {
        return new Measured(difference.mean() * factor, difference.lower() * factor, difference.upper() * factor);
    }

    private String cell(Series<A> series, A half, int row) {
        return MeasuredCell.points(reading, measured(series.values().of(half, row), 1));
    }

    private String values() {
        Messages messages = reading.messages();
        return subject.series().stream()
                .map(series -> messages.get(
                        "alternative.list",
                        series.name(),
                        IntStream.range(0, subject.rows().size())
                                .mapToObj(row -> messages.get(
                                        "alternative.pair", subject.rows().get(row), cell(series, wider(), row)))
                                .collect(Collectors.joining(messages.get("list.separator")))))
                .collect(Collectors.joining(messages.get("list.clause")));
    }

    private ChartTable table() {
        Messages messages = reading.messages();
        List<String> headings = new ArrayList<>(List.of(messages.get("table." + subject.key())));
        for (Series<A> series : subject.series()) {
            halves.forEach(half -> headings.add(messages.get("table.differenceIn", heading(series, half))));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < subject.rows().size(); row++) {
            List<String> cells = new ArrayList<>(List.of(subject.rows().get(row)));
            for (Series<A> series : subject.series()) {
                for (A half : halves) {
                    cells.add(cell(series, half, row));
                }
            }
            rows.add(cells);
        }
        return new ChartTable(headings, rows);
    }

    private String heading(Series<A> series, A half) {
        return halves.size() > 1
                ? reading.messages()
                        .get(
                                "table.withInterval",
                                series.name(),
                                reading.in(half.half().label()))
                : series.name();
    }
}
