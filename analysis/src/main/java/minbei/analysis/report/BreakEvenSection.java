package minbei.analysis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.report.plan.BreakEven;
import minbei.analysis.report.wording.EstimateText;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Ranking;
import minbei.analysis.report.wording.Reading;
import minbei.analysis.statistics.Difference;

/** Where in the ranges of what an organization can do that a department cannot the answer turns; without draws there is no section. */
final class BreakEvenSection {

    private final Reading reading;
    private final Messages messages;

    private BreakEvenSection(Reading reading) {
        this.reading = reading;
        this.messages = reading.messages();
    }

    static void write(Markup out, Reading reading) {
        BreakEvenSection section = new BreakEvenSection(reading);
        List<List<String>> rows = section.rows();
        if (rows.isEmpty()) {
            return;
        }
        Messages messages = section.messages;
        out.open("section").element("h2", messages.get("section.breakEven"));
        out.element("p", messages.get("breakEven.intro"));
        out.table(
                List.of(
                        messages.get("table.policy"),
                        messages.get("parameters.name"),
                        messages.get("breakEven.lower"),
                        messages.get("breakEven.upper"),
                        messages.get("breakEven.zero")),
                rows);
        out.close();
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (DistrictDescription district : reading.experiment().districts()) {
            Optional<PolicyDescription> first = Ranking.of(reading, district).places().stream()
                    .map(Ranking.Place::policy)
                    .findFirst();
            first.ifPresent(policy -> BreakEven.of(reading, district, policy)
                    .forEach(breakEven -> rows.add(row(district, policy, breakEven))));
        }
        return rows;
    }

    private List<String> row(DistrictDescription district, PolicyDescription policy, BreakEven breakEven) {
        String zero = breakEven.zero().isPresent()
                ? reading.numbers().decimal(breakEven.zero().getAsDouble() * 100, 0)
                : messages.get("breakEven.none");
        return List.of(
                messages.get("alternative.list", reading.in(district.name()), reading.in(policy.name())),
                messages.get("breakEven." + breakEven.matter().key()),
                cell(breakEven.lower()),
                cell(breakEven.upper()),
                zero);
    }

    private String cell(Difference difference) {
        return EstimateText.of(reading, difference, reading.numbers()::points);
    }
}
