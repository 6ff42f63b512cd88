package minbei.analysis.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ParameterProvenance;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Reading;

/** All parameters with value, unit, range, source and confidence; what districts share is said once. */
final class ParameterSection {

    private final Reading reading;
    private final Messages messages;

    private ParameterSection(Reading reading) {
        this.reading = reading;
        this.messages = reading.messages();
    }

    static void write(Markup out, Reading reading) {
        ParameterSection section = new ParameterSection(reading);
        out.open("section").element("h2", section.messages.get("section.parameters"));
        out.element("p", section.messages.get("parameters.intro"));
        List<String> headings = new ArrayList<>();
        for (String column : List.of("name", "value", "unit", "range", "source", "confidence")) {
            headings.add(section.messages.get("parameters." + column));
        }
        out.table(headings, section.rows()).close();
    }

    /** In the order of the first district, then what only later ones have. */
    private List<List<String>> rows() {
        Map<String, Map<DistrictDescription, ParameterProvenance>> byKey = new LinkedHashMap<>();
        for (DistrictDescription district : reading.experiment().districts()) {
            for (ParameterProvenance parameter : district.parameters()) {
                byKey.computeIfAbsent(parameter.key(), key -> new LinkedHashMap<>())
                        .put(district, parameter);
            }
        }
        return byKey.values().stream().map(this::row).toList();
    }

    private List<String> row(Map<DistrictDescription, ParameterProvenance> parameters) {
        ParameterProvenance any = parameters.values().iterator().next();
        return List.of(
                messages.get("table.withInterval", reading.in(any.label()), any.key()),
                shared(parameters, ParameterProvenance::value),
                shared(parameters, ParameterProvenance::unit),
                shared(parameters, ParameterProvenance::range),
                shared(parameters, ParameterProvenance::source),
                shared(parameters, parameter -> confidence(parameter.confidence())));
    }

    private String shared(
            Map<DistrictDescription, ParameterProvenance> parameters, Function<ParameterProvenance, String> text) {
        Set<String> texts = parameters.values().stream().map(text).collect(Collectors.toCollection(LinkedHashSet::new));
        if (texts.size() == 1) {
            return texts.iterator().next();
        }
        return parameters.entrySet().stream()
                .map(entry -> messages.get(
                        "alternative.list", reading.in(entry.getKey().name()), text.apply(entry.getValue())))
                .collect(Collectors.joining(messages.get("list.clause")));
    }

    private String confidence(String word) {
        return messages.has("confidence." + word) ? messages.get("confidence." + word) : word;
    }
}
