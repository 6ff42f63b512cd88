package minbei.analysis.execution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.language.Bilingual;
import minbei.model.RunInput;
import minbei.scenario.ScenarioFolder;
import minbei.scenario.district.LoadedDistrict;
import minbei.scenario.file.ScenarioException;
import minbei.scenario.policy.ResolvedScenario;

/** Small designs from the scenario files. */
final class InventedDesign {

    private InventedDesign() {}

    /** Beibei under some policies, 14 months, seeds from 1. */
    static ExperimentDesign of(int replications, String... policies) throws ScenarioException {
        ScenarioFolder folder = ScenarioFolder.open();
        LoadedDistrict beibei = folder.district("beibei");
        Map<String, DesignedScenario> scenarios = new LinkedHashMap<>();
        for (String policy : policies) {
            ResolvedScenario resolved = folder.resolve(beibei, folder.policy(policy));
            RunInput input = new RunInput(beibei.district(), resolved.timeline(), 14, 0.01, true);
            scenarios.put(policy, new DesignedScenario("beibei", policy, input, resolved.contentHash()));
        }
        Bilingual text = new Bilingual("text", "文字");
        ExperimentDescription description = new ExperimentDescription(
                "invented",
                text,
                text,
                List.of(new DistrictDescription("beibei", text, 700_000, List.of(), List.of())),
                scenarios.keySet().stream()
                        .map(policy -> new PolicyDescription(policy, text, Optional.empty(), Map.of(), Map.of()))
                        .toList(),
                List.of(policies[0]),
                14,
                LongStream.range(1, replications + 1).boxed().toList(),
                0.01,
                "test");
        return ExperimentDesign.of(description, List.copyOf(scenarios.values()));
    }
}
