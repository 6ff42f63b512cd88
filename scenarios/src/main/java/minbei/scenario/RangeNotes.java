package minbei.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import minbei.scenario.content.Decimal;
import minbei.scenario.language.Phrase;
import minbei.scenario.parameter.Parameter;
import minbei.scenario.parameter.ParameterValue;
import minbei.scenario.parameter.Range;
import minbei.scenario.policy.ParameterChange;
import minbei.scenario.policy.ResolvedScenario;

/** Sentences on levers that lead out of the plausible range: allowed, but maybe not meant. */
final class RangeNotes {

    private final Map<Stray, List<String>> districts = new LinkedHashMap<>();

    private RangeNotes() {}

    private record Stray(String key, String value, Phrase range, Phrase allowed) {}

    /**
     * The sentences for a policy.
     *
     * @param scenarios the policy in every district
     * @return one for each value outside; it names the districts unless all share it
     */
    static List<Phrase> of(List<ResolvedScenario> scenarios) {
        RangeNotes notes = new RangeNotes();
        scenarios.forEach(scenario -> scenario.changes().forEach(change -> notes.look(scenario, change)));
        return notes.districts.entrySet().stream()
                .map(entry -> sentence(entry.getKey(), entry.getValue(), scenarios.size()))
                .toList();
    }

    private void look(ResolvedScenario scenario, ParameterChange change) {
        ParameterValue own = Objects.requireNonNull(scenario.district().values().get(change.key()));
        Range range = own.range();
        BigDecimal value = change.to();
        if (range == null || range.contains(value)) {
            return;
        }
        Parameter parameter = scenario.district().catalogue().get(change.key());
        Stray stray = new Stray(
                change.key(),
                Decimal.text(value),
                range.phrase(),
                parameter.allowed().phrase());
        List<String> names = districts.computeIfAbsent(stray, key -> new ArrayList<>());
        if (!names.contains(scenario.district().name())) {
            names.add(scenario.district().name());
        }
    }

    private static Phrase sentence(Stray stray, List<String> names, int all) {
        Phrase value = names.size() == all
                ? Phrase.verbatim(stray.value())
                : Phrase.of("{0} in {1}", stray.value(), Phrase.all(names));
        return Phrase.of(
                "note: {0} ({1}) lies outside the plausible range {2}; allowed is {3}",
                stray.key(), value, stray.range(), stray.allowed());
    }
}
