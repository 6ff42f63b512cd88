package minbei.analysis.report;

import java.util.List;
import minbei.analysis.experiment.AdoptionOrderAnswer;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.DistrictGapAnswer;
import minbei.analysis.experiment.ExperimentAnswer;
import minbei.analysis.experiment.MoneyAnswer;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Numbers;
import minbei.analysis.report.wording.Reading;
import minbei.analysis.statistics.Difference;

/** The tables behind what an experiment on orders, money or the gap between districts answers. */
final class KindSection {

    private final Markup out;
    private final Reading reading;
    private final Messages messages;

    private KindSection(Markup out, Reading reading) {
        this.out = out;
        this.reading = reading;
        this.messages = reading.messages();
    }

    static void write(Markup out, Reading reading) {
        KindSection section = new KindSection(out, reading);
        for (DistrictDescription district : reading.experiment().districts()) {
            for (ExperimentAnswer answer : reading.answers(district)) {
                if (answer instanceof AdoptionOrderAnswer order) {
                    section.order(district, order);
                } else if (answer instanceof MoneyAnswer money) {
                    section.money(district, money);
                } else if (answer instanceof DistrictGapAnswer gap) {
                    section.gap(district, gap);
                }
            }
        }
    }

    private void open(String key, DistrictDescription district) {
        out.open("section").element("h2", messages.get(key, reading.in(district.name())));
    }

    private void order(DistrictDescription district, AdoptionOrderAnswer answer) {
        open("section.orders", district);
        out.element("p", messages.get("order.table"));
        out.table(
                List.of(
                        messages.get("table.policy"),
                        messages.get("order.coverage"),
                        messages.get("order.lessBest"),
                        messages.get(
                                "order.lessYardstick",
                                reading.in(reading.yardstick().name()))),
                answer.orders().stream()
                        .map(order -> List.of(
                                reading.in(reading.experiment()
                                        .policy(order.policy())
                                        .name()),
                                reading.numbers().share(order.coverage()),
                                points(order.lessBest()),
                                points(order.lessYardstick())))
                        .toList());
        out.close();
    }

    private void money(DistrictDescription district, MoneyAnswer answer) {
        open("section.money", district);
        out.element("p", messages.get("money.table"));
        out.table(
                List.of(
                        messages.get("money.way"),
                        messages.get("money.amountOf"),
                        messages.get("money.served"),
                        messages.get("money.perMillion"),
                        messages.get("money.coverage"),
                        messages.get("money.spent")),
                answer.lines().stream().map(this::row).toList());
        out.close();
    }

    private List<String> row(MoneyAnswer.Line line) {
        Numbers numbers = reading.numbers();
        return List.of(
                reading.in(line.name()),
                numbers.decimal(line.yuanPerResidentYear(), 0),
                EstimateText.of(reading, line.served(), value -> numbers.signed(value, 0)),
                numbers.decimal(line.servedPerMillionYuan(), 0),
                points(line.coverage()),
                numbers.share(line.spent().mean() / line.appropriated().mean()));
    }

    private void gap(DistrictDescription district, DistrictGapAnswer answer) {
        open("section.gap", district);
        String other = reading.in(reading.experiment().district(answer.other()).name());
        out.element("p", messages.get("gap.table", other));
        out.table(
                List.of(messages.get("gap.block"), messages.get("gap.share"), messages.get("gap.alone")),
                answer.shares().stream()
                        .map(share -> List.of(reading.in(share.name()), points(share.share()), points(share.alone())))
                        .toList());
        out.close();
    }

    private String points(Difference difference) {
        return EstimateText.of(reading, difference, reading.numbers()::points);
    }
}
