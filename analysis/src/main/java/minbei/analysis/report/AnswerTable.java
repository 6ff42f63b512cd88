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
import minbei.analysis.report.wording.Numbers;
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
                points(order.lessBest()),
                points(order.lessYardstick()));
    }

    private void money(MoneyAnswer answer) {
        table(
                messages.get("money.table"),
                List.of(
                        messages.get("money.way"),
                        messages.get("money.amountOf"),
                        messages.get("money.served"),
                        messages.get("money.perMillion"),
                        messages.get("money.coverage"),
                        messages.get("money.spent")),
                answer.lines().stream().map(line -> row(answer, line)).toList());
    }

    /** An earlier way that comes to the same here, since the institutions of this one are there already. */
    private Optional<MoneyAnswer.Line> same(MoneyAnswer answer, MoneyAnswer.Line line) {
        return answer.lines().subList(0, answer.lines().indexOf(line)).stream()
                .filter(other -> other.yuanPerResidentYear() == line.yuanPerResidentYear())
                .filter(other -> reading.experiment().comesToTheSame(line.policy(), other.policy(), answer.district()))
                .findFirst();
    }

    private List<String> row(MoneyAnswer answer, MoneyAnswer.Line line) {
        Numbers numbers = reading.numbers();
        String yuan = numbers.decimal(line.yuanPerResidentYear(), 0);
        Optional<MoneyAnswer.Line> same = same(answer, line);
        if (same.isPresent()) {
            String as = messages.get("money.sameAs", reading.in(same.get().name()));
            return List.of(reading.in(line.name()), yuan, as, NOTHING, NOTHING, NOTHING);
        }
        return List.of(
                reading.in(line.name()),
                yuan,
                EstimateText.of(reading, line.served(), value -> numbers.signed(value, 0)),
                numbers.decimal(line.servedPerMillionYuan(), 0),
                points(line.coverage()),
                numbers.share(line.spent().mean() / line.appropriated().mean()));
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
