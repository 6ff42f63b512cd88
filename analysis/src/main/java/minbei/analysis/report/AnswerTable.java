package minbei.analysis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minbei.analysis.experiment.AdoptionOrderAnswer;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.DistrictGapAnswer;
import minbei.analysis.experiment.ExperimentAnswer;
import minbei.analysis.experiment.MoneyAnswer;
import minbei.analysis.report.wording.EstimateText;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Reading;
import minbei.analysis.statistics.Difference;

/** The table behind what an experiment on orders, money or the gap between districts answers for a district. */
final class AnswerTable {

    private static final String NOTHING = "–";

    private final Markup out;
    private final Reading reading;
    private final Messages messages;

    private AnswerTable(Markup out, Reading reading) {
        this.out = out;
        this.reading = reading;
        this.messages = reading.messages();
    }

    /** Writes the table from the half that answers speak from; nothing where policies are only compared. */
    static void write(Markup out, Reading reading, DistrictDescription district) {
        AnswerTable table = new AnswerTable(out, reading);
        for (ExperimentAnswer answer : reading.answers(district)) {
            if (answer instanceof AdoptionOrderAnswer order) {
                table.order(order);
            } else if (answer instanceof MoneyAnswer money) {
                table.money(money);
            } else if (answer instanceof DistrictGapAnswer gap) {
                table.gap(gap);
            }
        }
    }

    private void table(String intro, List<String> headings, List<List<String>> rows) {
        out.open("div", "class", "glance").element("p", intro, "class", "words");
        out.table(headings, rows);
        out.close();
    }

    private void order(AdoptionOrderAnswer answer) {
        String yardstick = reading.in(reading.yardstick().name());
        table(
                messages.get("order.table"),
                List.of(
                        messages.get("table.order"),
                        messages.get("order.coverage"),
                        messages.get("order.lessBest"),
                        messages.get("order.lessYardstick", yardstick)),
                answer.orders().stream().map(this::row).toList());
    }

    private List<String> row(AdoptionOrderAnswer.Order order) {
        return List.of(
                reading.in(reading.experiment().policy(order.policy()).name()),
                reading.numbers().share(order.coverage()),
                order.lessBest().mean() == 0 ? NOTHING : points(order.lessBest()),
                points(order.lessYardstick()));
    }

    /** A row a way and two columns an amount; the lines themselves stand in the section on what money buys. */
    private void money(MoneyAnswer answer) {
        List<Double> amounts = answer.lines().stream()
                .map(MoneyAnswer.Line::yuanPerResidentYear)
                .distinct()
                .toList();
        List<String> headings = new ArrayList<>(List.of(messages.get("money.way")));
        for (double amount : amounts) {
            String yuan = reading.numbers().decimal(amount, 0);
            headings.add(messages.get("money.perMillionAt", yuan));
            headings.add(messages.get("money.coverageAt", yuan));
        }
        List<List<String>> rows = answer.lines().stream()
                .map(MoneyAnswer.Line::way)
                .distinct()
                .map(way -> row(answer, way))
                .toList();
        table(messages.get("money.brief"), headings, rows);
    }

    private List<String> row(MoneyAnswer answer, String way) {
        List<MoneyAnswer.Line> lines =
                answer.lines().stream().filter(line -> line.way().equals(way)).toList();
        List<String> row = new ArrayList<>(List.of(reading.in(lines.get(0).name())));
        for (MoneyAnswer.Line line : lines) {
            Optional<MoneyAnswer.Line> same = answer.earlierSame(line, reading.experiment());
            row.add(same.map(other -> messages.get("money.as", reading.in(other.name())))
                    .orElseGet(() -> reading.numbers().decimal(line.servedPerMillionYuan(), 0)));
            row.add(same.isPresent() ? NOTHING : points(line.coverage()));
        }
        return row;
    }

    private void gap(DistrictGapAnswer answer) {
        String other = reading.in(answer.otherName());
        List<List<String>> rows = new ArrayList<>();
        answer.shares()
                .forEach(share ->
                        rows.add(List.of(reading.in(share.name()), points(share.share()), points(share.alone()))));
        rows.add(List.of(messages.get("gap.whole"), points(answer.gap()), points(answer.gap())));
        table(
                messages.get("gap.table", other),
                List.of(messages.get("gap.block"), messages.get("gap.share"), messages.get("gap.alone")),
                rows);
    }

    private String points(Difference difference) {
        return EstimateText.of(reading, difference, reading.numbers()::points);
    }
}
