package minbei.analysis.report.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import minbei.analysis.chart.ChartTable;
import minbei.analysis.chart.ChartText;
import minbei.analysis.chart.Line;
import minbei.analysis.chart.LinePanels;
import minbei.analysis.chart.Measured;
import minbei.analysis.experiment.AdoptionOrderAnswer;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Reading;
import minbei.analysis.statistics.Difference;

/** From when the order of steps no longer matters: the worst order less the best, and beginning with each step less taking it later. */
final class OrderOverTime {

    private static final double PERCENT = 100;
    private static final double LEAST_REACH = 0.5;

    private final Reading reading;
    private final DistrictDescription district;
    private final List<AdoptionOrderAnswer> halves;
    private final Map<String, Function<AdoptionOrderAnswer, List<Difference>>> panels = new LinkedHashMap<>();

    private OrderOverTime(Reading reading, DistrictDescription district, List<AdoptionOrderAnswer> halves) {
        this.reading = reading;
        this.district = district;
        this.halves = halves;
        Messages messages = reading.messages();
        panels.put(messages.get("order.worstLessBest"), AdoptionOrderAnswer::worstLessBestByMonth);
        for (int i = 0; i < wider().steps().size(); i++) {
            int step = i;
            panels.put(
                    messages.get(
                            "order.first", reading.in(wider().steps().get(step).name())),
                    answer -> answer.steps().get(step).byMonth());
        }
    }

    static Figure of(Reading reading, DistrictDescription district, List<AdoptionOrderAnswer> halves) {
        OrderOverTime figure = new OrderOverTime(reading, district, halves);
        String caption = reading.messages().get("caption.order-over-time");
        return new Figure(
                figure.chart(), halves.size() > 1 ? caption + reading.messages().get("caption.twoBands") : caption);
    }

    private AdoptionOrderAnswer wider() {
        return halves.get(halves.size() - 1);
    }

    private LinePanels chart() {
        Messages messages = reading.messages();
        ChartText text = new ChartText(
                "order-over-time-" + district.key(),
                messages.get("title.order-over-time", reading.in(district.name())),
                ReadingNote.ofRuns(reading, district),
                messages.get("alternative.order-over-time", reading.in(district.name()), values()),
                table());
        List<LinePanels.Panel> drawn = panels.entrySet().stream()
                .map(panel -> new LinePanels.Panel(panel.getKey(), lines(panel.getValue())))
                .toList();
        return new LinePanels(
                text,
                messages.get("axis.panels", messages.get("axis.difference"), messages.get("axis.year")),
                new LinePanels.Key(drawn.get(0).lines(), messages.get("key.differenceBand")),
                new LinePanels.Scale(false, LEAST_REACH),
                drawn);
    }

    private List<Line> lines(Function<AdoptionOrderAnswer, List<Difference>> panel) {
        List<Line> lines = new ArrayList<>();
        if (halves.size() > 1) {
            lines.add(new Line(reading.messages().get("key.widerBand"), 1, points(panel.apply(wider())), true));
        }
        lines.add(new Line(reading.messages().get("key.meanDifference"), 1, points(panel.apply(halves.get(0)))));
        return lines;
    }

    private static List<Line.Point> points(List<Difference> byMonth) {
        return IntStream.range(0, byMonth.size())
                .mapToObj(month -> new Line.Point(Lines.endOf(month), measured(byMonth.get(month), PERCENT)))
                .toList();
    }

    private static Measured measured(Difference difference, double factor) {
        return new Measured(difference.mean() * factor, difference.lower() * factor, difference.upper() * factor);
    }

    private String cell(Function<AdoptionOrderAnswer, List<Difference>> panel, int month) {
        return MeasuredCell.points(reading, measured(panel.apply(wider()).get(month), 1));
    }

    private String values() {
        int last = reading.lastMonth();
        return panels.entrySet().stream()
                .map(panel -> reading.messages().get("alternative.pair", panel.getKey(), cell(panel.getValue(), last)))
                .collect(Collectors.joining(reading.messages().get("list.clause")));
    }

    private ChartTable table() {
        Messages messages = reading.messages();
        List<String> headings = new ArrayList<>(List.of(messages.get("table.month")));
        panels.keySet().forEach(name -> headings.add(messages.get("table.differenceIn", name)));
        List<List<String>> rows = new ArrayList<>();
        for (int month : ReadingNote.tableMonths(reading)) {
            List<String> row = new ArrayList<>(List.of(reading.month(month)));
            panels.values().forEach(panel -> row.add(cell(panel, month)));
            rows.add(row);
        }
        return new ChartTable(headings, rows);
    }
}
