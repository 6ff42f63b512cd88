package minbei.analysis.report;

import java.util.List;
import java.util.OptionalInt;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ParameterChange;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Reading;

/** What each policy says of itself and what it changes in each district against the district's baseline. */
final class PolicySection {

    private final Reading reading;
    private final Messages messages;

    private PolicySection(Reading reading) {
        this.reading = reading;
        this.messages = reading.messages();
    }

    static void write(Markup out, Reading reading) {
        PolicySection section = new PolicySection(reading);
        out.open("section", "class", "levers").element("h2", section.messages.get("section.policies"));
        List<PolicyDescription> others = reading.others();
        for (PolicyDescription policy : reading.experiment().policies()) {
            if (!policy.equals(reading.yardstick()) && !others.contains(policy)) {
                continue;
            }
            out.element("h3", reading.in(policy.name()));
            policy.note().ifPresent(note -> out.element("p", reading.in(note), "class", "note"));
            reading.experiment().districts().forEach(district -> section.write(out, policy, district));
        }
        out.close();
    }

    private void write(Markup out, PolicyDescription policy, DistrictDescription district) {
        String name = reading.in(district.name());
        List<ParameterChange> changes = policy.changesIn(district.key());
        if (changes.isEmpty()) {
            out.element("p", messages.get("alternative.list", name, nothing(policy, district)));
            return;
        }
        out.element("p", name).open("ul", "class", "changes");
        LeverChange.among(reading, district, changes).forEach(change -> change.write(out, reading, district));
        out.close();
    }

    private String nothing(PolicyDescription policy, DistrictDescription district) {
        OptionalInt month = policy.beginsAfterTheRecord(district.key());
        return month.isPresent()
                ? messages.get("policies.beginsLater", reading.month(month.getAsInt()))
                : messages.get("policies.none");
    }
}
