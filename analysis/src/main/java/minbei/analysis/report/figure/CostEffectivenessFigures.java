package minbei.analysis.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import minbei.analysis.chart.ChartTable;
import minbei.analysis.chart.ChartText;
import minbei.analysis.chart.CurveChart;
import minbei.analysis.chart.Line;
import minbei.analysis.chart.Measured;
import minbei.analysis.chart.ScatterChart;
import minbei.analysis.cost.CostOfService;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.MoneyAnswer;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Numbers;
import minbei.analysis.report.wording.RatioText;
import minbei.analysis.report.wording.Reading;
import minbei.analysis.statistics.CostEffectiveness;
import minbei.analysis.statistics.RatioSet;
import minbei.analysis.statistics.Sample;

/** Cost-effectiveness plane and acceptability curve of the largest addition of money, one cloud and one curve a way of spending it. */
final class CostEffectivenessFigures {

    private static final double PERCENT = 100;

    /** Points of a curve, beside the one at nought. */
    private static final int STEPS = 100;

    /** Every so many points have a row of the table. */
    private static final int ROW = 10;

    /** The curve goes on to so many times the dearest person-month, by which time most have made up their mind. */
    private static final double BEYOND = 1.5;

    private final Reading reading;
    private final DistrictDescription district;
    private final double amount;
    private final List<Way> ways;

    private CostEffectivenessFigures(Reading reading, DistrictDescription district, double amount, List<Way> ways) {
        this.reading = reading;
        this.district = district;
        this.amount = amount;
        this.ways = ways;
    }

    /** A way of spending the addition. */
    private record Way(String name, CostEffectiveness plane) {}

    /** The two figures; none where the experiment does not add money. */
    static List<Figure> of(Reading reading, DistrictDescription district) {
        Optional<MoneyAnswer> money = reading.answer(MoneyAnswer.class, district);
        Optional<CostOfService> cost = reading.answer(CostOfService.class, district);
        if (money.isEmpty() || cost.isEmpty()) {
            return List.of();
        }
        double largest = money.get().lines().stream()
                .mapToDouble(MoneyAnswer.Line::yuanPerResidentYear)
                .max()
                .orElse(0);
        List<Way> ways = new ArrayList<>();
        for (MoneyAnswer.Line line : money.get().lines()) {
            if (line.yuanPerResidentYear() == largest) {
                cost.get()
                        .of(line.policy())
                        .ifPresent(policy -> ways.add(new Way(reading.in(line.name()), policy.plane())));
            }
        }
        CostEffectivenessFigures figures = new CostEffectivenessFigures(reading, district, largest, ways);
        return ways.isEmpty() ? List.of() : List.of(figures.plane(), figures.acceptability());
    }

    private ChartText text(String key, String alternative, ChartTable table) {
        Messages messages = reading.messages();
        return new ChartText(
                key + "-" + district.key(),
                messages.get(
                        "title." + key,
                        reading.in(district.name()),
                        reading.numbers().decimal(amount, 0)),
                ReadingNote.of(reading, List.of(district), false),
                alternative,
                table);
    }

    private Figure plane() {
        Messages messages = reading.messages();
        List<ScatterChart.Cloud> clouds = ways.stream()
                .map(way -> new ScatterChart.Cloud(way.name(), points(way.plane())))
                .toList();
        ScatterChart chart = new ScatterChart(
                text("cost-plane", planeAlternative(), planeTable()),
                messages.get("axis.extraServed"),
                messages.get("axis.extraSpent"),
                clouds,
                true);
        return new Figure(chart, messages.get("caption.cost-plane"));
    }

    /** Effect to the right in thousand person-months, cost upwards in the language's unit of money. */
    private List<double[]> points(CostEffectiveness plane) {
        double[] cost = plane.extraCost();
        double[] effect = plane.extraEffect();
        List<double[]> points = new ArrayList<>();
        for (int replication = 0; replication < cost.length; replication++) {
            if (!Double.isNaN(cost[replication]) && !Double.isNaN(effect[replication])) {
                points.add(new double[] {
                    effect[replication] / 1000, reading.numbers().inMoneyUnits(cost[replication])
                });
            }
        }
        return points;
    }

