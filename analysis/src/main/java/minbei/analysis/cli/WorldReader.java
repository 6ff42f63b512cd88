package minbei.analysis.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import minbei.analysis.experiment.ParameterChange;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.experiment.UnpaidInstitutions;
import minbei.scenario.ScenarioFolder;
import minbei.scenario.content.Decimal;
import minbei.scenario.district.LoadedDistrict;
import minbei.scenario.experiment.Experiment;
import minbei.scenario.experiment.World;
import minbei.scenario.file.Problem;
import minbei.scenario.file.ScenarioException;
import minbei.scenario.policy.ResolvedScenario;

/** Tells readers of results what each world of an experiment is in each district, at best values. */
final class WorldReader {

    private final Map<String, Map<String, ResolvedScenario>> byDistrict = new LinkedHashMap<>();
    private final Map<String, LoadedDistrict> unreplaced = new LinkedHashMap<>();

    /** Names of the worlds under other rules or data, which are run at best values only. */
    private final Set<String> variants = new HashSet<>();

    private final Optional<String> placebo;

    private WorldReader(Optional<String> placebo) {
        this.placebo = placebo;
    }

    /** Lays every world over every district, or throws with everything that is wrong with any of them. */
    static WorldReader read(
            ScenarioFolder folder, Experiment experiment, List<World> worlds, Map<String, LoadedDistrict> districts)
            throws ScenarioException {
        WorldReader reader = new WorldReader(experiment.kind().placebo());
        List<Problem> problems = new ArrayList<>();
        worlds.stream()
                .filter(world -> reader.part(world) == PolicyDescription.Part.VARIANT)
                .forEach(world -> reader.variants.add(world.policy().name()));
        for (String name : experiment.studied()) {
            Map<String, ResolvedScenario> resolved = new LinkedHashMap<>();
            reader.byDistrict.put(name, resolved);
            World plain = new World(worlds.get(0).policy(), List.of());
            reader.unreplaced.put(name, experiment.district(name, plain, districts));
            for (World world : worlds) {
                try {
                    LoadedDistrict district = experiment.district(name, world, districts);
                    resolved.put(world.policy().name(), folder.resolve(district, world.policy()));
                } catch (ScenarioException e) {
                    problems.addAll(e.problems());
                }
            }
        }
        if (!problems.isEmpty()) {
            throw ScenarioException.of(problems);
        }
        return reader;
    }

    /** The district as it is, with what is common to all districts. */
    LoadedDistrict unreplaced(String district) {
        return Objects.requireNonNull(unreplaced.get(district));
    }

    /** What runs in a district in a half, world by world; equal for worlds that come to the same. */
    List<String> contentHashes(String district, ParameterHalf half) {
        return scenarios(district).entrySet().stream()
                .filter(world -> half == ParameterHalf.BEST || !variants.contains(world.getKey()))
                .map(world -> world.getValue().contentHash())
                .toList();
    }

    private Map<String, ResolvedScenario> scenarios(String district) {
        return Objects.requireNonNull(byDistrict.get(district));
    }

    private PolicyDescription.Part part(World world) {
        if (!world.values().isEmpty()) {
            return PolicyDescription.Part.VARIANT;
        }
        return placebo.equals(Optional.of(world.policy().name()))
                ? PolicyDescription.Part.PLACEBO
                : PolicyDescription.Part.COMPARED;
    }

    PolicyDescription describe(World world, int months) {
        Map<String, List<ParameterChange>> changes = new LinkedHashMap<>();
        Map<String, Integer> laterStarts = new LinkedHashMap<>();
        Map<String, UnpaidInstitutions> unpaid = new LinkedHashMap<>();
        for (String name : byDistrict.keySet()) {
            ResolvedScenario resolved =
                    Objects.requireNonNull(scenarios(name).get(world.policy().name()));
            List<ParameterChange> own = new ArrayList<>(replaced(world, unreplaced(name), resolved));
            own.addAll(DistrictReader.changes(resolved, months));
            changes.put(name, own);
            DistrictReader.laterStart(resolved, months).ifPresent(month -> laterStarts.put(name, month));
            PaymentCheck.firstUnpaid(resolved, months).ifPresent(found -> unpaid.put(name, found));
        }
        return new PolicyDescription(
                world.policy().name(),
                ScenarioDesigner.bilingual(world.policy().label()),
                world.policy().note().map(ScenarioDesigner::bilingual),
                changes,
                laterStarts,
                unpaid,
                part(world));
    }

    /** Parameters of replaced blocks and of variants, which hold from the first month of the spin-up. */
    private static List<ParameterChange> replaced(World world, LoadedDistrict own, ResolvedScenario resolved) {
        List<ParameterChange> changes = new ArrayList<>();
        if (!world.replaced().isEmpty() || !world.values().isEmpty()) {
            int spinUp = resolved.timeline().baseline().schedule().spinUpMonths();
            resolved.district().numbers().numbers().forEach((key, to) -> {
                if (own.numbers().number(key).compareTo(to) != 0) {
                    String from = Decimal.text(own.numbers().number(key));
                    changes.add(new ParameterChange(-spinUp, key, from, Decimal.text(to)));
                }
            });
        }
        return changes;
    }
}
