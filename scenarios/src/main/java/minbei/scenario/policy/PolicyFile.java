package minbei.scenario.policy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minbei.model.RunInput;
import minbei.model.schedule.Month;
import minbei.scenario.file.FileHead;
import minbei.scenario.file.Label;
import minbei.scenario.file.Problems;
import minbei.scenario.file.ScenarioException;
import minbei.scenario.file.YamlFile;
import minbei.scenario.file.YamlMap;
import minbei.scenario.file.YamlValue;
import minbei.scenario.parameter.Catalogue;

/** Reads a policy file. */
public final class PolicyFile {

    private static final List<String> KEYS = List.of("name", "label", "question", "note", "levers");
    private static final List<String> LEVER_KEYS = List.of("from", "until", "set");
    private static final Month LAST = new Month(RunInput.MAX_MONTHS - 1);
    private static final String MONTH_RULE = "a month from " + Month.FIRST + " to " + LAST + ", written YYYY-MM";

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

    private Policy read(YamlMap root, String stem) {
        root.allowOnly(KEYS);
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
        Optional<Month> from = item.require("from", MONTH_RULE).flatMap(PolicyFile::month);
        Optional<YamlValue> untilValue = item.find("until");
        Optional<Month> until = untilValue.flatMap(PolicyFile::month);
        if (from.isPresent() && until.isPresent() && until.get().compareTo(from.get()) < 0) {
            untilValue.orElseThrow().mustBe(from.get() + ", the month of from, or later", "Maybe exchange the two.");
            from = Optional.empty();
        }
        Month first = from.orElse(Month.FIRST);
        Month last = until.orElse(LAST);
        List<PulledLever> pulled = new ArrayList<>();
        item.require("set", "levers with what is done to them")
                .flatMap(YamlValue::map)
                .ifPresent(set -> levers.read(set)
                        .forEach(move ->
                                pulled.add(new PulledLever(move.key(), first, last, move.move(), move.line()))));
        boolean monthsKnown = from.isPresent() && (untilValue.isEmpty() || until.isPresent());
        return monthsKnown ? pulled : List.of();
    }

    private static Optional<Month> month(YamlValue value) {
        Optional<String> text = value.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            Month month = Month.parse(text.get());
            if (month.compareTo(Month.FIRST) >= 0 && month.compareTo(LAST) <= 0) {
                return Optional.of(month);
            }
            value.mustBe(MONTH_RULE, "");
        } catch (IllegalArgumentException e) {
            value.mustBe(MONTH_RULE, "");
        }
        return Optional.empty();
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
                            lever.key(),
                            lever.move().toString(),
                            "the same in months that overlap, but line " + other.line() + " has " + other.move(),
                            "Maybe end the earlier one with until."));
            before.add(lever);
        }
    }
}
