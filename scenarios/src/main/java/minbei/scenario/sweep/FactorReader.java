package minbei.scenario.sweep;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minbei.model.schedule.Month;
import minbei.scenario.file.Problems;
import minbei.scenario.file.YamlMap;
import minbei.scenario.file.YamlValue;
import minbei.scenario.language.Phrase;
import minbei.scenario.parameter.Catalogue;
import minbei.scenario.parameter.Parameter;
import minbei.scenario.parameter.Range;
import minbei.scenario.policy.MonthReader;

/**
 * Reads what a sweep varies: the word {@code catalogue}, or a map with {@code range} or {@code values}, {@code
 * distribution}, {@code mode}, {@code beyond}, {@code from} and {@code until}.
 */
final class FactorReader {

    private static final String CATALOGUE = "catalogue";
    private static final String RULE = "the word catalogue, or a map with range or values";
    private static final List<String> KEYS =
            List.of("range", "values", "distribution", "mode", "beyond", "from", "until");
    private static final List<String> DISTRIBUTIONS = List.of("uniform", "log-uniform", "triangular");

    private final Catalogue catalogue;
    private final Problems problems;

    private FactorReader(Catalogue catalogue, Problems problems) {
        this.catalogue = catalogue;
        this.problems = problems;
    }

    static FactorReader of(Catalogue catalogue, Problems problems) {
        return new FactorReader(catalogue, problems);
    }

    List<Factor> read(YamlMap root) {
        Map<String, String> taken = new LinkedHashMap<>();
        List<Factor> factors = new ArrayList<>();
        Optional<YamlValue> value = root.require("factors", "parameters with " + RULE);
        value.flatMap(YamlValue::map)
                .ifPresent(map -> map.entries()
                        .forEach((name, entry) -> readFactor(name, entry.named(name))
                                .ifPresent(factor -> {
                                    refuseTwice(factor, taken, entry);
                                    factors.add(factor);
                                })));
        if (factors.isEmpty() && problems.isEmpty()) {
            value.ifPresent(given -> given.mustBe("one parameter or more"));
        }
        return factors;
    }

    private static void refuseTwice(Factor factor, Map<String, String> taken, YamlValue entry) {
        for (String key : factor.keys()) {
            String before = taken.putIfAbsent(key, factor.name());
            if (before != null) {
                entry.mustBe("varied once, but {0} varies it too", before);
                return;
            }
        }
    }

    private Optional<Factor> readFactor(String name, YamlValue entry) {
        List<Parameter> family = catalogue.family(name);
        if (family.isEmpty()) {
            entry.mustBe(Phrase.of("a parameter of the catalogue"), catalogue.suggestion(name));
            return Optional.empty();
        }
        List<String> keys = family.stream().map(Parameter::key).toList();
        if (!entry.isMap()) {
            Optional<String> word = entry.text();
            if (word.isPresent() && !word.get().equals(CATALOGUE)) {
                entry.mustBe(RULE);
            }
            return Optional.of(new Factor(name, keys, Optional.empty(), Optional.empty(), entry.line()));
        }
        YamlMap map = entry.map().orElseThrow();
        map.allowOnly(KEYS);
        Optional<Spread> spread = spread(map, entry);
        boolean beyond = map.find("beyond")
                .flatMap(value -> value.oneOf(List.of("true", "false")))
                .filter("true"::equals)
                .isPresent();
        spread.ifPresent(found -> family.forEach(parameter -> requireRange(parameter, found, beyond, entry)));
        return Optional.of(new Factor(name, keys, spread, months(map, family.get(0), entry), entry.line()));
    }

    private Optional<Spread> spread(YamlMap map, YamlValue entry) {
        Optional<YamlValue> rangeValue = map.find("range");
        Optional<YamlValue> listed = map.find("values");
        if (rangeValue.isPresent() && listed.isPresent()) {
            entry.mustBe("given either range or values");
        }
        if (listed.isPresent()) {
            List<BigDecimal> values = listed.get().list().stream()
                    .flatMap(item -> item.number(Phrase.of("a value of the parameter")).stream())
                    .toList();
            if (values.isEmpty()) {
                listed.get().mustBe("a list with one number or more");
                return Optional.empty();
            }
            return Optional.of(new Spread.Listed(values));
        }
        Optional<Range> range = rangeValue.flatMap(Range::read);
        String distribution = map.find("distribution")
                .flatMap(value -> value.oneOf(DISTRIBUTIONS))
                .orElse("uniform");
        if (rangeValue.isEmpty() && !distribution.equals("uniform")) {
            entry.mustBe("given range too where it has a distribution");
        }
        return range.flatMap(found -> distributed(distribution, found, map, entry));
    }

    private static Optional<Spread> distributed(String distribution, Range range, YamlMap map, YamlValue entry) {
        switch (distribution) {
            case "log-uniform":
                if (range.min().signum() <= 0) {
                    entry.mustBe("above 0 everywhere where the distribution is log-uniform");
                    return Optional.empty();
                }
                return Optional.of(new Spread.LogUniform(range));
            case "triangular":
                Optional<YamlValue> mode = map.require("mode", "the likeliest value, {0}", range.phrase());
                Optional<BigDecimal> number = mode.flatMap(value -> value.number(range.phrase()));
                if (number.isPresent() && !range.contains(number.get())) {
                    mode.orElseThrow().mustBe(range.phrase(), Phrase.NONE);
                    return Optional.empty();
                }
                return number.map(peak -> new Spread.Triangular(range, peak));
            default:
                return Optional.of(new Spread.Uniform(range));
        }
    }

    private static void requireRange(Parameter parameter, Spread spread, boolean beyond, YamlValue entry) {
        Range asked = spread.range();
        boolean allowed = spread instanceof Spread.Listed listed
                ? listed.values().stream().allMatch(parameter::allows)
                : parameter.allows(asked.min()) && parameter.allows(asked.max());
        Range plausible = parameter.range();
        if (!allowed) {
            entry.named(parameter.key()).mustBe(asked.phrase(), parameter.requirement(), Phrase.NONE);
        } else if (plausible != null
                && !beyond
                && !(plausible.contains(asked.min()) && plausible.contains(asked.max()))) {
            entry.named(parameter.key())
                    .mustBe(
                            asked.phrase(),
                            Phrase.of(
                                    "within the catalogue's plausible range, {0} {1}",
                                    plausible.phrase(), parameter.unit()),
                            Phrase.of("Maybe add beyond: true, if that is meant."));
        }
    }

    private Optional<Factor.Months> months(YamlMap map, Parameter parameter, YamlValue entry) {
        Optional<YamlValue> from = map.find("from");
        Optional<YamlValue> until = map.find("until");
        if (from.isEmpty()) {
            until.ifPresent(value -> value.mustBe("left out, or from given too"));
            return Optional.empty();
        }
        if (!parameter.lever()) {
            entry.mustBe("without from: {0} is no lever, so it has one value for all months", parameter.family());
        }
        Optional<Month> first = from.flatMap(MonthReader::read);
        Optional<Month> last = until.isEmpty() ? Optional.of(MonthReader.LAST) : until.flatMap(MonthReader::read);
        if (first.isPresent() && last.isPresent() && first.get().compareTo(last.get()) > 0) {
            until.ifPresent(value ->
                    value.mustBe(Phrase.of("{0} or later", first.get()), Phrase.of("Maybe exchange the two.")));
        }
        return first.flatMap(begin -> last.map(end -> new Factor.Months(begin, end)));
    }
}
