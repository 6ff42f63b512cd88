package minbei.scenario.parameter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import minbei.scenario.file.Problems;
import minbei.scenario.file.YamlMap;
import minbei.scenario.file.YamlValue;
import minbei.scenario.language.Phrase;
import org.jspecify.annotations.Nullable;

/** Reads one value of a parameter with its origin and holds it against the catalogue. */
final class ParameterReader {

    private ParameterReader() {}

    /**
     * Reads a value.
     *
     * @param parameter what the catalogue says of it
     * @param value the number
     * @param range plausible range
     * @param origins maps in which source and confidence may stand, the nearest first
     * @param problems takes what is wrong
     * @return the value, or empty after a problem was noted
     */
    static Optional<ParameterValue> read(
            Parameter parameter, YamlValue value, @Nullable Range range, List<YamlMap> origins, Problems problems) {
        Optional<BigDecimal> number = value.number(parameter.requirement());
        if (number.isPresent() && !parameter.allows(number.get())) {
            value.mustBe(parameter.requirement(), parameter.hintFor(number.get()));
            number = Optional.empty();
        }
        if (number.isPresent() && range != null && !range.contains(number.get())) {
            value.mustBe(
                    Phrase.of("within its plausible range, {0}", range.phrase()), Phrase.of("Maybe widen the range."));
        }
        if (range != null
                && !(parameter.allowed().contains(range.min())
                        && parameter.allowed().contains(range.max()))) {
            Phrase key = Phrase.of("{0}, {1}", value.key(), "range");
            problems.mustBe(value.line(), key, range.phrase(), parameter.requirement(), Phrase.NONE);
        }
        Optional<String> source = inherited(
                        "source", "where the number is from, or the word assumption", value, origins, problems)
                .flatMap(YamlValue::text);
        Optional<Confidence> confidence = inherited("confidence", "high, medium or low", value, origins, problems)
                .flatMap(Confidence::read);
        if (number.isEmpty() || source.isEmpty() || confidence.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ParameterValue(
                parameter.key(),
                number.get(),
                parameter.unit(),
                range,
                source.get(),
                confidence.get(),
                problems.file()));
    }

    private static Optional<YamlValue> inherited(
            String key, String allowed, YamlValue value, List<YamlMap> origins, Problems problems) {
        Optional<YamlValue> found =
                origins.stream().flatMap(origin -> origin.find(key).stream()).findFirst();
        if (found.isEmpty()) {
            problems.mustBe(
                    value.line(),
                    Phrase.of("{0}, {1}", value.key(), key),
                    Phrase.of("missing"),
                    Phrase.of("given: {0}", Phrase.of(allowed)),
                    Phrase.NONE);
        }
        return found;
    }
}
