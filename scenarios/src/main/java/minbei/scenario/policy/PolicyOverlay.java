package minbei.scenario.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import minbei.model.RunInput;
import minbei.model.schedule.Month;
import minbei.scenario.content.Decimal;
import minbei.scenario.district.LoadedDistrict;
import minbei.scenario.file.Problems;
import minbei.scenario.file.ScenarioException;
import minbei.scenario.language.Phrase;
import minbei.scenario.parameter.Parameter;
import minbei.scenario.parameter.ParameterSet;
import minbei.scenario.parameter.SumRule;

/** Works out a district's numbers month by month while a policy pulls its levers. */
final class PolicyOverlay {

    private final LoadedDistrict district;
    private final Policy policy;
    private final Problems problems;
    private final NavigableMap<Month, ParameterSet> states = new TreeMap<>();
    private final List<ParameterChange> changes = new ArrayList<>();

    private PolicyOverlay(LoadedDistrict district, Policy policy) {
        this.district = district;
        this.policy = policy;
        this.problems = Problems.in(policy.file());
    }

    static PolicyOverlay of(LoadedDistrict district, Policy policy) throws ScenarioException {
        PolicyOverlay overlay = new PolicyOverlay(district, policy);
        overlay.requireBounds();
        overlay.problems.throwIfAny();
        overlay.work();
        overlay.problems.throwIfAny();
        return overlay;
    }

    /** The numbers from each month in which one of them changes. */
    NavigableMap<Month, ParameterSet> states() {
        return states;
    }

    List<ParameterChange> changes() {
        return changes;
    }

    private void requireBounds() {
        for (PulledLever lever : policy.levers()) {
            Parameter parameter = district.catalogue().get(lever.key());
            BigDecimal own = district.numbers().number(lever.key());
            BigDecimal moved = lever.move().apply(own);
            if (!parameter.allows(moved)) {
                Phrase shown = Phrase.of(
                        "{0} in {1}: {2} {3}",
                        Decimal.text(moved),
                        district.name(),
                        Decimal.text(own),
                        lever.move().phrase());
                Phrase key = Phrase.verbatim(lever.key());
                problems.mustBe(lever.line(), key, shown, parameter.requirement(), parameter.hintFor(moved));
            }
        }
    }

    private void work() {
        ParameterSet before = district.numbers();
        Set<SumRule> reported = new LinkedHashSet<>();
        for (Month month : turningPoints()) {
            ParameterSet now = district.numbers().with(moved(month));
            List<ParameterChange> found = differences(month, before, now);
            if (!found.isEmpty()) {
                states.put(month, now);
                changes.addAll(found);
                requireSums(month, now, reported);
                requireAcceptedByModel(month, now);
            }
            before = now;
        }
    }

    private Set<Month> turningPoints() {
        Set<Month> months = new TreeSet<>();
        for (PulledLever lever : policy.levers()) {
            months.add(lever.from());
            Month after = new Month(lever.until().index() + 1);
            if (after.index() < RunInput.MAX_MONTHS) {
                months.add(after);
            }
        }
        return months;
    }

    private Map<String, BigDecimal> moved(Month month) {
        Map<String, BigDecimal> moved = new LinkedHashMap<>();
        for (PulledLever lever : policy.levers()) {
            if (lever.activeIn(month)) {
                moved.put(lever.key(), lever.move().apply(district.numbers().number(lever.key())));
            }
        }
        return moved;
    }

    private static List<ParameterChange> differences(Month month, ParameterSet before, ParameterSet now) {
        List<ParameterChange> found = new ArrayList<>();
        now.numbers().forEach((key, to) -> {
            BigDecimal from = before.number(key);
            if (from.compareTo(to) != 0) {
                found.add(new ParameterChange(month, key, from, to));
            }
        });
        return found;
    }

    // The records of the model may refuse what no bound of a single parameter can express.
    private void requireAcceptedByModel(Month month, ParameterSet now) {
        try {
            now.toModel();
        } catch (IllegalArgumentException e) {
            Phrase reason = Phrase.heard(String.valueOf(e.getMessage()));
            problems.add(0, "the model refuses the parameters of {0}: {1}.", month, reason);
        }
    }

    private void requireSums(Month month, ParameterSet now, Set<SumRule> reported) {
        for (SumRule rule : now.brokenSums()) {
            if (reported.add(rule)) {
                int line = policy.levers().stream()
                        .filter(lever -> lever.activeIn(month) && rule.keys().contains(lever.key()))
                        .mapToInt(PulledLever::line)
                        .findFirst()
                        .orElse(0);
                problems.mustBe(
                        line,
                        Phrase.verbatim(rule.name()),
                        Phrase.of("{0} in {1} from {2}", now.sumText(rule), district.name(), month),
                        Phrase.of("shares that sum to 1"),
                        Phrase.of("Maybe take from one what another gets."));
            }
        }
    }
}
