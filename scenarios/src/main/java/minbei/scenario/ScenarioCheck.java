package minbei.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import minbei.model.district.District;
import minbei.scenario.content.Decimal;
import minbei.scenario.district.LoadedDistrict;
import minbei.scenario.experiment.Experiment;
import minbei.scenario.experiment.Replications;
import minbei.scenario.experiment.World;
import minbei.scenario.file.Problem;
import minbei.scenario.file.Problems;
import minbei.scenario.file.ScenarioException;
import minbei.scenario.file.Suggestion;
import minbei.scenario.language.Phrase;
import minbei.scenario.parameter.ParameterValue;
import minbei.scenario.policy.ParameterChange;
import minbei.scenario.policy.Policy;
import minbei.scenario.policy.ResolvedScenario;

/** Checks a file of any kind, with everything it refers to, and reports what it says. */
final class ScenarioCheck {

    private final ScenarioFolder folder;
    private final ScenarioFiles files;

    private ScenarioCheck(ScenarioFolder folder, ScenarioFiles files) {
        this.folder = folder;
        this.files = files;
    }

    static ScenarioCheck of(ScenarioFolder folder, ScenarioFiles files) {
        return new ScenarioCheck(folder, files);
    }

    CheckReport report(String nameOrFile) throws ScenarioException {
        return switch (kindOf(nameOrFile)) {
            case DISTRICT -> district(folder.district(nameOrFile));
            case POLICY -> policy(folder.policy(nameOrFile));
            case EXPERIMENT -> experiment(folder.experiment(nameOrFile));
        };
    }

    private Kind kindOf(String nameOrFile) throws ScenarioException {
        return nameOrFile.endsWith(".yml") ? kindOfFile(nameOrFile) : kindOfName(nameOrFile);
    }

    private Kind kindOfFile(String file) throws ScenarioException {
        Problems problems = Problems.in(file);
        Optional<Kind> kind = files.kindOf(files.atPath(file));
        if (kind.isEmpty()) {
            problems.add(
                    0, "must have the key townships (a district), levers (a policy) or yardstick (an experiment).");
        }
        problems.throwIfAny();
        return kind.orElseThrow();
    }

    private Kind kindOfName(String name) throws ScenarioException {
        Problems problems = Problems.in("scenarios");
        List<Kind> kinds = new ArrayList<>();
        Set<String> all = new LinkedHashSet<>();
        for (Kind kind : Kind.values()) {
            all.addAll(folder.names(kind));
            if (folder.names(kind).contains(name)) {
                kinds.add(kind);
            }
        }
        Optional<Problem> otherFile = kinds.isEmpty() ? OtherFile.problem(name) : Optional.empty();
        if (otherFile.isPresent()) {
            problems.addAll(List.of(otherFile.get()));
        } else if (kinds.isEmpty()) {
            String listed = String.join(", ", all);
            problems.mustBe(0, "name", name, Phrase.of("one that exists: {0}", listed), Suggestion.among(name, all));
        } else if (kinds.size() > 1) {
            Phrase allowed = Phrase.of("that of one file, not of {0}", kinds.size());
            problems.mustBe(0, "name", name, allowed, Phrase.of("Maybe give the path of the file."));
        }
        problems.throwIfAny();
        return kinds.get(0);
    }

    private CheckReport district(LoadedDistrict loaded) {
        District district = loaded.district();
        List<List<Phrase>> rows = new ArrayList<>();
        loaded.values().forEach((key, value) -> rows.add(row(key, value)));
        Phrase place = Phrase.of(
                "{0} townships, {1} communities, {2} residents at the end of 2013",
                district.townships().size(),
                district.communities().size(),
                Math.round(district.residents().atEndOf(-1)));
        return new CheckReport(
                Kind.DISTRICT,
                loaded.name(),
                headings("parameter", "value", "unit", "range", "allowed", "source", "confidence", "file"),
                rows,
                List.of(place));
    }

    private static List<Phrase> headings(String... english) {
        return Stream.of(english).map(Phrase::of).toList();
    }

    /** What a file writes as free text, its source, stands as it is written. */
    private List<Phrase> row(String key, ParameterValue value) {
        return List.of(
                Phrase.verbatim(key),
                Phrase.verbatim(Decimal.text(value.value())),
                Phrase.of(value.unit()),
                value.range() == null ? Phrase.NONE : value.range().phrase(),
                folder.catalogue().get(key).allowed().phrase(),
                Phrase.heard(value.source()),
                Phrase.of(value.confidence().word()),
                Phrase.verbatim(value.file()));
    }

