package minbei.scenario.policy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minbei.model.schedule.Month;
import minbei.scenario.file.FileHead;
import minbei.scenario.file.Label;
import minbei.scenario.file.Problems;
import minbei.scenario.file.ScenarioException;
import minbei.scenario.file.YamlFile;
import minbei.scenario.file.YamlMap;
import minbei.scenario.file.YamlValue;
import minbei.scenario.language.Phrase;
import minbei.scenario.parameter.Catalogue;

/** Reads a policy file. */
public final class PolicyFile {

    private static final List<String> KEYS = List.of("name", "label", "question", "note", "levers");
    private static final List<String> LEVER_KEYS = List.of("from", "until", "set");

    private final Problems problems;
    private final LeverReader levers;

    private PolicyFile(Problems problems, Catalogue catalogue) {
        this.problems = problems;
        this.levers = LeverReader.of(catalogue);
    }

    /**
     * Reads a policy.
     *
     * @param path the file
     * @param shown the file as a user names it
     * @param stem name of the file without folder and ending
     * @param catalogue the parameters among which are the levers
     * @return the policy
     * @throws ScenarioException with everything that is wrong with the file
     */
    public static Policy read(Path path, String shown, String stem, Catalogue catalogue) throws ScenarioException {
        Problems problems = Problems.in(shown);
        YamlMap root = YamlFile.read(path, problems);
        Policy policy = new PolicyFile(problems, catalogue).read(root, stem);
        problems.throwIfAny();
        return policy;
    }

    /**
     * Reads levers that another file than a policy holds.
     *
     * @param set levers with what is done to them
     * @param catalogue the parameters among which are the levers
     * @return the levers, pulled from the first month to the last
     */
    public static List<PulledLever> levers(YamlMap set, Catalogue catalogue) {
        return LeverReader.of(catalogue).read(set).stream()
                .map(move -> new PulledLever(move.key(), Month.FIRST, MonthReader.LAST, move.move(), move.line()))
                .toList();
    }

    /** What a month of a policy or an experiment must be. */
    public static Phrase monthRule() {
        return MonthReader.rule();
    }

    /**
     * Reads a month within the horizon.
     *
     * @param value the value
     * @return the month, or empty after a problem was noted
     */
    public static Optional<Month> month(YamlValue value) {
        return MonthReader.read(value);
    }

    private Policy read(YamlMap root, String stem) {
        root.allowOnly(KEYS, "a policy");
        FileHead head = FileHead.read(root, stem);
        root.find("question").ifPresent(Label::read);
        Optional<Label> note = root.find("note").flatMap(Label::read);
        List<PulledLever> pulled = new ArrayList<>();
        root.require("levers", "a list, empty where nothing changes").map(YamlValue::list).orElse(List.of()).stream()
                .flatMap(item -> item.map().stream())
                .forEach(item -> pulled.addAll(readLever(item)));
        refuseContradictions(pulled);
        return new Policy(head, note, pulled, problems.file());
    }

    private List<PulledLever> readLever(YamlMap item) {
        item.allowOnly(LEVER_KEYS);
        Optional<YamlValue> fromValue = item.require("from", MonthReader.rule());
        Optional<YamlValue> untilValue = item.find("until");
        Optional<Month> from = fromValue.flatMap(MonthReader::read);
        Optional<Month> until = untilValue.flatMap(MonthReader::read);
        boolean backwards =
                fromValue.isPresent() && untilValue.isPresent() && backwards(fromValue.get(), untilValue.get());
        Month first = from.orElse(Month.FIRST);
        Month last = until.orElse(MonthReader.LAST);
        List<PulledLever> pulled = new ArrayList<>();
        item.require("set", "levers with what is done to them")
                .flatMap(YamlValue::map)
                .ifPresent(set -> levers.read(set)
                        .forEach(move ->
                                pulled.add(new PulledLever(move.key(), first, last, move.move(), move.line()))));
        boolean monthsKnown = !backwards && from.isPresent() && (untilValue.isEmpty() || until.isPresent());
        return monthsKnown ? pulled : List.of();
    }

    // Compared by what they mean, so that a month out of the horizon or written otherwise does not hide this.
    private static boolean backwards(YamlValue from, YamlValue until) {
        Optional<Month> first = MonthReader.meant(from);
        Optional<Month> last = MonthReader.meant(until);
        if (first.isEmpty() || last.isEmpty() || last.get().compareTo(first.get()) >= 0) {
            return false;
        }
        until.mustBe(Phrase.of("{0}, the month of from, or later", first.get()), Phrase.of("Maybe exchange the two."));
        return true;
    }

    private void refuseContradictions(List<PulledLever> pulled) {
        Map<String, List<PulledLever>> byKey = new LinkedHashMap<>();
        for (PulledLever lever : pulled) {
            List<PulledLever> before = byKey.computeIfAbsent(lever.key(), key -> new ArrayList<>());
            before.stream()
                    .filter(other -> other.overlaps(lever) && !other.move().equals(lever.move()))
                    .findFirst()
                    .ifPresent(other -> problems.mustBe(
                            lever.line(),
                            Phrase.verbatim(lever.key()),
                            lever.move().phrase(),
                            Phrase.of(
                                    "the same in months that overlap, but line {0} has {1}",
                                    other.line(), other.move().phrase()),
                            Phrase.of("Maybe end the earlier one with until.")));
            before.add(lever);
        }
    }
}