    private String planeAlternative() {
        String values = ways.stream()
                .map(way -> reading.messages().get("alternative.pair", way.name(), RatioText.of(reading, way.plane())))
                .collect(Collectors.joining(reading.messages().get("list.clause")));
        return reading.messages().get("alternative.cost-plane", reading.in(district.name()), values);
    }

    private ChartTable planeTable() {
        Messages messages = reading.messages();
        Numbers numbers = reading.numbers();
        List<List<String>> rows = new ArrayList<>();
        for (Way way : ways) {
            CostEffectiveness.Quarters quarters = way.plane().quarters();
            rows.add(List.of(
                    way.name(),
                    numbers.signed(Sample.of(way.plane().extraEffect()).mean(), 0),
                    numbers.yuan(Sample.of(way.plane().extraCost()).mean()),
                    RatioText.of(reading, way.plane()),
                    numbers.share(quarters.dearerAndBetter()),
                    numbers.share(quarters.dearerNoBetter()),
                    numbers.share(quarters.noDearerAndBetter()),
                    numbers.share(quarters.noDearerNoBetter())));
        }
        return new ChartTable(
                List.of(
                        messages.get("money.way"),
                        messages.get("money.served"),
                        messages.get("cost.spent"),
                        messages.get("cost.perUnit"),
                        messages.get("cost.dearerAndBetter"),
                        messages.get("cost.dearerNoBetter"),
                        messages.get("cost.noDearerAndBetter"),
                        messages.get("cost.noDearerNoBetter")),
                rows);
    }

    private Figure acceptability() {
        Messages messages = reading.messages();
        double step = step();
        List<Line> curves = new ArrayList<>();
        for (Way way : ways) {
            List<Line.Point> points = new ArrayList<>();
            for (int i = 0; i <= STEPS; i++) {
                double chance = way.plane().acceptability(i * step) * PERCENT;
                points.add(new Line.Point(i * step, new Measured(chance, Double.NaN, Double.NaN)));
            }
            curves.add(new Line(way.name(), curves.size(), points));
        }
        CurveChart chart = new CurveChart(
                text("acceptability", acceptabilityAlternative(step), acceptabilityTable(step)),
                messages.get("axis.worthOfPersonMonth"),
                messages.get("axis.chanceOfWorth"),
                curves);
        return new Figure(chart, messages.get("caption.acceptability"));
    }

    /** A round step, so that the curves go on to {@link #BEYOND} times the dearest mean cost of a person-month. */
    private double step() {
        double dearest = ways.stream()
                .map(way -> way.plane().costPerUnit())
                .mapToDouble(RatioSet::ratio)
                .filter(ratio -> Double.isFinite(ratio) && ratio > 0)
                .max()
                .orElse(1);
        double least = dearest * BEYOND / STEPS;
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(least)));
        for (double round : new double[] {1, 2, 5}) {
            if (least <= round * power) {
                return round * power;
            }
        }
        return 10 * power;
    }

    private String acceptabilityAlternative(double step) {
        double worth = STEPS / 2.0 * step;
        String values = ways.stream()
                .map(way -> reading.messages()
                        .get(
                                "alternative.pair",
                                way.name(),
                                reading.numbers().share(way.plane().acceptability(worth))))
                .collect(Collectors.joining(reading.messages().get("list.clause")));
        return reading.messages()
                .get(
                        "alternative.acceptability",
                        reading.in(district.name()),
                        reading.numbers().decimal(worth, 0),
                        values);
    }

    private ChartTable acceptabilityTable(double step) {
        Messages messages = reading.messages();
        List<String> headings = new ArrayList<>(List.of(messages.get("axis.worthOfPersonMonth")));
        ways.forEach(way -> headings.add(way.name()));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i <= STEPS; i += ROW) {
            double worth = i * step;
            List<String> row = new ArrayList<>(List.of(reading.numbers().decimal(worth, worth % 1 == 0 ? 0 : 2)));
            ways.forEach(way -> row.add(reading.numbers().share(way.plane().acceptability(worth))));
            rows.add(row);
        }
        return new ChartTable(headings, rows);
    }
}
