package minbei.analysis.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import minbei.analysis.execution.DesignedScenario;
import minbei.analysis.execution.ExperimentDesign;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ParameterChange;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.language.Bilingual;
import minbei.analysis.verification.RecordedResult;
import minbei.analysis.verification.UnusableResultException;
import minbei.model.RunInput;
import minbei.scenario.ScenarioFolder;
import minbei.scenario.district.LoadedDistrict;
import minbei.scenario.experiment.Experiment;
import minbei.scenario.file.Label;
import minbei.scenario.file.ScenarioException;
import minbei.scenario.policy.Policy;
import minbei.scenario.policy.ResolvedScenario;

/**
 * Turns scenario files and options into an experiment that is ready to run.
 *
 * <p>Besides {@link DistrictReader} and the commands that check and list, nothing in the analysis knows those files.
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

    /** What an experiment is before districts and policies are loaded. */
    private record Frame(
            String name,
            Bilingual label,
            Bilingual question,
            String yardstick,
            int replications,
            int months,
            double populationScale,
            long seed) {}

    /** The experiment of a file; options win over what it says. */
    ExperimentDesign experiment(String nameOrFile) throws ScenarioException, BadInputException {
        Experiment experiment = folder.experiment(nameOrFile);
        Frame frame = new Frame(
                experiment.name(),
                bilingual(experiment.label()),
                bilingual(experiment.question()),
                experiment.yardstick(),
                settings.stop().most(settings.replications().orElse(experiment.replications())),
                settings.months().orElse(experiment.months()),
                settings.populationScale().orElse(experiment.populationScale().doubleValue()),
                settings.seed().orElse(experiment.seed()));
        if (experiment.policies().size() < 2 && !settings.stop().equals(StopSettings.GIVEN)) {
            throw new BadInputException("error.onePolicy", experiment.name());
        }
        return design(frame, experiment.districts(), experiment.policies());
    }

    /** An experiment of one district and one policy, written {@code DISTRICT} or {@code DISTRICT:POLICY}. */
    ExperimentDesign single(String scenario) throws ScenarioException, BadInputException {
        String[] parts = scenario.split(":", -1);
        if (parts.length > 2 || parts[0].isBlank() || parts[parts.length - 1].isBlank()) {
            throw new BadInputException("error.scenario", scenario);
        }
        String policyName = parts.length == 2 ? parts[1] : STATUS_QUO;
        LoadedDistrict district = folder.district(parts[0]);
        Policy policy = folder.policy(policyName);
        Bilingual label = new Bilingual(
                district.district().english() + ": " + policy.label().en(),
                district.district().chinese() + ":" + policy.label().zh());
        Bilingual question = new Bilingual(
                "How does " + district.district().english() + " fare under \""
                        + policy.label().en() + "\"?",
                "在“" + policy.label().zh() + "”之下," + district.district().chinese() + "的情形如何?");
        Frame frame = new Frame(
                district.name() + "-" + policy.name(),
                label,
                question,
                policy.name(),
                settings.replications().orElse(1),
                settings.months().orElse(RunInput.MAX_MONTHS),
                settings.populationScale().orElse(1.0),
                settings.seed().orElse(1));
        return design(frame, List.of(parts[0]), List.of(policyName));
    }

    /** All districts under all policies, once. */
    ExperimentDesign everything(List<String> districts, List<String> policies, String yardstick)
            throws ScenarioException {
        Bilingual name = new Bilingual("Everything", "全部");
        Frame frame = new Frame(
                "everything",
                name,
                name,
                yardstick,
                1,
                settings.months().orElse(RunInput.MAX_MONTHS),
                settings.populationScale().orElse(1.0),
                settings.seed().orElse(1));
        return design(frame, districts, policies);
    }

    /** The experiment of a folder of results, from the scenario files of today. */
    static ExperimentDesign again(ScenarioFolder folder, RecordedResult recorded)
            throws ScenarioException, UnusableResultException {
        List<Long> seeds = recorded.seeds();
        Settings settings = RunOptions.nothingGiven();
        Frame frame = new Frame(
                recorded.name(),
                recorded.label(),
                recorded.question(),
                recorded.yardstick(),
                seeds.size(),
                recorded.months(),
                recorded.populationScale(),
                seeds.get(0));
        return of(folder, settings, Minbei.VERSION).design(frame, recorded.districts(), recorded.policies());
    }

    private ExperimentDesign design(Frame frame, List<String> districtNames, List<String> policyNames)
            throws ScenarioException {
        List<Policy> policies = new ArrayList<>();
        for (String name : policyNames) {
            policies.add(folder.policy(name));
        }
        List<DistrictDescription> districts = new ArrayList<>();
        List<DesignedScenario> scenarios = new ArrayList<>();
        Map<String, Map<String, List<ParameterChange>>> changes = new LinkedHashMap<>();
        Map<String, Map<String, Integer>> laterStarts = new LinkedHashMap<>();
        for (String name : districtNames) {
            LoadedDistrict district = folder.district(name);
            districts.add(DistrictReader.describe(district));
            for (Policy policy : policies) {
                ResolvedScenario resolved = folder.resolve(district, policy);
                scenarios.add(scenario(frame, district, resolved));
                changes.computeIfAbsent(policy.name(), key -> new LinkedHashMap<>())
                        .put(district.name(), DistrictReader.changes(resolved, frame.months()));
                Map<String, Integer> later = laterStarts.computeIfAbsent(policy.name(), key -> new LinkedHashMap<>());
                DistrictReader.laterStart(resolved, frame.months())
                        .ifPresent(month -> later.put(district.name(), month));
            }
        }
        List<PolicyDescription> described = policies.stream()
                .map(policy -> new PolicyDescription(
                        policy.name(),
                        bilingual(policy.label()),
                        policy.note().map(ScenarioDesigner::bilingual),
                        changes.getOrDefault(policy.name(), Map.of()),
                        laterStarts.getOrDefault(policy.name(), Map.of())))
                .toList();
        return ExperimentDesign.of(description(frame, districts, described), scenarios);
    }

    private static DesignedScenario scenario(Frame frame, LoadedDistrict district, ResolvedScenario resolved) {
        RunInput input =
                new RunInput(district.district(), resolved.timeline(), frame.months(), frame.populationScale(), false);
        return new DesignedScenario(district.name(), resolved.policy().name(), input, resolved.contentHash());
    }

    private ExperimentDescription description(
            Frame frame, List<DistrictDescription> districts, List<PolicyDescription> policies) {
        List<Long> seeds = LongStream.range(0, frame.replications())
                .mapToObj(replication -> frame.seed() + replication)
                .toList();
        return new ExperimentDescription(
                frame.name(),
                frame.label(),
                frame.question(),
                districts,
                policies,
                frame.yardstick(),
                frame.months(),
                seeds,
                frame.populationScale(),
                modelVersion);
    }

    static Bilingual bilingual(Label label) {
        return new Bilingual(label.en(), label.zh());
    }
}
