package minbei.scenario.sweep;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minbei.scenario.file.Suggestion;
import minbei.scenario.file.YamlMap;
import minbei.scenario.file.YamlValue;
import minbei.scenario.language.Phrase;
import minbei.scenario.parameter.Catalogue;

/** Reads where the points of a sweep lie. */
final class DesignReader {

    private static final List<String> METHODS =
            List.of("grid", "list", "latin-hypercube", "sobol", "morris", "saltelli");
    private static final Map<String, List<String>> KEYS = Map.of(
            "grid", List.of("method", "levels"),
            "list", List.of("method", "points"),
            "latin-hypercube", List.of("method", "points"),
            "sobol", List.of("method", "points"),
            "morris", List.of("method", "trajectories", "levels"),
            "saltelli", List.of("method", "bases", "secondOrder"));
    private static final long MOST = 1_000_000_000L;
    private static final int MOST_LEVELS = 1000;
    private static final int MOST_LISTED = 100_000;
    private static final int USUAL_LEVELS = 4;

    private final Catalogue catalogue;
    private final long seed;

    private DesignReader(Catalogue catalogue, long seed) {
        this.catalogue = catalogue;
        this.seed = seed;
    }

    static DesignReader of(Catalogue catalogue, long seed) {
        return new DesignReader(catalogue, seed);
    }

    /** The factors with the values that listed points give them; as they are where points are not listed. */
    List<Factor> placed(YamlMap root, List<Factor> factors) {
        Optional<YamlMap> map = root.find("design").flatMap(YamlValue::map);
        boolean listed = map.flatMap(design -> design.find("method"))
                .filter(value -> value.shown().equals("list"))
                .isPresent();
        if (!listed) {
            return factors;
        }
        Map<String, List<BigDecimal>> values = new LinkedHashMap<>();
        factors.forEach(factor -> values.put(factor.name(), new ArrayList<>()));
        map.orElseThrow()
                .require("points", "a list of points, each with a value for every factor")
                .map(YamlValue::list)
                .orElse(List.of())
                .forEach(point -> point.map().ifPresent(own -> readPoint(own, factors, values)));
        return factors.stream().map(factor -> placed(factor, values)).toList();
    }

    private static Factor placed(Factor factor, Map<String, List<BigDecimal>> values) {
        List<BigDecimal> own = values.getOrDefault(factor.name(), List.of());
        Optional<Spread> spread = own.isEmpty() ? Optional.empty() : Optional.of(new Spread.Listed(own));
        return new Factor(factor.name(), factor.keys(), spread, factor.pulled(), factor.line());
    }

    private void readPoint(YamlMap point, List<Factor> factors, Map<String, List<BigDecimal>> values) {
        point.allowOnly(factors.stream().map(Factor::name).toList());
        for (Factor factor : factors) {
            Optional<YamlValue> value = point.require(factor.name(), "a number");
            value.flatMap(given -> given.number(Phrase.of("a value of the parameter")))
                    .ifPresent(number -> {
                        factor.keys().stream()
                                .map(catalogue::get)
                                .filter(parameter -> !parameter.allows(number))
                                .findFirst()
                                .ifPresent(parameter ->
                                        value.orElseThrow().mustBe(parameter.requirement(), parameter.hintFor(number)));
                        values.getOrDefault(factor.name(), new ArrayList<>()).add(number);
                    });
        }
    }

    Optional<Design> read(YamlMap root, List<Factor> factors) {
        Optional<YamlMap> map = root.require("design", "{method: ..., ...}").flatMap(YamlValue::map);
        if (map.isEmpty()) {
            return Optional.empty();
        }
        Optional<YamlValue> value = map.get().require("method", "one of {0}", String.join(", ", METHODS));
        Optional<String> method = value.flatMap(YamlValue::text);
        if (method.isPresent() && !METHODS.contains(method.get())) {
            value.orElseThrow()
                    .mustBe(
                            Phrase.of("one of {0}", String.join(", ", METHODS)),
                            Suggestion.among(method.get(), METHODS));
            return Optional.empty();
        }
        return method.flatMap(known -> read(known, map.get(), factors));
    }

