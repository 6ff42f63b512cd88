package minbei.analysis.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.LongStream;
import minbei.analysis.execution.ExperimentDesign;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.Origin;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.language.Bilingual;
import minbei.analysis.stopping.BestPolicyRule;
import minbei.analysis.verification.RecordedResult;
import minbei.analysis.verification.UnusableResultException;
import minbei.model.RunInput;
import minbei.scenario.ScenarioFolder;
import minbei.scenario.assumption.AssumptionDraw;
import minbei.scenario.district.LoadedDistrict;
import minbei.scenario.experiment.Experiment;
import minbei.scenario.experiment.PolicyComparison;
import minbei.scenario.experiment.Replications;
import minbei.scenario.experiment.World;
import minbei.scenario.file.FileHead;
import minbei.scenario.file.Label;
import minbei.scenario.file.ScenarioException;
import minbei.scenario.policy.Policy;

/**
 * Turns scenario files and options into an experiment that is ready to run.
 *
 * <p>Besides the other readers of this package and the commands that check and list, nothing in the analysis knows those files.
 */
final class ScenarioDesigner {

    private static final String STATUS_QUO = "status-quo";

    private final ScenarioFolder folder;
    private final Settings settings;
    private final String modelVersion;

    private ScenarioDesigner(ScenarioFolder folder, Settings settings, String modelVersion) {
        this.folder = folder;
        this.settings = settings;
        this.modelVersion = modelVersion;
    }

    static ScenarioDesigner of(ScenarioFolder folder, Settings settings, String modelVersion) {
        return new ScenarioDesigner(folder, settings, modelVersion);
    }

    /** The experiment of a file, both halves unless one was chosen; options win over what the file says. */
    PlannedExperiment experiment(String nameOrFile) throws ScenarioException, BadInputException {
        Experiment experiment = folder.experiment(nameOrFile);
        Layout layout = layout(experiment);
        refuseRule(experiment, layout);
        List<ParameterHalf> halves = settings.half().map(List::of).orElse(List.of(ParameterHalf.values()));
        ReplicationPlan plan =
                ReplicationPlan.of(experiment.replications(), settings.replications(), layout.distinctRuns(halves));
        int most = settings.stop().most(plan.count());
        long seed = settings.seed().orElse(experiment.seed());
        ExperimentDescription description = layout.describe(seeds(seed, most));
        WorldScenarios scenarios = layout.scenarios(most, seed);
        boolean plain = experiment.kind() instanceof PolicyComparison
                && experiment.common().isEmpty();
        boolean files = plain && !halves.contains(ParameterHalf.DRAWN);
        return new PlannedExperiment(
                ExperimentDesign.of(description, halves, scenarios),
                QuestionReader.questions(experiment, layout.districts()),
                settings.stop().isGiven() ? Optional.of(plan) : Optional.empty(),
                files ? Optional.empty() : Optional.of(nameOrFile),
                Optional.of(new Origin(experiment.name(), OptionalInt.empty())));
    }

    /** Rules compare policies; answers of other kinds need every world in every replication, and a race runs fewer. */
    private void refuseRule(Experiment experiment, Layout layout) throws BadInputException {
        if (layout.worlds().size() < 2 && !settings.stop().isGiven()) {
            throw new BadInputException("error.onePolicy", experiment.name());
        }
        if (settings.stop().rule() instanceof BestPolicyRule && !(experiment.kind() instanceof PolicyComparison)) {
            throw new BadInputException("error.bestOfKind", experiment.name());
        }
    }

    /** An experiment of one district and one policy, written {@code DISTRICT} or {@code DISTRICT:POLICY}. */
    PlannedExperiment single(String scenario) throws ScenarioException, BadInputException {
        String[] parts = parts(scenario);
        return single(parts[0], parts.length == 2 ? parts[1] : STATUS_QUO);
    }

