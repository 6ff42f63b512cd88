package minbei.analysis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ParameterChange;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Reading;

/** What each policy changes in each district against the district's baseline. */
final class PolicySection {

    private PolicySection() {}

    static void write(Markup out, Reading reading) {
        Messages messages = reading.messages();
        out.open("section").element("h2", messages.get("section.policies"));
        for (PolicyDescription policy : reading.experiment().policies()) {
            out.element("h3", reading.in(policy.name()));
            write(out, reading, policy);
        }
        out.close();
    }

    private static void write(Markup out, Reading reading, PolicyDescription policy) {
        Messages messages = reading.messages();
        List<List<String>> rows = new ArrayList<>();
        for (DistrictDescription district : reading.experiment().districts()) {
            String name = reading.in(district.name());
            for (ParameterChange change : policy.changesIn(district.key())) {
                rows.add(List.of(name, change.key(), reading.month(change.month()), change.from(), change.to()));
            }
            if (policy.changesNothing(district.key())) {
                out.element("p", messages.get("alternative.list", name, messages.get("policies.none")));
            }
        }
        if (!rows.isEmpty()) {
            out.table(
                    Stream.of("district", "parameter", "month", "before", "after")
                            .map(column -> messages.get("policies." + column))
                            .toList(),
                    rows);
        }
    }
}
