package minbei.scenario.parameter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minbei.scenario.file.Problems;
import minbei.scenario.file.YamlMap;
import minbei.scenario.file.YamlValue;
import minbei.scenario.language.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Reads the section {@code parameters} of a district file.
 *
 * <p>A parameter is written {@code key: {value, unit, range, source, confidence}}. A family may be written once, with
 * {@code values} by category, each a number or {@code {value, range, source, confidence}}; what a category does not say holds
 * as its family says it.
 */
public final class ParameterSection {

    private static final List<String> SINGLE_KEYS = List.of("value", "unit", "range", "source", "confidence");
    private static final List<String> FAMILY_KEYS = List.of("value", "values", "unit", "range", "source", "confidence");
    private static final List<String> CATEGORY_KEYS = List.of("value", "range", "source", "confidence");

    private final Catalogue catalogue;
    private final Problems problems;
    private final Map<String, ParameterValue> values = new LinkedHashMap<>();

    // Keys that the file names, well or badly: a bad value is one problem, not a second one for being missing.
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private ParameterSection(Catalogue catalogue, Problems problems) {
        this.catalogue = catalogue;
        this.problems = problems;
    }

    /**
     * Reads the section.
     *
     * @param section the section
     * @param catalogue what there is to give
     * @param problems takes what is wrong, a required parameter that is missing and shares that do not sum to one included
     * @return a value for each key of the catalogue, in its order; incomplete after a problem
     */
    public static Map<String, ParameterValue> read(YamlMap section, Catalogue catalogue, Problems problems) {
        ParameterSection reader = new ParameterSection(catalogue, problems);
        section.entries().forEach((key, value) -> reader.readEntry(key, value.named(key)));
        return reader.complete(section);
    }

    private void readEntry(String key, YamlValue value) {
        List<Parameter> family = catalogue.family(key);
        if (family.isEmpty()) {
            value.mustBe(Phrase.of("a parameter of the catalogue"), catalogue.suggestion(key));
            return;
        }
        Optional<YamlMap> map = value.map();
        family.forEach(parameter -> note(parameter.key(), value));
        if (map.isEmpty()) {
            return;
        }
        boolean single = family.get(0).key().equals(key);
        map.get().allowOnly(single ? SINGLE_KEYS : FAMILY_KEYS);
        requireUnit(family.get(0), map.get());
        Optional<YamlMap> categories =
                single ? Optional.empty() : map.get().find("values").flatMap(YamlValue::map);
        if (categories.isPresent()) {
            categories.get().allowOnly(family.stream().map(Parameter::category).toList());
            family.forEach(parameter -> readCategory(parameter, categories.get(), map.get()));
        } else {
            Range range = map.get().find("range").flatMap(Range::read).orElse(null);
            Optional<YamlValue> number =
                    map.get().require("value", family.get(0).requirement());
            number.ifPresent(n -> family.forEach(parameter -> put(parameter, n, range, List.of(map.get()))));
        }
    }

    private void readCategory(Parameter parameter, YamlMap categories, YamlMap family) {
        Optional<YamlValue> own = categories.require(parameter.category(), parameter.requirement());
        if (own.isEmpty()) {
            return;
        }
        if (!own.get().isMap()) {
            Range range = family.find("range").flatMap(Range::read).orElse(null);
            put(parameter, own.get(), range, List.of(family));
            return;
        }
        YamlMap map = own.get().map().orElseThrow();
        map.allowOnly(CATEGORY_KEYS);
        Range range = map.find("range")
                .or(() -> family.find("range"))
                .flatMap(Range::read)
                .orElse(null);
        map.require("value", parameter.requirement())
                .ifPresent(number -> put(parameter, number, range, List.of(map, family)));
    }

    private void note(String key, YamlValue value) {
        Integer before = lines.putIfAbsent(key, value.line());
        if (before != null) {
            problems.add(value.line(), "{0} is given twice, first in line {1}; it must be given once.", key, before);
        }
    }

    private void requireUnit(Parameter parameter, YamlMap map) {
        map.require("unit", Phrase.verbatim(parameter.unit()))
                .map(unit -> unit.named(parameter.family() + ", unit"))
                .ifPresent(unit -> unit.text()
                        .filter(text -> !text.equals(parameter.unit()))
                        .ifPresent(text -> unit.mustBe(
                                Phrase.verbatim(parameter.unit()), Phrase.of("Maybe the value must be converted."))));
    }

    private void put(Parameter parameter, YamlValue number, @Nullable Range range, List<YamlMap> origins) {
        Range plausible = range == null ? parameter.range() : range;
        ParameterReader.read(parameter, number.named(parameter.key()), plausible, origins, problems)
                .ifPresent(value -> values.put(parameter.key(), value));
    }

    private Map<String, ParameterValue> complete(YamlMap section) {
        Map<String, ParameterValue> all = new LinkedHashMap<>();
        for (Parameter parameter : catalogue.parameters()) {
            ParameterValue given = values.get(parameter.key());
            ParameterValue value = given == null ? parameter.preset() : given;
            if (value != null) {
                all.put(parameter.key(), value);
            } else if (!lines.containsKey(parameter.key())) {
                problems.mustBe(
                        section.line(),
                        Phrase.verbatim(parameter.key()),
                        Phrase.of("missing"),
                        Phrase.of("given by every district: {0}", parameter.requirement()),
                        Phrase.NONE);
            }
        }
        requireSums(all);
        return all;
    }

    private void requireSums(Map<String, ParameterValue> all) {
        if (!all.keySet().containsAll(catalogue.keys())) {
            return;
        }
        ParameterSet set = ParameterSet.of(catalogue, all);
        for (SumRule rule : set.brokenSums()) {
            int line = rule.keys().stream()
                    .map(key -> lines.getOrDefault(key, 0))
                    .filter(found -> found > 0)
                    .findFirst()
                    .orElse(0);
            problems.mustBe(line, rule.name(), set.sumText(rule), "shares that sum to 1");
        }
    }
}