    private Optional<Design> read(String method, YamlMap map, List<Factor> factors) {
        map.allowOnly(KEYS.getOrDefault(method, List.of()));
        int count = factors.size();
        return switch (method) {
            case "grid" -> grid(map, factors);
            case "list" -> list(map, factors);
            case "latin-hypercube" ->
                whole(map, "points", 1, MOST).map(points -> MaximinLatinHypercube.maximin(count, points, seed));
            case "sobol" ->
                requireDimensions(map, count, SobolPoints.MOST_DIMENSIONS)
                        .flatMap(m -> whole(m, "points", 1, SobolPoints.MOST_POINTS))
                        .map(points -> SobolPoints.of(count, points, seed));
            case "morris" -> morris(map, count);
            default -> saltelli(map, count);
        };
    }

    private static Optional<Long> whole(YamlMap map, String key, long min, long max) {
        return map.require(key, "a whole number, {0} to {1}", min, max).flatMap(value -> value.whole(min, max, ""));
    }

    private static Optional<YamlMap> requireDimensions(YamlMap map, int factors, int most) {
        if (factors <= most) {
            return Optional.of(map);
        }
        map.find("method").ifPresent(value -> value.mustBe("one for {0} factors; this takes {1}", factors, most));
        return Optional.empty();
    }

    private static Optional<Design> grid(YamlMap map, List<Factor> factors) {
        Optional<YamlValue> given = map.find("levels");
        Optional<Long> levels = given.flatMap(value -> value.whole(1, MOST_LEVELS, "levels"));
        int[] counts = new int[factors.size()];
        boolean[] listed = new boolean[factors.size()];
        for (int i = 0; i < counts.length; i++) {
            Optional<Spread> spread = factors.get(i).spread();
            if (spread.isPresent() && spread.get() instanceof Spread.Listed values) {
                counts[i] = values.values().size();
                listed[i] = true;
            } else if (levels.isPresent()) {
                counts[i] = levels.get().intValue();
            } else {
                if (given.isEmpty()) {
                    map.require("levels", "how many steps factors take that have no values, 1 to {0}", MOST_LEVELS);
                }
                return Optional.empty();
            }
        }
        return Optional.of(Grid.full(counts, listed));
    }

    private static Optional<Design> list(YamlMap map, List<Factor> factors) {
        int points = factors.get(0)
                .spread()
                .map(spread -> ((Spread.Listed) spread).values().size())
                .orElse(0);
        if (points == 0 || points > MOST_LISTED) {
            map.find("points").ifPresent(value -> value.mustBe("1 to {0} points", MOST_LISTED));
            return Optional.empty();
        }
        return Optional.of(Grid.list(factors.size(), points));
    }

    private Optional<Design> morris(YamlMap map, int factors) {
        Optional<Long> trajectories = whole(map, "trajectories", 1, MOST);
        Optional<YamlValue> given = map.find("levels");
        Optional<Long> levels =
                given.isEmpty() ? Optional.of((long) USUAL_LEVELS) : given.get().whole(2, MOST_LEVELS, "levels");
        if (levels.isPresent() && levels.get() % 2 != 0) {
            given.orElseThrow().mustBe("even, so that a factor can move by half its levels");
            return Optional.empty();
        }
        return trajectories.flatMap(count -> levels.map(number -> Morris.of(factors, count, number.intValue(), seed)));
    }

    private Optional<Design> saltelli(YamlMap map, int factors) {
        boolean secondOrder = map.find("secondOrder")
                .flatMap(value -> value.oneOf(List.of("true", "false")))
                .filter("true"::equals)
                .isPresent();
        return requireDimensions(map, factors, SobolPoints.MOST_DIMENSIONS / 2)
                .flatMap(m -> whole(m, "bases", 1, SobolPoints.MOST_POINTS))
                .map(bases -> Saltelli.of(factors, bases, secondOrder, seed));
    }
}
