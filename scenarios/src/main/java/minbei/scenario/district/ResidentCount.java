package minbei.scenario.district;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minbei.model.district.ResidentSeries;
import minbei.scenario.content.Decimal;
import minbei.scenario.file.Problems;
import minbei.scenario.file.YamlMap;
import minbei.scenario.file.YamlValue;
import minbei.scenario.language.Phrase;
import minbei.scenario.parameter.Confidence;

/**
 * A count of residents. A census of November stands for the end of its year.
 *
 * @param year calendar year; the count stands at its end
 * @param residents persons, above 0
 * @param source where it is from
 * @param confidence how far it can be relied on
 */
public record ResidentCount(int year, BigDecimal residents, String source, Confidence confidence) {

    private static final List<String> KEYS = List.of("year", "residents", "source", "confidence");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2023;
    private static final long MOST_RESIDENTS = 50_000_000;

    /** Reads counts in ascending order of year. */
    static List<ResidentCount> readAll(YamlValue list, Problems problems) {
        List<ResidentCount> counts = new ArrayList<>();
        BigDecimal latest = BigDecimal.ZERO;
        for (YamlValue item : list.list()) {
            Optional<YamlMap> map = item.map();
            Optional<ResidentCount> count = map.flatMap(ResidentCount::read);
            BigDecimal year = map.flatMap(ResidentCount::yearIfAny).orElse(null);
            if (year != null && year.compareTo(latest) <= 0) {
                Phrase allowed = Phrase.of("after {0}; years must ascend", Decimal.text(latest));
                Phrase written = Phrase.verbatim(Decimal.text(year));
                problems.mustBe(item.line(), item.keyOf("year"), written, allowed, Phrase.NONE);
            } else {
                count.ifPresent(counts::add);
                latest = year == null ? latest : year;
            }
        }
        return counts;
    }

    private static Optional<ResidentCount> read(YamlMap map) {
        map.allowOnly(KEYS);
        Optional<Long> year =
                map.require("year", "a calendar year").flatMap(value -> value.whole(FIRST_YEAR, LAST_YEAR, ""));
        Optional<Long> residents =
                map.require("residents", "persons").flatMap(value -> value.whole(1, MOST_RESIDENTS, "persons"));
        Optional<String> source = map.require("source", "where the number is from, or the word assumption")
                .flatMap(YamlValue::text);
        Optional<Confidence> confidence =
                map.require("confidence", "high, medium or low").flatMap(Confidence::read);
        if (year.isEmpty() || residents.isEmpty() || source.isEmpty() || confidence.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ResidentCount(
                year.get().intValue(), BigDecimal.valueOf(residents.get()), source.get(), confidence.get()));
    }

    // A count that is wrong elsewhere does not hide that years do not ascend.
    private static Optional<BigDecimal> yearIfAny(YamlMap map) {
        return map.find("year")
                .flatMap(YamlValue::numberIfAny)
                .filter(year -> year.compareTo(BigDecimal.valueOf(FIRST_YEAR)) >= 0)
                .filter(year -> year.compareTo(BigDecimal.valueOf(LAST_YEAR)) <= 0);
    }

    /** The counts as a series of the model. */
    static ResidentSeries series(List<ResidentCount> counts) {
        return new ResidentSeries(counts.stream()
                .map(count -> new ResidentSeries.YearEnd(
                        count.year(), count.residents().doubleValue()))
                .toList());
    }
}
