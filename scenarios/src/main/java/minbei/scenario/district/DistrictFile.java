package minbei.scenario.district;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import minbei.scenario.file.FileHead;
import minbei.scenario.file.Problems;
import minbei.scenario.file.ScenarioException;
import minbei.scenario.file.YamlFile;
import minbei.scenario.file.YamlMap;
import minbei.scenario.file.YamlValue;
import minbei.scenario.language.Phrase;
import minbei.scenario.parameter.Catalogue;
import minbei.scenario.parameter.Confidence;
import minbei.scenario.parameter.ParameterSection;
import minbei.scenario.parameter.ParameterValue;

/** Reads a district file and the table of communities beside it. */
public final class DistrictFile {

    private static final List<String> KEYS =
            List.of("name", "label", "note", "residents", "townships", "communities", "parameters");
    private static final List<String> RESIDENT_KEYS = List.of("unit", "counts");
    private static final List<String> COMMUNITY_KEYS = List.of("file", "source", "confidence");
    private static final Pattern BARE_FILE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*\\.csv");
    private static final String BARE_FILE_RULE = "the name of a .csv file in the folder of the district file";

    private final Path path;
    private final Problems problems;
    private final YamlMap root;

    private DistrictFile(Path path, Problems problems, YamlMap root) {
        this.path = path;
        this.problems = problems;
        this.root = root;
    }

    /**
     * Reads a district.
     *
     * @param path the file
     * @param shown the file as a user names it
     * @param stem name of the file without folder and ending
     * @param catalogue the parameters to give
     * @return the district
     * @throws ScenarioException with everything that is wrong with the file, or with its table
     */
    public static LoadedDistrict read(Path path, String shown, String stem, Catalogue catalogue)
            throws ScenarioException {
        Problems problems = Problems.in(shown);
        return new DistrictFile(path, problems, YamlFile.read(path, problems)).read(stem, catalogue);
    }

    private LoadedDistrict read(String stem, Catalogue catalogue) throws ScenarioException {
        root.allowOnly(KEYS, "a district");
        FileHead head = FileHead.read(root, stem);
        List<ResidentCount> totals = totals();
        List<TownshipFacts> townships = root.require("townships", "a list of townships")
                .map(list -> TownshipFacts.readAll(list, problems))
                .orElse(List.of());
        List<CommunityFacts> communities = communities(townships);
        Map<String, ParameterValue> values = root.require("parameters", "values of parameters")
                .flatMap(YamlValue::map)
                .map(section -> ParameterSection.read(section, catalogue, problems))
                .orElse(Map.of());
        DistrictFacts facts = new DistrictFacts(head, totals, townships, communities);
        if (!totals.isEmpty()) {
            requireCountsWithinTotals(facts);
        }
        problems.throwIfAny();
        LoadedDistrict district = LoadedDistrict.of(facts, catalogue, values);
        requireAcceptedByModel(district);
        return district;
    }

    // The records of the model may refuse what no bound of a single parameter can express.
    private void requireAcceptedByModel(LoadedDistrict district) throws ScenarioException {
        try {
            district.baseline();
        } catch (IllegalArgumentException e) {
            Phrase reason = Phrase.heard(String.valueOf(e.getMessage()));
            problems.add(0, "the model refuses the parameters: {0}.", reason);
            problems.throwIfAny();
        }
    }

    private List<ResidentCount> totals() {
        Optional<YamlMap> residents =
                root.require("residents", "totals of the district").flatMap(YamlValue::map);
        if (residents.isEmpty()) {
            return List.of();
        }
        residents.get().allowOnly(RESIDENT_KEYS);
        residents.get().require("unit", "persons").ifPresent(unit -> unit.oneOf(List.of("persons")));
        Optional<YamlValue> list = residents.get().require("counts", "a list of {year, residents, source, confidence}");
        int before = problems.count();
        List<ResidentCount> totals =
                list.map(value -> ResidentCount.readAll(value, problems)).orElse(List.of());
        boolean sound = list.isPresent() && problems.count() == before;
        if (sound && (totals.isEmpty() || totals.get(0).year() > ResidentSpread.FIRST_YEAR)) {
            problems.mustBe(
                    list.orElseThrow().line(),
                    Phrase.verbatim("residents.counts"),
                    totals.isEmpty()
                            ? Phrase.of("none")
                            : Phrase.of("from {0}", totals.get(0).year()),
                    Phrase.of("known at the end of 2013 or before"),
                    Phrase.NONE);
        }
        return totals;
    }

    private List<CommunityFacts> communities(List<TownshipFacts> townships) {
        Optional<YamlMap> section =
                root.require("communities", "{file, source, confidence}").flatMap(YamlValue::map);
        if (section.isEmpty()) {
            return List.of();
        }
        section.get().allowOnly(COMMUNITY_KEYS);
        section.get().require("source", "where the table is from").ifPresent(YamlValue::text);
        section.get().require("confidence", "high, medium or low").ifPresent(Confidence::read);
        Optional<YamlValue> file = section.get().require("file", BARE_FILE_RULE);
        Optional<String> name = file.flatMap(YamlValue::text);
        if (name.isEmpty()) {
            return List.of();
        }
        if (!BARE_FILE.matcher(name.get()).matches()) {
            file.orElseThrow().mustBe(BARE_FILE_RULE);
            return List.of();
        }
        return table(name.get(), townships);
    }

    private List<CommunityFacts> table(String name, List<TownshipFacts> townships) {
        Set<String> codes = new LinkedHashSet<>();
        townships.forEach(township -> codes.add(township.code()));
        int folderEnd = problems.file().lastIndexOf('/') + 1;
        String shown = problems.file().substring(0, folderEnd) + name;
        try {
            return CommunityTable.read(path.resolveSibling(name), shown, codes);
        } catch (ScenarioException e) {
            problems.addAll(e.problems());
            return List.of();
        }
    }

    private void requireCountsWithinTotals(DistrictFacts facts) {
        ResidentSpread spread = ResidentSpread.of(facts, 1);
        for (int year = ResidentSpread.FIRST_YEAR; year <= ResidentSpread.LAST_YEAR; year++) {
            double rest = spread.unclaimed(year);
            boolean fits = spread.hasOpenTownship() ? rest > 0 : Math.abs(rest) <= 1;
            if (!fits && !facts.townships().isEmpty()) {
                tellOfCounts(year, spread);
                return;
            }
        }
    }

    private void tellOfCounts(int year, ResidentSpread spread) {
        Phrase claimed = Phrase.of("{0} at the end of {1}", persons(spread.claimed(year)), year);
        String total = persons(spread.total(year));
        int line = root.find("townships").map(YamlValue::line).orElse(root.line());
        if (spread.hasOpenTownship()) {
            Phrase allowed = Phrase.of("fewer than the district's ({0})", total);
            Phrase key = Phrase.of("residents of the townships with known counts");
            problems.mustBe(line, key, claimed, allowed, Phrase.NONE);
        } else {
            Phrase allowed = Phrase.of("as many as the district's ({0}), since every township has known counts", total);
            problems.mustBe(line, Phrase.of("residents of all townships"), claimed, allowed, Phrase.NONE);
        }
    }

    private static String persons(double residents) {
        return String.format(Locale.ROOT, "%,d", Math.round(residents));
    }
}
