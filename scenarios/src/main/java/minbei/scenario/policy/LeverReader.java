package minbei.scenario.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minbei.scenario.file.YamlMap;
import minbei.scenario.file.YamlValue;
import minbei.scenario.language.Phrase;
import minbei.scenario.parameter.Catalogue;
import minbei.scenario.parameter.Parameter;

/**
 * Reads what a policy does to parameters: a number, {@code {times: x}} or {@code {plus: x}} for one key or for all categories of
 * a family, or a map from categories to these.
 */
final class LeverReader {

    private static final String TIMES = "times";
    private static final String PLUS = "plus";

    private final Catalogue catalogue;

    private LeverReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static LeverReader of(Catalogue catalogue) {
        return new LeverReader(catalogue);
    }

    /** A move of one parameter, with its line. */
    record KeyMove(String key, LeverMove move, int line) {}

    List<KeyMove> read(YamlMap set) {
        List<KeyMove> moves = new ArrayList<>();
        set.entries().forEach((key, value) -> moves.addAll(readEntry(key, value.named(key))));
        return moves;
    }

    private List<KeyMove> readEntry(String key, YamlValue value) {
        List<Parameter> family = catalogue.family(key);
        if (family.isEmpty()) {
            value.mustBe(Phrase.of("a lever of the parameter catalogue"), catalogue.suggestion(key));
            return List.of();
        }
        if (!family.get(0).lever()) {
            value.mustBe(
                    Phrase.of("left alone: {0} is no lever, so no policy can change it", key),
                    Phrase.of("Maybe it belongs into a district file."));
            return List.of();
        }
        boolean byCategory = value.isMap() && family.size() > 1 && !isMove(value);
        return byCategory ? readCategories(family, value) : readMove(family, value);
    }

    private List<KeyMove> readCategories(List<Parameter> family, YamlValue value) {
        YamlMap map = value.map().orElseThrow();
        map.allowOnly(family.stream().map(Parameter::category).toList());
        List<KeyMove> moves = new ArrayList<>();
        for (Parameter parameter : family) {
            map.find(parameter.category())
                    .ifPresent(own -> moves.addAll(readMove(List.of(parameter), own.named(parameter.key()))));
        }
        return moves;
    }

    private static boolean isMove(YamlValue value) {
        YamlMap map = value.map().orElseThrow();
        return map.find(TIMES).isPresent() || map.find(PLUS).isPresent();
    }

    private static List<KeyMove> readMove(List<Parameter> parameters, YamlValue value) {
        Optional<LeverMove> move = value.isMap() ? readRelative(value) : readAbsolute(parameters.get(0), value);
        return move.map(found -> parameters.stream()
                        .map(parameter -> new KeyMove(parameter.key(), found, value.line()))
                        .toList())
                .orElse(List.of());
    }

    private static Optional<LeverMove> readAbsolute(Parameter parameter, YamlValue value) {
        Optional<BigDecimal> number =
                value.number(Phrase.of("{0}, {times: factor} or {plus: amount}", parameter.requirement()));
        if (number.isPresent() && !parameter.allows(number.get())) {
            value.mustBe(parameter.requirement(), parameter.hintFor(number.get()));
            return Optional.empty();
        }
        return number.map(LeverMove.SetTo::new);
    }

    private static Optional<LeverMove> readRelative(YamlValue value) {
        YamlMap map = value.map().orElseThrow();
        map.allowOnly(List.of(TIMES, PLUS));
        if (map.find(TIMES).isPresent() && map.find(PLUS).isPresent()) {
            value.mustBe("either {times: factor} or {plus: amount}");
            return Optional.empty();
        }
        if (map.keys().isEmpty()) {
            value.mustBe("a number, {times: factor} or {plus: amount}");
        }
        Optional<LeverMove> times =
                map.find(TIMES).flatMap(v -> v.number(Phrase.of("a factor"))).map(LeverMove.Times::new);
        Optional<LeverMove> plus =
                map.find(PLUS).flatMap(v -> v.number(Phrase.of("an amount"))).map(LeverMove.Plus::new);
        return times.or(() -> plus);
    }
}
