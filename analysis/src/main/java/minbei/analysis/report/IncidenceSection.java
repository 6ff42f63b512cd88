package minbei.analysis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.incidence.GroupEffect;
import minbei.analysis.incidence.Incidence;
import minbei.analysis.report.wording.EstimateText;
import minbei.analysis.report.wording.GroupNames;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Reading;

/** Who gains and who loses by each policy, in words and net counts; without a placebo there is no section. */
final class IncidenceSection {

    /** More names than these are told as a number. */
    private static final int MOST_NAMED = 6;

    private final Reading reading;
    private final Messages messages;

    private IncidenceSection(Reading reading) {
        this.reading = reading;
        this.messages = reading.messages();
    }

    static void write(Markup out, Reading reading) {
        IncidenceSection section = new IncidenceSection(reading);
        List<List<String>> rows = section.rows();
        Optional<PolicyDescription> placebo = reading.placebo();
        if (rows.isEmpty() || placebo.isEmpty()) {
            return;
        }
        Messages messages = section.messages;
        out.open("section").element("h2", messages.get("section.incidence"));
        out.element(
                "p", messages.get("incidence.intro", reading.in(placebo.get().name())));
        out.table(
                List.of(
                        messages.get("table.policy"),
                        messages.get("incidence.gains"),
                        messages.get("incidence.loses"),
                        messages.get("incidence.gained"),
                        messages.get("incidence.lost")),
                rows);
        out.close();
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (DistrictDescription district : reading.experiment().districts()) {
            reading.answer(Incidence.class, district)
                    .ifPresent(incidence -> incidence.policies().forEach(policy -> rows.add(row(district, policy))));
        }
        return rows;
    }

    private List<String> row(DistrictDescription district, Incidence.OfPolicy policy) {
        String name = reading.in(reading.experiment().policy(policy.policy()).name());
        return List.of(
                messages.get("alternative.list", reading.in(district.name()), name),
                named(district, policy, GroupEffect.Verdict.GAINS),
                named(district, policy, GroupEffect.Verdict.LOSES),
                EstimateText.of(
                        reading, policy.gained(), value -> reading.numbers().signed(value, 0)),
                EstimateText.of(
                        reading, policy.lost(), value -> reading.numbers().signed(value, 0)));
    }

    private String named(DistrictDescription district, Incidence.OfPolicy policy, GroupEffect.Verdict verdict) {
        List<GroupEffect> groups = policy.with(verdict);
        if (groups.isEmpty()) {
            return messages.get("incidence.none");
        }
        if (groups.size() > MOST_NAMED) {
            return messages.get(
                    "incidence.count",
                    Integer.toString(groups.size()),
                    Integer.toString(policy.groups().size()));
        }
        return groups.stream()
                .map(group -> GroupNames.of(reading, district, group.breakdown(), group.category()))
                .collect(Collectors.joining(messages.get("list.separator")));
    }
}
