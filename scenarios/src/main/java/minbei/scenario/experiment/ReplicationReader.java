package minbei.scenario.experiment;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minbei.scenario.file.YamlMap;
import minbei.scenario.file.YamlValue;
import minbei.scenario.language.Phrase;

/** Reads how many replications an experiment makes: a number, or a time with what a run costs. */
final class ReplicationReader {

    /** One pair of worlds has no interval. */
    private static final int FEWEST_REPLICATIONS = 2;

    private static final int MOST_REPLICATIONS = 10_000;

    private static final List<String> KEYS =
            List.of("withinMinutes", "processors", "secondsOfRun", "atLeast", "atMost");
    private static final int MOST_PROCESSORS = 1024;

    private ReplicationReader() {}

    static Replications read(YamlMap root, List<String> districts) {
        Optional<YamlValue> value = root.require(
                "replications", "a whole number, {0}", Phrase.of("{0} to {1}", FEWEST_REPLICATIONS, MOST_REPLICATIONS));
        if (value.isPresent() && value.get().isMap()) {
            return within(value.get().map().orElseThrow(), districts);
        }
        return new Replications.Fixed(value.flatMap(found -> found.whole(FEWEST_REPLICATIONS, MOST_REPLICATIONS, ""))
                .map(Math::toIntExact)
                .orElse(FEWEST_REPLICATIONS));
    }

    private static Replications within(YamlMap map, List<String> districts) {
        map.allowOnly(KEYS);
        Map<String, BigDecimal> seconds = new LinkedHashMap<>();
        map.require("secondsOfRun", "seconds of one run in each district, {beibei: ...}")
                .flatMap(YamlValue::map)
                .ifPresent(costs -> {
                    costs.allowOnly(districts);
                    for (String district : districts) {
                        costs.require(district, "seconds, above 0")
                                .flatMap(ReplicationReader::positive)
                                .ifPresent(number -> seconds.put(district, number));
                    }
                });
        int atLeast = whole(map, "atLeast", FEWEST_REPLICATIONS, MOST_REPLICATIONS, FEWEST_REPLICATIONS);
        Optional<YamlValue> most = map.find("atMost");
        int atMost = whole(map, "atMost", FEWEST_REPLICATIONS, MOST_REPLICATIONS, MOST_REPLICATIONS);
        if (most.isPresent() && atMost < atLeast) {
            most.get().mustBe("{0}, the number of atLeast, or more", atLeast);
        }
        BigDecimal minutes = map.require("withinMinutes", "minutes, above 0")
                .flatMap(ReplicationReader::positive)
                .orElse(BigDecimal.ONE);
        return new Replications.Within(
                minutes, whole(map, "processors", 1, MOST_PROCESSORS, 1), seconds, atLeast, atMost);
    }

    private static int whole(YamlMap map, String key, int min, int max, int otherwise) {
        return map.find(key)
                .flatMap(value -> value.whole(min, max, ""))
                .map(Math::toIntExact)
                .orElse(otherwise);
    }

    private static Optional<BigDecimal> positive(YamlValue value) {
        Optional<BigDecimal> number = value.number(Phrase.of("above 0"));
        if (number.isPresent() && number.get().signum() <= 0) {
            value.mustBe("above 0");
            return Optional.empty();
        }
        return number;
    }
}
