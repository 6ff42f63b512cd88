package minbei.analysis.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ParameterChange;
import minbei.analysis.experiment.ParameterProvenance;
import minbei.analysis.language.Units;
import minbei.analysis.report.wording.LeverFamily;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Reading;

/** Levers of one family that change in the same month by the same: five lines that say the same of five kinds of need are one. */
final class LeverChange {

    private final List<ParameterChange> changes = new ArrayList<>();

    private LeverChange() {}

    /** What changes together, in the order of the first of each. */
    static List<LeverChange> among(Reading reading, DistrictDescription district, List<ParameterChange> changes) {
        Map<List<Object>, LeverChange> groups = new LinkedHashMap<>();
        for (ParameterChange change : changes) {
            String family = LeverFamily.of(label(reading, district, change)).name();
            List<Object> same = List.of(change.month(), change.from(), change.to(), family);
            groups.computeIfAbsent(same, key -> new LeverChange()).changes.add(change);
        }
        return List.copyOf(groups.values());
    }

    private static String label(Reading reading, DistrictDescription district, ParameterChange change) {
        return district.parameter(change.key())
                .map(parameter -> reading.in(parameter.label()))
                .orElse(change.key());
    }

    /** A line that wraps: a table of as many columns would have to be scrolled on a phone. */
    void write(Markup out, Reading reading, DistrictDescription district) {
        Messages messages = reading.messages();
        ParameterChange first = changes.get(0);
        String from = messages.get("policies.from", reading.month(first.month()));
        out.open("li")
                .text(messages.get("alternative.list", from, labels(reading, district)))
                .text(" ");
        out.element("code", key()).text(" ");
        String unit =
                district.parameter(first.key()).map(ParameterProvenance::unit).orElse("");
        out.text(
                unit.isEmpty()
                        ? messages.get("policies.change", first.from(), first.to())
                        : messages.get(
                                "policies.changeIn", first.from(), first.to(), Units.in(reading.language(), unit)));
        out.close();
    }

    private String labels(Reading reading, DistrictDescription district) {
        String first = label(reading, district, changes.get(0));
        List<String> rest = changes.stream()
                .skip(1)
                .map(change -> LeverFamily.of(label(reading, district, change)).category())
                .toList();
        return rest.isEmpty()
                ? first
                : first
                        + reading.messages().get("list.separator")
                        + String.join(reading.messages().get("list.separator"), rest);
    }

    /** The key, with a star for the categories where there are several. */
    private String key() {
        String key = changes.get(0).key();
        return changes.size() == 1 ? key : key.substring(0, key.lastIndexOf('.') + 1) + "*";
    }
}
