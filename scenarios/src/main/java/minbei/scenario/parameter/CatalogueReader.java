package minbei.scenario.parameter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import minbei.scenario.file.Label;
import minbei.scenario.file.Problems;
import minbei.scenario.file.YamlMap;
import minbei.scenario.file.YamlValue;
import org.jspecify.annotations.Nullable;

/** Reads the entries of the catalogue; the form of an entry is described at the head of the catalogue itself. */
final class CatalogueReader {

    private static final List<String> ENTRY_KEYS = List.of(
            "name",
            "by",
            "label",
            "unit",
            "allowed",
            "whole",
            "lever",
            "value",
            "values",
            "range",
            "source",
            "confidence",
            "sumsTo",
            "sumsToOneWith",
            "sumsToOneAcross");
    private static final List<String> VALUE_KEYS = List.of("value", "range", "source", "confidence");
    private static final String DISTRICT = "district";

    private final Problems problems;
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<SumRule> sumRules = new ArrayList<>();
    private final Set<String> keys = new LinkedHashSet<>();

    private CatalogueReader(Problems problems) {
        this.problems = problems;
    }

    static CatalogueReader read(YamlMap root, Problems problems) {
        CatalogueReader reader = new CatalogueReader(problems);
        root.allowOnly(List.of("parameters"), "the catalogue");
        root.require("parameters", "a list of parameters").map(YamlValue::list).orElse(List.of()).stream()
                .flatMap(entry -> entry.map().stream())
                .forEach(reader::readEntry);
        reader.requireAddends();
        return reader;
    }

    List<Parameter> parameters() {
        return parameters;
    }

    List<SumRule> sumRules() {
        return sumRules;
    }

    private void readEntry(YamlMap entry) {
        entry.allowOnly(ENTRY_KEYS);
        Optional<String> name = entry.require("name", "a key").flatMap(YamlValue::text);
        Optional<Label> label = entry.require("label", "{en: ..., zh: ...}").flatMap(Label::read);
        Optional<String> unit = entry.require("unit", "a unit").flatMap(YamlValue::text);
        Optional<Range> allowed =
                entry.require("allowed", "[smallest, largest]").flatMap(Range::read);
        if (name.isEmpty() || label.isEmpty() || unit.isEmpty() || allowed.isEmpty()) {
            return;
        }
        Parameter family = bare(name.get(), name.get(), label.get(), unit.get(), allowed.get(), entry);
        List<String> categories = categories(entry);
        if (categories.isEmpty()) {
            add(family, entry, entry);
        } else {
            categories.forEach(category -> addCategory(family, category, entry));
        }
        readSumRule(name.get(), categories, entry);
    }

    private static List<String> categories(YamlMap entry) {
        return entry.find("by").map(YamlValue::list).orElse(List.of()).stream()
                .flatMap(category -> category.text().stream())
                .toList();
    }

    private static Parameter bare(String key, String family, Label label, String unit, Range allowed, YamlMap entry) {
        return new Parameter(key, family, label, unit, allowed, flag(entry, "whole"), flag(entry, "lever"), null, null);
    }

    private void addCategory(Parameter family, String category, YamlMap entry) {
        String key = family.key() + "." + category;
        Label label = CategoryLabel.of(family.label(), category);
        Parameter one = bare(key, family.key(), label, family.unit(), family.allowed(), entry);
        Optional<YamlValue> own = entry.find("values")
                .flatMap(YamlValue::map)
                .flatMap(values -> values.require(category, "a value for each category"));
        if (own.isPresent() && own.get().isMap()) {
            YamlMap map = own.get().map().orElseThrow();
            map.allowOnly(VALUE_KEYS);
            add(one, map, entry);
        } else {
            add(one, entry, entry);
        }
    }

    /** Adds a parameter; a category without a range or source of its own takes that of its family. */
    private void add(Parameter bare, YamlMap own, YamlMap family) {
        if (!keys.add(bare.key())) {
            problems.mustBe(family.line(), "name", bare.key(), "in the catalogue once");
        }
        Range range = own.find("range")
                .or(() -> family.find("range"))
                .flatMap(Range::read)
                .orElse(null);
        ParameterValue preset = preset(bare, own, range, family);
        parameters.add(new Parameter(
                bare.key(),
                bare.family(),
                bare.label(),
                bare.unit(),
                bare.allowed(),
                bare.whole(),
                bare.lever(),
                range,
                preset));
    }

    private @Nullable ParameterValue preset(Parameter bare, YamlMap map, @Nullable Range range, YamlMap family) {
        Optional<YamlValue> value = map.require("value", "a number or the word district");
        if (value.isEmpty() || value.get().shown().equals(DISTRICT)) {
            return null;
        }
        return ParameterReader.read(bare, value.get().named(bare.key()), range, List.of(map, family), problems)
                .orElse(null);
    }

    private static boolean flag(YamlMap entry, String key) {
        return entry.find(key)
                .flatMap(value -> value.oneOf(List.of("true", "false")))
                .map(Boolean::parseBoolean)
                .orElse(false);
    }

    private void readSumRule(String name, List<String> categories, YamlMap entry) {
        List<String> addends = new ArrayList<>();
        categories.forEach(category -> addends.add(name + "." + category));
        entry.find("sumsTo")
                .flatMap(value -> value.oneOf(List.of("1")))
                .ifPresent(one -> sumRules.add(new SumRule(name, addends)));
        entry.find("sumsToOneWith").flatMap(YamlValue::text).ifPresent(other -> {
            addends.add(other);
            sumRules.add(new SumRule(name + " with " + other, addends));
        });
        entry.find("sumsToOneAcross").ifPresent(others -> sumAcross(name, categories, others.list()));
    }

    /** One rule for each category: its parameters in several families sum to one. */
    private void sumAcross(String name, List<String> categories, List<YamlValue> others) {
        for (String category : categories) {
            List<String> addends = new ArrayList<>();
            addends.add(name + "." + category);
            others.stream()
                    .flatMap(other -> other.text().stream())
                    .forEach(other -> addends.add(other + "." + category));
            sumRules.add(new SumRule(name.substring(0, name.lastIndexOf('.')) + " of " + category, addends));
        }
    }

    private void requireAddends() {
        for (SumRule rule : sumRules) {
            rule.keys().stream()
                    .filter(key -> !keys.contains(key))
                    .forEach(key -> problems.mustBe(0, rule.name(), key, "made of parameters of the catalogue"));
        }
    }
}
