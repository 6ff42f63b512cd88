package minbei.analysis.report;

import java.util.List;
import java.util.Optional;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.MoneyAnswer;
import minbei.analysis.report.wording.EstimateText;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Numbers;
import minbei.analysis.report.wording.Reading;

/** What every amount of additional money brings in a district, spent each way: a line an amount and way. */
final class AdditionTable {

    private static final String NOTHING = "–";

    private final Reading reading;
    private final Messages messages;
    private final MoneyAnswer answer;

    private AdditionTable(Reading reading, MoneyAnswer answer) {
        this.reading = reading;
        this.messages = reading.messages();
        this.answer = answer;
    }

    static void write(Markup out, Reading reading, DistrictDescription district) {
        Optional<MoneyAnswer> answer = reading.answer(MoneyAnswer.class, district);
        if (answer.isEmpty() || answer.get().lines().isEmpty()) {
            return;
        }
        AdditionTable table = new AdditionTable(reading, answer.get());
        out.element("h3", reading.in(district.name()));
        out.element("p", table.messages.get("money.table"), "class", "words");
        out.table(
                List.of(
                        table.messages.get("money.way"),
                        table.messages.get("money.amountOf"),
                        table.messages.get("money.served"),
                        table.messages.get("money.perMillion"),
                        table.messages.get("money.coverage"),
                        table.messages.get("money.spent")),
                answer.get().lines().stream().map(table::row).toList());
    }

    private List<String> row(MoneyAnswer.Line line) {
        Numbers numbers = reading.numbers();
        String name = reading.in(line.name());
        String yuan = numbers.decimal(line.yuanPerResidentYear(), 0);
        Optional<MoneyAnswer.Line> same = answer.earlierSame(line, reading.experiment());
        if (same.isPresent()) {
            String as = messages.get("money.sameAs", reading.in(same.get().name()));
            return List.of(name, yuan, as, NOTHING, NOTHING, NOTHING);
        }
        return List.of(
                name,
                yuan,
                EstimateText.of(reading, line.served(), value -> numbers.signed(value, 0)),
                numbers.decimal(line.servedPerMillionYuan(), 0),
                EstimateText.of(reading, line.coverage(), numbers::points),
                numbers.share(line.spent().mean() / line.appropriated().mean()));
    }
}
