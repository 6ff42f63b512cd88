package minbei.scenario.district;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import minbei.scenario.file.Problems;
import minbei.scenario.file.YamlMap;
import minbei.scenario.file.YamlValue;
import minbei.scenario.language.Phrase;

/**
 * A township as a district file describes it.
 *
 * @param code division code, nine digits
 * @param english name in English
 * @param chinese name in Chinese
 * @param tileColumn column of its tile in the schematic map, from the west
 * @param tileRow row of its tile, from the north
 * @param counts residents where they are known, ascending; empty where they are not
 * @param line line of the file
 */
public record TownshipFacts(
        String code,
        String english,
        String chinese,
        int tileColumn,
        int tileRow,
        List<ResidentCount> counts,
        int line) {

    private static final List<String> KEYS = List.of("code", "en", "zh", "tile", "residents");
    private static final Pattern CODE = Pattern.compile("\\d{9}");
    private static final int LAST_TILE = 99;

    /** Copies the list. */
    public TownshipFacts {
        counts = List.copyOf(counts);
    }

    /** Reads all townships, or none where one of them is wrong. */
    static List<TownshipFacts> readAll(YamlValue list, Problems problems) {
        List<TownshipFacts> townships = new ArrayList<>();
        Map<String, String> taken = new LinkedHashMap<>();
        int before = problems.count();
        for (YamlValue item : list.list()) {
            Optional<TownshipFacts> facts = item.map().flatMap(map -> read(map, problems));
            if (facts.isEmpty()) {
                continue;
            }
            TownshipFacts township = facts.get();
            String tile = "[" + township.tileColumn() + ", " + township.tileRow() + "]";
            String codeOwner = taken.putIfAbsent(township.code(), township.english());
            String tileOwner = taken.putIfAbsent(tile, township.english());
            if (codeOwner != null) {
                taken(item, "code", township.code(), codeOwner, problems);
            }
            if (tileOwner != null) {
                taken(item, "tile", tile, tileOwner, problems);
            }
            townships.add(township);
        }
        if (townships.isEmpty() && problems.count() == before) {
            list.mustBe("one township or more");
        }
        return problems.count() == before ? townships : List.of();
    }

    private static void taken(YamlValue item, String key, String value, String owner, Problems problems) {
        Phrase allowed = Phrase.of("its own; {0} has it", owner);
        problems.mustBe(item.line(), item.keyOf(key), Phrase.verbatim(value), allowed, Phrase.NONE);
    }

    private static Optional<TownshipFacts> read(YamlMap map, Problems problems) {
        map.allowOnly(KEYS);
        Optional<YamlValue> code = map.require("code", "nine digits");
        Optional<String> codeText = code.flatMap(YamlValue::text);
        if (codeText.isPresent() && !CODE.matcher(codeText.get()).matches()) {
            code.orElseThrow().mustBe("nine digits");
            codeText = Optional.empty();
        }
        Optional<String> english = map.require("en", "a name in English").flatMap(YamlValue::text);
        Optional<String> chinese = map.require("zh", "a name in Chinese").flatMap(YamlValue::text);
        List<Integer> tile = map.require("tile", "[column, row]")
                .map(TownshipFacts::readTile)
                .orElse(List.of());
        List<ResidentCount> counts = map.find("residents")
                .map(value -> ResidentCount.readAll(value, problems))
                .orElse(List.of());
        if (codeText.isEmpty() || english.isEmpty() || chinese.isEmpty() || tile.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TownshipFacts(
                codeText.get(), english.get(), chinese.get(), tile.get(0), tile.get(1), counts, map.line()));
    }

    private static List<Integer> readTile(YamlValue value) {
        List<Integer> tile = value.list().stream()
                .flatMap(end -> end.whole(0, LAST_TILE, "").stream())
                .map(Long::intValue)
                .toList();
        if (tile.size() != 2) {
            value.mustBe("[column, row], two whole numbers from 0");
            return List.of();
        }
        return tile;
    }
}
