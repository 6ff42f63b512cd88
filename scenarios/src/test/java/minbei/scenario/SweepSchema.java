package minbei.scenario;

import static minbei.scenario.EditorSchema.MONTH;
import static minbei.scenario.EditorSchema.NAME;
import static minbei.scenario.EditorSchema.head;
import static minbei.scenario.EditorSchema.label;
import static minbei.scenario.EditorSchema.listOf;
import static minbei.scenario.EditorSchema.map;
import static minbei.scenario.EditorSchema.object;
import static minbei.scenario.EditorSchema.reference;
import static minbei.scenario.EditorSchema.whole;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import minbei.model.observation.Indicator;
import minbei.scenario.parameter.Catalogue;
import minbei.scenario.parameter.Parameter;

/** The part of {@link EditorSchema} that speaks of sweeps: designs, factors and outcomes. */
final class SweepSchema {

    private SweepSchema() {}

    /** The schema of a sweep over the parameters of a catalogue. */
    static Map<String, Object> of(Catalogue catalogue) {
        Map<String, Object> names = map(
                "type", "array", "items", map("type", "string", "pattern", NAME), "minItems", 1, "uniqueItems", true);
        Map<String, Object> number = map("type", "number");
        Map<String, Object> pair = map("type", "array", "items", number, "minItems", 2, "maxItems", 2);
        Map<String, Object> varied = object(map(
                "range", pair,
                "values", map("type", "array", "items", number, "minItems", 1),
                "distribution", map("enum", List.of("uniform", "log-uniform", "triangular")),
                "mode", number,
                "beyond", map("type", "boolean"),
                "from", map("type", "string", "pattern", MONTH),
                "until", map("type", "string", "pattern", MONTH)));
        Map<String, Object> factors = new LinkedHashMap<>();
        for (Parameter parameter : catalogue.parameters()) {
            factors.putIfAbsent(parameter.family(), reference("factor"));
            factors.put(parameter.key(), reference("factor"));
        }
        List<String> indicators =
                Stream.of(Indicator.values()).map(Indicator::key).toList();
        Map<String, Object> properties = head();
        properties.put("question", label());
        properties.put("districts", names);
        properties.put("policies", names);
        properties.put("replications", whole(1, 10_000));
        properties.put("months", whole(1, 120));
        properties.put("populationScale", map("type", "number", "exclusiveMinimum", 0, "maximum", 1));
        properties.put("seed", map("type", "integer"));
        properties.put("design", design());
        properties.put("factors", object(factors));
        properties.put("outcomes", map("type", "array", "items", map("enum", indicators), "uniqueItems", true));
        Map<String, Object> schema = object(
                properties,
                "name",
                "label",
                "question",
                "districts",
                "policies",
                "replications",
                "months",
                "seed",
                "design",
                "factors");
        schema.put("$defs", map("factor", map("anyOf", List.of(map("const", "catalogue"), varied))));
        return schema;
    }

    private static Map<String, Object> design() {
        Map<String, Object> count = whole(1, 1_000_000_000);
        Map<String, Object> listed = listOf(map("type", "object", "additionalProperties", map("type", "number")));
        return map(
                "anyOf",
                List.of(
                        object(map("method", map("const", "grid"), "levels", whole(1, 1000)), "method"),
                        object(map("method", map("const", "list"), "points", listed), "method", "points"),
                        object(
                                map("method", map("enum", List.of("latin-hypercube", "sobol")), "points", count),
                                "method",
                                "points"),
                        object(
                                map("method", map("const", "morris"), "trajectories", count, "levels", whole(2, 1000)),
                                "method",
                                "trajectories"),
                        object(
                                map(
                                        "method", map("const", "saltelli"),
                                        "bases", count,
                                        "secondOrder", map("type", "boolean")),
                                "method",
                                "bases")));
    }
}
