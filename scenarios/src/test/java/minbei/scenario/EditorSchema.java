package minbei.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import minbei.scenario.content.Decimal;
import minbei.scenario.experiment.ExperimentKind;
import minbei.scenario.parameter.Catalogue;
import minbei.scenario.parameter.Confidence;
import minbei.scenario.parameter.Parameter;
import minbei.scenario.parameter.Range;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON Schemas (draft 2020-12) for editors from the catalogue.
 *
 * <p>It stands among the tests because nothing reads the schemas when the program runs: the loader says more than a schema can.
 */
final class EditorSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    static final String MONTH = "^(201[4-9]|202[0-3])-(0[1-9]|1[0-2])$";
    static final String NAME = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private final Catalogue catalogue;

    private EditorSchema(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static EditorSchema of(Catalogue catalogue) {
        return new EditorSchema(catalogue);
    }

    /** The schema of a kind as maps, lists, texts and numbers. */
    Map<String, Object> schema(Kind kind) {
        Map<String, Object> schema = map("$schema", DIALECT, "title", "Minbei " + kind.word());
        schema.putAll(
                switch (kind) {
                    case DISTRICT -> district();
                    case POLICY -> policy();
                    case EXPERIMENT -> experiment();
                    case SWEEP -> SweepSchema.of(catalogue);
                });
        return schema;
    }

    private Map<String, Object> district() {
        Map<String, Object> counts = listOf(object(
                map(
                        "year",
                        whole(1990, 2023),
                        "residents",
                        whole(1, 50_000_000),
                        "source",
                        text(),
                        "confidence",
                        confidence()),
                "year",
                "residents",
                "source",
                "confidence"));
        Map<String, Object> tile = map("type", "array", "items", whole(0, 99), "minItems", 2, "maxItems", 2);
        Map<String, Object> township = object(
                map(
                        "code", map("type", List.of("integer", "string")),
                        "en", text(),
                        "zh", text(),
                        "tile", tile,
                        "residents", counts),
                "code",
                "en",
                "zh",
                "tile");
        Map<String, Object> properties = head();
        properties.put("note", label());
        properties.put("residents", object(map("unit", map("const", "persons"), "counts", counts), "unit", "counts"));
        properties.put("townships", listOf(township));
        properties.put(
                "communities",
                object(
                        map(
                                "file",
                                map("type", "string", "pattern", "^[A-Za-z0-9][A-Za-z0-9_-]*\\.csv$"),
                                "source",
                                text(),
                                "confidence",
                                confidence()),
                        "file",
                        "source",
                        "confidence"));
        properties.put("parameters", parameters());
        Map<String, Object> schema =
                object(properties, "name", "label", "residents", "townships", "communities", "parameters");
        schema.put("$defs", districtDefinitions());
        return schema;
    }

    private Map<String, Object> parameters() {
        Map<String, Object> properties = new LinkedHashMap<>();
        Set<Object> required = new LinkedHashSet<>();
        for (Parameter parameter : catalogue.parameters()) {
            List<Parameter> family = catalogue.family(parameter.family());
            List<String> keys = family.stream().map(Parameter::key).toList();
            if (parameter.inFamily()) {
                properties.putIfAbsent(parameter.family(), familyValues(family));
            }
            properties.put(parameter.key(), reference("value-of-" + parameter.family()));
            if (parameter.requiredOfDistrict()) {
                Map<String, Object> either =
                        map("anyOf", List.of(required(List.of(parameter.family())), required(keys)));
                required.add(parameter.inFamily() ? either : required(keys));
            }
        }
        Map<String, Object> schema = object(properties);
        schema.put("allOf", new ArrayList<>(required));
        return schema;
    }

    /** What many parameters share stands once; written out for each of them the schema would be ten times as long. */
    private Map<String, Object> districtDefinitions() {
        Map<String, Object> definitions = map(
                "range", map("type", "array", "items", map("type", "number"), "minItems", 2, "maxItems", 2),
                "source", text(),
                "confidence", confidence());
        for (Parameter parameter : catalogue.parameters()) {
            Map<String, Object> value = originOf(reference(parameter.family()));
            value.put("unit", map("const", parameter.unit()));
            Map<String, Object> single = object(value, "value", "unit");
            single.put("description", describe(parameter));
            definitions.putIfAbsent(parameter.family(), number(parameter));
            if (parameter.inFamily()) {
                Map<String, Object> number = reference(parameter.family());
                definitions.putIfAbsent(
                        "category-of-" + parameter.family(),
                        map("anyOf", List.of(number, object(originOf(number), "value"))));
            }
            definitions.putIfAbsent("value-of-" + parameter.family(), single);
        }
        return definitions;
    }

    private static Map<String, Object> originOf(Map<String, Object> value) {
        return map(
                "value", value,
                "range", reference("range"),
                "source", reference("source"),
                "confidence", reference("confidence"));
    }

    private static Map<String, Object> familyValues(List<Parameter> family) {
        Parameter first = family.get(0);
        Map<String, Object> number = reference(first.family());
        Map<String, Object> values = new LinkedHashMap<>();
        family.forEach(parameter -> values.put(parameter.category(), reference("category-of-" + first.family())));
        Map<String, Object> properties = originOf(number);
        properties.put("unit", map("const", first.unit()));
        properties.put("values", object(values, values.keySet().toArray(String[]::new)));
        Map<String, Object> schema = object(properties, "unit");
        schema.put("description", describe(first));
        schema.put("oneOf", List.of(required(List.of("value")), required(List.of("values"))));
        return schema;
    }

    static Map<String, Object> reference(String definition) {
        return map("$ref", "#/$defs/" + definition);
    }

    private Map<String, Object> levers() {
        Map<String, Object> levers = new LinkedHashMap<>();
        for (Parameter parameter : catalogue.parameters()) {
            if (parameter.lever()) {
                List<Parameter> family = catalogue.family(parameter.family());
                if (parameter.inFamily()) {
                    Map<String, Object> categories = new LinkedHashMap<>();
                    family.forEach(one -> categories.put(one.category(), move(one)));
                    levers.putIfAbsent(parameter.family(), map("anyOf", List.of(move(parameter), object(categories))));
                }
                Map<String, Object> move = move(parameter);
                move.put("description", describe(parameter));
                levers.put(parameter.key(), move);
            }
        }
        return levers;
    }

    private Map<String, Object> policy() {
        Map<String, Object> month = map("type", "string", "pattern", MONTH);
        Map<String, Object> lever = object(map("from", month, "until", month, "set", object(levers())), "from", "set");
        Map<String, Object> properties = head();
        properties.put("question", label());
        properties.put("note", label());
        properties.put("levers", listOf(lever));
        return object(properties, "name", "label", "levers");
    }

    private static Map<String, Object> move(Parameter parameter) {
        Map<String, Object> times = object(map("times", map("type", "number")), "times");
        Map<String, Object> plus = object(map("plus", map("type", "number")), "plus");
        return map("anyOf", List.of(number(parameter), times, plus));
    }

    private Map<String, Object> experiment() {
        Map<String, Object> name = map("type", "string", "pattern", NAME);
        Map<String, Object> names = map("type", "array", "items", name, "minItems", 1, "uniqueItems", true);
        Map<String, Object> scale = map("type", "number", "exclusiveMinimum", 0, "maximum", 1);
        Map<String, Object> properties = head();
        properties.put("question", label());
        properties.put("kind", map("enum", ExperimentKind.WORDS));
        properties.put("districts", names);
        properties.put("policies", names);
        properties.put("yardstick", map("anyOf", List.of(name, names)));
        properties.put("placebo", step());
        properties.put("common", common());
        properties.put("steps", sized(listOf(step()), 2, 5));
        properties.put("ways", sized(listOf(step()), 1, null));
        properties.put(
                "amounts", sized(listOf(map("type", "number", "exclusiveMinimum", 0, "maximum", 1000)), 1, null));
        properties.put("blocks", sized(listOf(block()), 2, 6));
        properties.put("rules", sized(listOf(variant()), 1, 12));
        properties.put("data", sized(listOf(variant()), 1, 12));
        properties.put("from", map("type", "string", "pattern", MONTH));
        properties.put("monthsApart", whole(1, 120));
        properties.put("indifference", map("type", "number", "minimum", 0, "maximum", 1));
        properties.put("replications", map("anyOf", List.of(whole(2, 10_000), within())));
        properties.put("months", whole(1, 120));
        properties.put("populationScale", scale);
        properties.put("seed", map("type", "integer"));
        Map<String, Object> schema = object(
                properties, "name", "label", "question", "districts", "yardstick", "replications", "months", "seed");
        schema.put(
                "oneOf",
                List.of(
                        ofComparison(),
                        ofKind("order", "steps", "from", "monthsApart", "indifference"),
                        ofKind("money", "ways", "amounts", "from"),
                        ofKind("gap", "blocks"),
                        ofKind("uncertainty", "policies", "rules", "data")));
        return schema;
    }

    /** Told from an experiment on uncertainty by having neither rules nor data. */
    private static Map<String, Object> ofComparison() {
        Map<String, Object> schema = required(List.of("policies"));
        schema.put("not", required(List.of("rules")));
        return schema;
    }

    private static Map<String, Object> ofKind(String word, String... keys) {
        Map<String, Object> schema =
                required(Stream.concat(Stream.of("kind"), Stream.of(keys)).toList());
        schema.put("properties", map("kind", map("const", word)));
        return schema;
    }

    private static Map<String, Object> within() {
        Map<String, Object> positive = map("type", "number", "exclusiveMinimum", 0);
        return object(
                map(
                        "withinMinutes", positive,
                        "processors", whole(1, 1024),
                        "secondsOfRun", map("type", "object", "additionalProperties", positive),
                        "atLeast", whole(2, 10_000),
                        "atMost", whole(2, 10_000)),
                "withinMinutes",
                "secondsOfRun");
    }

    private Map<String, Object> common() {
        Map<String, Object> values = new LinkedHashMap<>();
        catalogue.parameters().forEach(parameter -> values.put(parameter.key(), number(parameter)));
        return object(values);
    }

    private Map<String, Object> step() {
        Map<String, Object> properties = head();
        properties.put("set", object(levers()));
        return object(properties, "name", "label", "set");
    }

    private Map<String, Object> variant() {
        Map<String, Object> properties = head();
        properties.put("set", common());
        return object(properties, "name", "label", "set");
    }

    private static Map<String, Object> block() {
        Map<String, Object> properties = head();
        properties.put("parameters", map("type", "array", "items", text()));
        properties.put("place", map("type", "boolean"));
        return object(properties, "name", "label", "parameters");
    }

    private static Map<String, Object> sized(Map<String, Object> list, int fewest, @Nullable Integer most) {
        list.put("minItems", fewest);
        if (most != null) {
            list.put("maxItems", most);
        }
        return list;
    }

    // The label of a category ends with its name, which stands in the key beside it.
    private static String describe(Parameter parameter) {
        String en = parameter.label().en();
        String zh = parameter.label().zh();
        if (parameter.inFamily()) {
            en = en.substring(0, en.lastIndexOf(':'));
            zh = zh.substring(0, zh.lastIndexOf('：'));
        }
        return en + " (" + zh + "), " + parameter.requirement();
    }

    static Map<String, Object> head() {
        return map("name", map("type", "string", "pattern", NAME), "label", label());
    }

    static Map<String, Object> label() {
        return object(map("en", text(), "zh", text()), "en", "zh");
    }

    private static Map<String, Object> text() {
        return map("type", "string", "minLength", 1);
    }

    private static Map<String, Object> confidence() {
        return map("enum", Confidence.words());
    }

    static Map<String, Object> whole(long min, long max) {
        return map("type", "integer", "minimum", min, "maximum", max);
    }

    private static Map<String, Object> number(Parameter parameter) {
        Map<String, Object> schema = bounded(parameter.allowed());
        schema.put("type", parameter.whole() ? "integer" : "number");
        return schema;
    }

    private static Map<String, Object> bounded(Range allowed) {
        return map("type", "number", "minimum", plain(allowed.min()), "maximum", plain(allowed.max()));
    }

    private static BigDecimal plain(BigDecimal value) {
        return new BigDecimal(Decimal.text(value));
    }

    static Map<String, Object> listOf(Map<String, Object> item) {
        return map("type", "array", "items", item);
    }

    private static Map<String, Object> required(List<String> keys) {
        return map("required", keys);
    }

    static Map<String, Object> object(Map<String, Object> properties, String... required) {
        Map<String, Object> schema = map("type", "object", "additionalProperties", false);
        if (required.length > 0) {
            schema.put("required", List.of(required));
        }
        schema.put("properties", properties);
        return schema;
    }

    static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