    private CheckReport policy(Policy policy) throws ScenarioException {
        List<List<Phrase>> rows = new ArrayList<>();
        List<Phrase> notes = new ArrayList<>();
        List<ResolvedScenario> scenarios = resolved(folder.names(Kind.DISTRICT), List.of(policy));
        for (ResolvedScenario scenario : scenarios) {
            String district = scenario.district().name();
            for (ParameterChange change : scenario.changes()) {
                rows.add(List.of(
                        Phrase.verbatim(district),
                        Phrase.verbatim(change.month().toString()),
                        Phrase.verbatim(change.key()),
                        Phrase.verbatim(Decimal.text(change.from())),
                        Phrase.verbatim(Decimal.text(change.to())),
                        Phrase.of(folder.catalogue().get(change.key()).unit())));
            }
            if (scenario.changesNothing()) {
                notes.add(Phrase.of("changes nothing in {0}", district));
            }
        }
        notes.addAll(RangeNotes.of(scenarios));
        List<Phrase> columns = headings("district", "month", "parameter", "from", "to", "unit");
        return new CheckReport(Kind.POLICY, policy.name(), columns, rows, notes);
    }

    private CheckReport experiment(Experiment experiment) throws ScenarioException {
        List<List<Phrase>> rows = new ArrayList<>();
        List<World> worlds = folder.worlds(experiment);
        Map<String, LoadedDistrict> districts = folder.districts(experiment);
        Phrase replications = experiment.replications() instanceof Replications.Fixed fixed
                ? Phrase.verbatim(String.valueOf(fixed.count()))
                : Phrase.of("by time");
        List<Problem> problems = new ArrayList<>();
        for (String name : experiment.studied()) {
            List<ResolvedScenario> scenarios = new ArrayList<>();
            worlds.forEach(
                    world -> resolve(experiment.district(name, world, districts), world.policy(), scenarios, problems));
            scenarios.forEach(scenario -> rows.add(List.of(
                    Phrase.verbatim(name),
                    Phrase.verbatim(scenario.policy().name()),
                    replications,
                    Phrase.verbatim(String.valueOf(experiment.months())),
                    effect(scenario))));
        }
        throwIfAny(problems);
        Phrase size = Phrase.of(
                "{0} worlds in {1}, {2} months, population scale {3}, seeds from {4}, yardstick {5}",
                worlds.size(),
                String.join(", ", experiment.studied()),
                experiment.months(),
                Decimal.text(experiment.populationScale()),
                experiment.seed(),
                String.join(", ", experiment.kind().yardsticks()));
        List<Phrase> columns =
                headings("district", "policy", "replications", "recorded months", "effect on parameters");
        return new CheckReport(Kind.EXPERIMENT, experiment.name(), columns, rows, List.of(size));
    }

    private static void throwIfAny(List<Problem> problems) throws ScenarioException {
        if (!problems.isEmpty()) {
            throw ScenarioException.of(problems);
        }
    }

    private static Phrase effect(ResolvedScenario scenario) {
        int changes = scenario.changes().size();
        if (scenario.changesNothing()) {
            return Phrase.of("changes nothing");
        }
        return changes == 1 ? Phrase.of("1 change") : Phrase.of("{0} changes", changes);
    }

    /** Every policy in every district, or everything that is wrong with any of them. */
    private List<ResolvedScenario> resolved(List<String> districts, List<Policy> policies) throws ScenarioException {
        List<ResolvedScenario> scenarios = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String name : districts) {
            try {
                LoadedDistrict district = folder.district(name);
                for (Policy policy : policies) {
                    resolve(district, policy, scenarios, problems);
                }
            } catch (ScenarioException e) {
                problems.addAll(e.problems());
            }
        }
        throwIfAny(problems);
        return scenarios;
    }

    private void resolve(
            LoadedDistrict district, Policy policy, List<ResolvedScenario> scenarios, List<Problem> problems) {
        try {
            scenarios.add(folder.resolve(district, policy));
        } catch (ScenarioException e) {
            problems.addAll(e.problems());
        }
    }
}
