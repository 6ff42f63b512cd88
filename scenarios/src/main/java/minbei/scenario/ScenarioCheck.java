package minbei.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
            problems.mustBe(0, "name", name, "one that exists: " + listed, Suggestion.among(name, all));
        } else if (kinds.size() > 1) {
            String allowed = "that of one file, not of " + kinds.size();
            problems.mustBe(0, "name", name, allowed, "Maybe give the path of the file.");
        }
        problems.throwIfAny();
        return kinds.get(0);
    }

    private CheckReport district(LoadedDistrict loaded) {
        District district = loaded.district();
        List<List<String>> rows = new ArrayList<>();
        loaded.values()
                .forEach((key, value) -> rows.add(List.of(
                        key,
                        Decimal.text(value.value()),
                        value.unit(),
                        value.range() == null ? "" : value.range().toString(),
                        folder.catalogue().get(key).allowed().toString(),
                        value.source(),
                        value.confidence().word(),
                        value.file())));
        String place = district.townships().size() + " townships, "
                + district.communities().size() + " communities, "
                + Math.round(district.residents().atEndOf(-1)) + " residents at the end of 2013";
        return new CheckReport(
                Kind.DISTRICT,
                loaded.name(),
                List.of("parameter", "value", "unit", "range", "allowed", "source", "confidence", "file"),
                rows,
                List.of(place));
    }

    private CheckReport policy(Policy policy) throws ScenarioException {
        List<List<String>> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        List<ResolvedScenario> scenarios = resolved(folder.names(Kind.DISTRICT), List.of(policy));
        for (ResolvedScenario scenario : scenarios) {
            String district = scenario.district().name();
            for (ParameterChange change : scenario.changes()) {
                rows.add(List.of(
                        district,
                        change.month().toString(),
                        change.key(),
                        Decimal.text(change.from()),
                        Decimal.text(change.to()),
                        folder.catalogue().get(change.key()).unit()));
            }
            if (scenario.changesNothing()) {
                notes.add("changes nothing in " + district);
            }
        }
        notes.addAll(RangeNotes.of(scenarios));
        List<String> columns = List.of("district", "month", "parameter", "from", "to", "unit");
        return new CheckReport(Kind.POLICY, policy.name(), columns, rows, notes);
    }

    private CheckReport experiment(Experiment experiment) throws ScenarioException {
        List<List<String>> rows = new ArrayList<>();
        List<World> worlds = folder.worlds(experiment);
        Map<String, LoadedDistrict> districts = folder.districts(experiment);
        String replications = experiment.replications() instanceof Replications.Fixed fixed
                ? String.valueOf(fixed.count())
                : "by time";
        List<Problem> problems = new ArrayList<>();
        for (String name : experiment.studied()) {
            List<ResolvedScenario> scenarios = new ArrayList<>();
            worlds.forEach(
                    world -> resolve(experiment.district(name, world, districts), world.policy(), scenarios, problems));
            scenarios.forEach(scenario -> rows.add(List.of(
                    name,
                    scenario.policy().name(),
                    replications,
                    String.valueOf(experiment.months()),
                    effect(scenario))));
        }
        throwIfAny(problems);
        String size = worlds.size() + " worlds in " + String.join(", ", experiment.studied()) + ", "
                + experiment.months() + " months, population scale " + Decimal.text(experiment.populationScale())
                + ", seeds from " + experiment.seed() + ", yardstick "
                + String.join(", ", experiment.kind().yardsticks());
        List<String> columns = List.of("district", "policy", "replications", "months", "effect on parameters");
        return new CheckReport(Kind.EXPERIMENT, experiment.name(), columns, rows, List.of(size));
    }

    private static void throwIfAny(List<Problem> problems) throws ScenarioException {
        if (!problems.isEmpty()) {
            throw ScenarioException.of(problems);
        }
    }

    private static String effect(ResolvedScenario scenario) {
        int changes = scenario.changes().size();
        return scenario.changesNothing() ? "changes nothing" : changes + (changes == 1 ? " change" : " changes");
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
