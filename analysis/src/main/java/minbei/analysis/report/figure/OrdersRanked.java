package minbei.analysis.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import minbei.analysis.chart.ChartTable;
import minbei.analysis.chart.ChartText;
import minbei.analysis.chart.DotChart;
import minbei.analysis.chart.Dots;
import minbei.analysis.chart.Measured;
import minbei.analysis.experiment.AdoptionOrderAnswer;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Reading;

/** Every order of the steps, best first, and what it loses against the best order of its half. */
final class OrdersRanked {

    private static final double PERCENT = 100;

    private final Reading reading;
    private final DistrictDescription district;
    private final List<AdoptionOrderAnswer> halves;

    private OrdersRanked(Reading reading, DistrictDescription district, List<AdoptionOrderAnswer> halves) {
        this.reading = reading;
        this.district = district;
        this.halves = halves;
    }

    static Figure of(Reading reading, DistrictDescription district, List<AdoptionOrderAnswer> halves) {
        OrdersRanked figure = new OrdersRanked(reading, district, halves);
        return new Figure(figure.chart(), reading.messages().get("caption.orders", figure.numbered()));
    }

    private List<AdoptionOrderAnswer.Order> ranked() {
        return halves.get(halves.size() - 1).orders();
    }

    private DotChart chart() {
        Messages messages = reading.messages();
        AdoptionOrderAnswer wider = halves.get(halves.size() - 1);
        ChartText text = new ChartText(
                "orders-" + district.key(),
                messages.get("title.orders", reading.in(district.name())),
                ReadingNote.ofRuns(reading, district),
                messages.get("alternative.orders", reading.in(district.name()), values(wider)),
                table());
        List<Dots> series = new ArrayList<>();
        for (AdoptionOrderAnswer half : halves) {
            List<Dots.Dot> dots = ranked().stream()
                    .map(order -> new Dots.Dot(measured(half, order, PERCENT), messages.get("remark.none")))
                    .toList();
            series.add(new Dots(reading.in(half.half().label()), series.size() + 1, dots));
        }
        return new DotChart(
                text,
                messages.get("axis.difference"),
                messages.get("key.differenceInterval"),
                "",
                ranked().stream().map(this::shortName).toList(),
                series,
                new DotChart.Zone(
                        wider.indifference() * PERCENT,
                        messages.get("key.zoneOf", reading.numbers().size(wider.indifference()))));
    }

    /** The steps with the numbers that stand for them in the chart. */
    private String numbered() {
        List<String> names = new ArrayList<>();
        for (AdoptionOrderAnswer.FirstStep step : halves.get(0).steps()) {
            names.add(reading.messages()
                    .get("alternative.pair", Integer.toString(names.size() + 1), reading.in(step.name())));
        }
        return String.join(reading.messages().get("list.separator"), names);
    }

    /** Numbers of the steps, since their names would take four lines for each of two dozen orders. */
    private String shortName(AdoptionOrderAnswer.Order order) {
        if (order.atOnce()) {
            return name(order);
        }
        List<String> keys = halves.get(0).steps().stream()
                .map(AdoptionOrderAnswer.FirstStep::step)
                .toList();
        return order.steps().stream()
                .map(step -> Integer.toString(keys.indexOf(step) + 1))
                .collect(Collectors.joining(" → "));
    }

    private String name(AdoptionOrderAnswer.Order order) {
        return reading.in(reading.experiment().policy(order.policy()).name());
    }

    /** The best order against itself is nought without an interval. */
    private static Measured measured(AdoptionOrderAnswer half, AdoptionOrderAnswer.Order order, double factor) {
        return half.orders().stream()
                .filter(other -> other.policy().equals(order.policy()))
                .map(AdoptionOrderAnswer.Order::lessBest)
                .map(less -> new Measured(less.mean() * factor, less.lower() * factor, less.upper() * factor))
                .findFirst()
                .orElse(Measured.NONE);
    }

    private String values(AdoptionOrderAnswer half) {
        return ranked().stream()
                .map(order -> reading.messages()
                        .get("alternative.pair", name(order), MeasuredCell.points(reading, measured(half, order, 1))))
                .collect(Collectors.joining(reading.messages().get("list.clause")));
    }

    private ChartTable table() {
        Messages messages = reading.messages();
        List<String> headings = new ArrayList<>(List.of(messages.get("table.order")));
        halves.forEach(half -> headings.add(
                messages.get("table.differenceIn", reading.in(half.half().label()))));
        List<List<String>> rows = new ArrayList<>();
        for (AdoptionOrderAnswer.Order order : ranked()) {
            List<String> row = new ArrayList<>(List.of(name(order)));
            halves.forEach(half -> row.add(MeasuredCell.points(reading, measured(half, order, 1))));
            rows.add(row);
        }
        return new ChartTable(headings, rows);
    }
}
