package minbei.scenario.district;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import minbei.scenario.file.InputText;
import minbei.scenario.file.Problems;
import minbei.scenario.file.ScenarioException;
import minbei.scenario.file.Suggestion;
import minbei.scenario.language.Phrase;

/** Reads the table of communities that stands beside a district file: bare fields, separated by commas. */
final class CommunityTable {

    private static final String HEADER = "code,name_zh,kind,township_code";
    private static final int FIELDS = 4;
    private static final Pattern CODE = Pattern.compile("\\d{12}");
    private static final Pattern LINE_END = Pattern.compile("\r?\n");
    private static final List<String> KINDS = List.of("community", "village");

    private final Set<String> townships;
    private final Problems problems;
    private final Map<String, CommunityFacts> byCode = new LinkedHashMap<>();
    private final Map<String, Integer> lineOfCode = new LinkedHashMap<>();

    private CommunityTable(Set<String> townships, Problems problems) {
        this.townships = townships;
        this.problems = problems;
    }

    /**
     * Reads a table.
     *
     * @param path the file
     * @param shown the file as a user names it
     * @param townships codes of the district's townships; empty where they are not known, and then not asked for
     * @return the communities in the order of the file
     * @throws ScenarioException if the table is wrong
     */
    static List<CommunityFacts> read(Path path, String shown, Set<String> townships) throws ScenarioException {
        Problems problems = Problems.in(shown);
        String[] lines = LINE_END.split(InputText.read(path, problems));
        if (!lines[0].equals(HEADER)) {
            problems.mustBe(
                    1,
                    Phrase.of("first line"),
                    Phrase.verbatim(Problems.oneLine(lines[0])),
                    Phrase.verbatim(HEADER),
                    Phrase.NONE);
        }
        CommunityTable table = new CommunityTable(townships, problems);
        for (int i = 1; i < lines.length; i++) {
            table.readLine(i + 1, lines[i]);
        }
        table.requireEveryTownship();
        problems.throwIfAny();
        return new ArrayList<>(table.byCode.values());
    }

    private void readLine(int line, String text) {
        String[] fields = text.split(",", -1);
        if (fields.length != FIELDS || text.indexOf('"') >= 0) {
            problems.mustBe(
                    line,
                    Phrase.of("row"),
                    Phrase.verbatim(Problems.oneLine(text)),
                    Phrase.of("four fields without quotes: {0}", HEADER),
                    Phrase.NONE);
            return;
        }
        int before = problems.count();
        requireCode(line, fields[0]);
        if (fields[1].isBlank()) {
            problems.mustBe(line, "name_zh", fields[1], "a name");
        }
        if (!KINDS.contains(fields[2])) {
            problems.mustBe(
                    line, "kind", fields[2], Phrase.of("community or village"), Suggestion.among(fields[2], KINDS));
        }
        if (!townships.isEmpty() && !townships.contains(fields[3])) {
            Phrase hint = Suggestion.among(fields[3], townships);
            Phrase allowed = Phrase.of("the code of a township of the district");
            problems.mustBe(line, "township_code", fields[3], allowed, hint);
        }
        if (problems.count() == before) {
            byCode.put(fields[0], new CommunityFacts(fields[0], fields[1], fields[2].equals("village"), fields[3]));
        }
    }

    private void requireCode(int line, String code) {
        if (!CODE.matcher(code).matches()) {
            problems.mustBe(line, "code", code, "twelve digits");
            return;
        }
        Integer first = lineOfCode.putIfAbsent(code, line);
        if (first != null) {
            problems.mustBe(line, "code", code, "listed once, but line {0} has it too", first);
        }
    }

    private void requireEveryTownship() {
        if (!problems.isEmpty()) {
            return;
        }
        for (String township : townships) {
            if (byCode.values().stream().noneMatch(facts -> facts.township().equals(township))) {
                problems.mustBe(
                        0,
                        Phrase.of("communities of township {0}", township),
                        Phrase.of("none"),
                        Phrase.of("one or more"),
                        Phrase.NONE);
            }
        }
    }
}
