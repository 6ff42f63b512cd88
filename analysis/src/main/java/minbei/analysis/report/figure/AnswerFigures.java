package minbei.analysis.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import minbei.analysis.chart.DotChart;
import minbei.analysis.experiment.AdoptionOrderAnswer;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.DistrictGapAnswer;
import minbei.analysis.experiment.ExperimentAnswer;
import minbei.analysis.experiment.MoneyAnswer;
import minbei.analysis.report.figure.AnswerDots.Series;
import minbei.analysis.report.figure.AnswerDots.Subject;
import minbei.analysis.report.wording.Reading;
import minbei.analysis.report.wording.Verdict;
import minbei.analysis.statistics.Difference;

/** The figures of what an experiment on orders, money or the gap between districts answers. */
final class AnswerFigures {

    private static final double PERCENT = 100;

    private final Reading reading;
    private final DistrictDescription district;

    private AnswerFigures(Reading reading, DistrictDescription district) {
        this.reading = reading;
        this.district = district;
    }

    /** The figures of a district, the one that says most first; none where policies are only compared. */
    static List<Figure> of(Reading reading, DistrictDescription district) {
        AnswerFigures figures = new AnswerFigures(reading, district);
        List<Figure> all = new ArrayList<>();
        List<AdoptionOrderAnswer> orders = figures.answers(AdoptionOrderAnswer.class);
        if (!orders.isEmpty()) {
            all.add(figures.firstSteps(orders));
            all.add(OrdersRanked.of(reading, district, orders));
            all.add(OrderOverTime.of(reading, district, orders));
        }
        List<MoneyAnswer> money = figures.answers(MoneyAnswer.class);
        if (!money.isEmpty()) {
            all.add(figures.ways(money));
        }
        List<DistrictGapAnswer> gap = figures.answers(DistrictGapAnswer.class);
        if (!gap.isEmpty()) {
            all.add(figures.blocks(gap));
        }
        return all;
    }

    /** One a half, that of best values first. */
    private <A extends ExperimentAnswer> List<A> answers(Class<A> kind) {
        return reading.findings().comparison().answers().stream()
                .filter(answer -> answer.district().equals(district.key()))
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private Figure firstSteps(List<AdoptionOrderAnswer> halves) {
        AdoptionOrderAnswer any = halves.get(0);
        List<String> steps =
                any.steps().stream().map(step -> reading.in(step.name())).toList();
        Series<AdoptionOrderAnswer> series = new Series<>(
                reading.messages().get("key.firstLessLater"),
                (answer, row) -> answer.steps().get(row).firstLessLater());
        return AnswerDots.of(
                reading,
                district,
                halves,
                new Subject<>("first-step", steps, List.of(series), zone(any.indifference())));
    }

    private Figure ways(List<MoneyAnswer> halves) {
        MoneyAnswer any = halves.get(0);
        List<String> ways =
                any.lines().stream().map(MoneyAnswer.Line::way).distinct().toList();
        List<String> names = any.lines().stream()
                .map(line -> reading.in(line.name()))
                .distinct()
                .toList();
        List<Series<MoneyAnswer>> series = any.lines().stream()
                .map(MoneyAnswer.Line::yuanPerResidentYear)
                .distinct()
                .map(amount -> new Series<MoneyAnswer>(
                        reading.messages().get("key.amount", reading.numbers().decimal(amount, 0)),
                        (answer, row) -> coverage(answer, ways.get(row), amount)))
                .toList();
        return AnswerDots.of(
                reading, district, halves, new Subject<>("way", names, series, zone(Verdict.SMALLEST_DIFFERENCE)));
    }

    private static Difference coverage(MoneyAnswer answer, String way, double amount) {
        return answer.lines().stream()
                .filter(line -> line.way().equals(way) && line.yuanPerResidentYear() == amount)
                .map(MoneyAnswer.Line::coverage)
                .findFirst()
                .orElse(Difference.UNKNOWN);
    }

    /** The last row is all blocks together: what shares add up to, and what replacing all of them comes to. */
    private Figure blocks(List<DistrictGapAnswer> halves) {
        DistrictGapAnswer any = halves.get(0);
        List<String> rows = Stream.concat(
                        any.shares().stream().map(share -> reading.in(share.name())),
                        Stream.of(reading.messages().get("gap.whole")))
                .toList();
        Series<DistrictGapAnswer> shares = new Series<>(
                reading.messages().get("gap.share"),
                (answer, row) ->
                        row < answer.shares().size() ? answer.shares().get(row).share() : answer.gap());
        Series<DistrictGapAnswer> alone = new Series<>(
                reading.messages().get("gap.alone"),
                (answer, row) ->
                        row < answer.shares().size() ? answer.shares().get(row).alone() : answer.gap());
        return AnswerDots.of(
                reading,
                district,
                halves,
                new Subject<>("block", rows, List.of(shares, alone), zone(Verdict.SMALLEST_DIFFERENCE)));
    }

    private DotChart.Zone zone(double indifference) {
        return new DotChart.Zone(
                indifference * PERCENT,
                reading.messages().get("key.zoneOf", reading.numbers().size(indifference)));
    }
}
