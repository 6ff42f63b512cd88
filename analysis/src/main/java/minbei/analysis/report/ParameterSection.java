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
import minbei.analysis.language.Units;
import minbei.analysis.report.wording.Citation;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Reading;

/** All parameters with value, unit, range, source and confidence; what districts share is said once. */
final class ParameterSection {

    private static final List<String> COLUMNS = List.of("name", "value", "unit", "range", "confidence");

    private static final List<String> CONFIDENCES = List.of("high", "medium", "low");

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
        section.confidences(out);
        out.open("details").element("summary", section.messages.get("parameters.all"));
        out.open("div", "class", "scroll", "tabindex", "0").open("table", "class", "parameters");
        out.open("thead").open("tr");
        COLUMNS.forEach(column -> out.element("th", section.messages.get("parameters." + column), "scope", "col"));
        out.close().close();
        section.byKey().values().forEach(parameters -> section.write(out, parameters));
        out.close().close().close();
        out.element("p", section.messages.get("parameters.onScreen"), "class", "onPaper")
                .close();
    }

    /** How many numbers are how well known: the first thing to know of a model, and short enough for paper. */
    private void confidences(Markup out) {
        List<List<String>> rows = new ArrayList<>();
        for (String word : CONFIDENCES) {
            List<String> row = new ArrayList<>(List.of(messages.get("confidence." + word)));
            row.add(messages.get("confidence.meaning." + word));
            for (DistrictDescription district : reading.experiment().districts()) {
                long count = district.parameters().stream()
                        .filter(parameter -> parameter.confidence().equals(word))
                        .count();
                row.add(messages.get(
                        "table.withInterval",
                        Long.toString(count),
                        reading.numbers()
                                .share((double) count
                                        / Math.max(1, district.parameters().size()))));
            }
            rows.add(row);
        }
        List<String> headings =
                new ArrayList<>(List.of(messages.get("parameters.confidence"), messages.get("parameters.meaning")));
        reading.experiment()
                .districts()
                .forEach(district -> headings.add(messages.get("parameters.count", reading.in(district.name()))));
        out.table(headings, rows);
    }

    /** In the order of the first district, then what only later ones have. */
    private Map<String, Map<DistrictDescription, ParameterProvenance>> byKey() {
        Map<String, Map<DistrictDescription, ParameterProvenance>> byKey = new LinkedHashMap<>();
        for (DistrictDescription district : reading.experiment().districts()) {
            for (ParameterProvenance parameter : district.parameters()) {
                byKey.computeIfAbsent(parameter.key(), key -> new LinkedHashMap<>())
                        .put(district, parameter);
            }
        }
        return byKey;
    }

    /** Two rows: sources are sentences, and a column for them would leave no room for the others. */
    private void write(Markup out, Map<DistrictDescription, ParameterProvenance> parameters) {
        ParameterProvenance any = parameters.values().iterator().next();
        out.open("tbody").open("tr").open("th", "scope", "row");
        out.text(reading.in(any.label())).text(" ").element("code", any.key()).close();
        out.element("td", shared(parameters, ParameterProvenance::value));
        out.element("td", shared(parameters, parameter -> Units.in(reading.language(), parameter.unit())));
        out.element("td", shared(parameters, parameter -> range(parameter.range())));
        out.element("td", shared(parameters, parameter -> confidence(parameter.confidence())));
        out.close().open("tr").open("td", "colspan", Integer.toString(COLUMNS.size()), "class", "source");
        String source = shared(parameters, parameter -> Citation.in(messages, parameter.source()));
        out.text(messages.get("alternative.list", messages.get("parameters.source"), source));
        out.close().close().close();
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

    /** Ranges come as {@code 0.07 to 0.13}, or empty. */
    private String range(String text) {
        String[] ends = text.split(" to ", -1);
        return ends.length == 2 ? reading.numbers().range(ends[0], ends[1]) : text;
    }

    private String confidence(String word) {
        return messages.has("confidence." + word) ? messages.get("confidence." + word) : word;
    }
}