    /** An experiment of one district and one policy. */
    PlannedExperiment single(String districtName, String policyName) throws ScenarioException {
        LoadedDistrict district = folder.district(districtName);
        Policy policy = folder.policy(policyName);
        Label label = new Label(
                district.district().english() + ": " + policy.label().en(),
                district.district().chinese() + "：" + policy.label().zh());
        Label question = new Label(
                "How does " + district.district().english() + " fare under \""
                        + policy.label().en() + "\"?",
                "在“" + policy.label().zh() + "”之下，" + district.district().chinese() + "的情形如何？");
        Experiment alone = new Experiment(
                new FileHead(district.name() + "-" + policy.name(), label),
                question,
                new PolicyComparison(List.of(policy.name()), List.of(policy.name())),
                List.of(district.name()),
                Map.of(),
                new Replications.Fixed(1),
                RunInput.MAX_MONTHS,
                BigDecimal.ONE,
                1,
                districtName + ":" + policyName);
        Layout layout = new Layout(
                alone, List.of(new World(policy, List.of())), Map.of(district.name(), district), frame(alone));
        int replications = settings.replications().orElse(1);
        long seed = settings.seed().orElse(alone.seed());
        ExperimentDesign design = ExperimentDesign.of(
                layout.describe(seeds(seed, replications)),
                List.of(settings.half().orElse(ParameterHalf.BEST)),
                layout.scenarios(replications, seed));
        return new PlannedExperiment(design, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** One replication of one world of an experiment, in one half: with the seed and the draw that it has there. */
    PlannedExperiment oneOf(String scenario, String nameOrFile, int replication)
            throws ScenarioException, BadInputException {
        String[] parts = parts(scenario);
        Experiment experiment = folder.experiment(nameOrFile);
        Layout layout = layout(experiment);
        World world = layout.worlds().stream()
                .filter(one -> one.policy().name().equals(parts[parts.length - 1]))
                .findFirst()
                .filter(one -> parts.length == 2 && experiment.studied().contains(parts[0]))
                .orElseThrow(() -> new BadInputException(
                        "error.world",
                        scenario,
                        experiment.name(),
                        String.join(", ", experiment.studied()),
                        String.join(", ", layout.keys())));
        long first = settings.seed().orElse(experiment.seed());
        WorldScenarios scenarios = layout.scenarios(replication + 1, first);
        ExperimentDescription all = layout.describe(seeds(first + replication, 1));
        ExperimentDescription one = new ExperimentDescription(
                parts[0] + "-" + world.policy().name(),
                all.label(),
                all.question(),
                List.of(all.district(parts[0])),
                List.of(all.policy(world.policy().name())),
                List.of(world.policy().name()),
                all.months(),
                all.seeds(),
                all.populationScale(),
                modelVersion);
        ParameterHalf half = settings.half().orElse(ParameterHalf.BEST);
        ExperimentDesign design = ExperimentDesign.of(one, List.of(half), OneReplication.of(scenarios, replication));
        return new PlannedExperiment(
                design,
                List.of(),
                Optional.empty(),
                Optional.of(nameOrFile),
                Optional.of(new Origin(experiment.name(), OptionalInt.of(replication))));
    }

    private static String[] parts(String scenario) throws BadInputException {
        String[] parts = scenario.split(":", -1);
        if (parts.length > 2 || parts[0].isBlank() || parts[parts.length - 1].isBlank()) {
            throw new BadInputException("error.scenario", scenario);
        }
        return parts;
    }

    /** All districts under all policies, once, with best values. */
    ExperimentDesign everything(List<String> districts, List<String> policies, String yardstick)
            throws ScenarioException {
        Label label = new Label("Everything", "全部");
        Experiment all = new Experiment(
                new FileHead("everything", label),
                label,
                new PolicyComparison(policies, List.of(yardstick)),
                districts,
                Map.of(),
                new Replications.Fixed(1),
                RunInput.MAX_MONTHS,
                BigDecimal.ONE,
                1,
                "everything");
        Layout layout = layout(all);
        long seed = settings.seed().orElse(all.seed());
        return ExperimentDesign.of(
                layout.describe(seeds(seed, 1)), List.of(ParameterHalf.BEST), layout.scenarios(1, seed));
    }

    /** What a folder of results holds, from the scenario files of today, as the command that wrote it planned it. */
    static PlannedExperiment again(ScenarioFolder folder, RecordedResult recorded)
            throws ScenarioException, UnusableResultException, BadInputException {
        String scenario =
                recorded.districts().get(0) + ":" + recorded.policies().get(0);
        Optional<Origin> origin = recorded.origin();
        int before = origin.isPresent() ? origin.get().replication().orElse(0) : 0;
        ScenarioDesigner designer = of(folder, Settings.recorded(recorded, before), Minbei.VERSION);
        if (origin.isPresent() && origin.get().replication().isEmpty()) {
            return designer.experiment(origin.get().experiment());
        }
        return origin.isPresent()
                ? designer.oneOf(scenario, origin.get().experiment(), before)
                : designer.single(scenario);
    }

    private static List<Long> seeds(long first, int count) {
        return LongStream.range(0, count)
                .mapToObj(replication -> first + replication)
                .toList();
    }

    private Layout layout(Experiment experiment) throws ScenarioException {
        return new Layout(experiment, folder.worlds(experiment), folder.districts(experiment), frame(experiment));
    }

    private Frame frame(Experiment experiment) {
        return new Frame(
                settings.months().orElse(experiment.months()),
                settings.populationScale().orElse(experiment.populationScale().doubleValue()));
    }

    /**
     * What options may change.
     *
     * @param months recorded months
     * @param populationScale agents per resident
     */
    private record Frame(int months, double populationScale) {}

    /** An experiment whose policies and districts are loaded. */
    private final class Layout {

        private final Experiment experiment;
        private final List<World> worlds;
        private final Map<String, LoadedDistrict> districts;
        private final Frame frame;
        private final WorldReader reader;

        Layout(Experiment experiment, List<World> worlds, Map<String, LoadedDistrict> districts, Frame frame)
                throws ScenarioException {
            this.experiment = experiment;
            this.worlds = worlds;
            this.districts = districts;
            this.frame = frame;
            this.reader = WorldReader.read(folder, experiment, worlds, districts);
        }

        List<World> worlds() {
            return worlds;
        }

        Map<String, LoadedDistrict> districts() {
            return districts;
        }

        List<String> keys() {
            return worlds.stream().map(world -> world.policy().name()).toList();
        }

        Map<String, Integer> distinctRuns(List<ParameterHalf> halves) {
            Map<String, Integer> runs = new LinkedHashMap<>();
            for (String district : experiment.studied()) {
                int distinct = halves.stream()
                        .mapToInt(half ->
                                Set.copyOf(reader.contentHashes(district, half)).size())
                        .sum();
                runs.put(district, distinct);
            }
            return runs;
        }

        WorldScenarios scenarios(int points, long seed) {
            Map<String, World> byKey = new LinkedHashMap<>();
            worlds.forEach(world -> byKey.put(world.policy().name(), world));
            AssumptionDraw draw = AssumptionDraw.of(folder.catalogue(), points, seed);
            return new WorldScenarios(
                    folder, experiment, byKey, districts, draw, frame.months(), frame.populationScale());
        }

        ExperimentDescription describe(List<Long> seeds) {
            List<DistrictDescription> described = experiment.studied().stream()
                    .map(name -> DistrictReader.describe(reader.unreplaced(name)))
                    .toList();
            List<PolicyDescription> policies = worlds.stream()
                    .map(world -> reader.describe(world, frame.months()))
                    .toList();
            return new ExperimentDescription(
                    experiment.name(),
                    bilingual(experiment.label()),
                    bilingual(experiment.question()),
                    described,
                    policies,
                    experiment.kind().yardsticks(),
                    frame.months(),
                    seeds,
                    frame.populationScale(),
                    modelVersion);
        }
    }

    static Bilingual bilingual(Label label) {
        return new Bilingual(label.en(), label.zh());
    }
}
