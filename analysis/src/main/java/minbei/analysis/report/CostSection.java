package minbei.analysis.report;

import java.util.ArrayList;
import java.util.List;
import minbei.analysis.cost.CostOfService;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.MoneyAnswer;
import minbei.analysis.report.wording.EstimateText;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.RatioText;
import minbei.analysis.report.wording.Reading;
import minbei.model.observation.Indicator;

/** What public money buys under each policy; where there is more of it, also what one more served person-month costs. */
final class CostSection {

    private final Reading reading;
    private final Messages messages;
    private final boolean moreMoney;

    private CostSection(Reading reading) {
        this.reading = reading;
        this.messages = reading.messages();
        this.moreMoney = reading.experiment().districts().stream()
                .anyMatch(
                        district -> reading.answer(MoneyAnswer.class, district).isPresent());
    }

    static void write(Markup out, Reading reading) {
        CostSection section = new CostSection(reading);
        List<List<String>> rows = section.rows();
        if (rows.isEmpty()) {
            return;
        }
        Messages messages = section.messages;
        out.open("section").element("h2", messages.get("section.cost"));
        out.element(
                "p", messages.get("cost.intro", reading.in(reading.yardstick().name())));
        if (section.moreMoney) {
            out.element("p", messages.get("cost.ratioIntro"));
        }
        List<String> headings = new ArrayList<>(List.of(
                messages.get("table.policy"), messages.get("cost.perMillion"), messages.get("cost.lessYardstick")));
        if (section.moreMoney) {
            headings.add(messages.get("cost.perUnit"));
        }
        out.table(headings, rows);
        reading.experiment().districts().forEach(district -> AdditionTable.write(out, reading, district));
        out.close();
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (DistrictDescription district : reading.experiment().districts()) {
            reading.answer(CostOfService.class, district)
                    .ifPresent(cost -> cost.policies().forEach(policy -> rows.add(row(district, policy))));
        }
        return rows;
    }

    private List<String> row(DistrictDescription district, CostOfService.OfPolicy policy) {
        String name = reading.in(reading.experiment().policy(policy.policy()).name());
        boolean isYardstick = policy.policy().equals(reading.yardstick().key());
        List<String> row = new ArrayList<>();
        row.add(messages.get("alternative.list", reading.in(district.name()), name));
        // levels go far with drawn parameters, the same way under all policies
        row.add(reading.numbers().decimal(policy.servedPerMillion().mean(), 1));
        row.add(isYardstick ? messages.get("cost.yardstick") : difference(district, policy));
        if (moreMoney) {
            row.add(isYardstick ? "" : RatioText.of(reading, policy.plane()));
        }
        return row;
    }

    private String difference(DistrictDescription district, CostOfService.OfPolicy policy) {
        if (reading.changesNothing(reading.experiment().policy(policy.policy()), district)) {
            return messages.get("remark.changesNothing");
        }
        String difference = EstimateText.of(
                reading, policy.lessYardstick(), value -> reading.numbers().signed(value, 1));
        return moreMoney || hasSameMoney(district, policy) ? difference : messages.get("cost.otherMoney", difference);
    }

    private boolean hasSameMoney(DistrictDescription district, CostOfService.OfPolicy policy) {
        ExperimentResults results = reading.wider();
        return results.years().stream()
                .map(year -> results.yearDifference(district.key(), policy.policy(), Indicator.APPROPRIATED, year))
                .noneMatch(difference -> difference.n() > 0 && difference.mean() != 0);
    }
}
