package minbei.analysis.execution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.PlannedRun;
import minbei.analysis.experiment.PolicyDescription;
import minbei.model.RunInput;

/** An experiment that is ready to run: its description, its runs in their fixed order, and what each run takes. */
public final class ExperimentDesign {

    private final ExperimentDescription description;
    private final Map<String, DesignedScenario> scenarios;

    private ExperimentDesign(ExperimentDescription description, Map<String, DesignedScenario> scenarios) {
        this.description = description;
        this.scenarios = scenarios;
    }

    /**
     * A design.
     *
     * @param description what is asked
     * @param scenarios one for each district and policy of it
     * @return the design
     * @throws IllegalArgumentException if a district and policy has no scenario
     */
    public static ExperimentDesign of(ExperimentDescription description, List<DesignedScenario> scenarios) {
        Map<String, DesignedScenario> byKey = new LinkedHashMap<>();
        for (DesignedScenario scenario : scenarios) {
            byKey.put(key(scenario.district(), scenario.policy()), scenario);
        }
        ExperimentDesign design = new ExperimentDesign(description, byKey);
        design.plan().forEach(design::scenario);
        return design;
    }

    private static String key(String district, String policy) {
        return district + ":" + policy;
    }

    /** What is asked. */
    public ExperimentDescription description() {
        return description;
    }

    /** All runs: by district, policy, replication. Results are aggregated in this order, however runs finish. */
    public List<PlannedRun> plan() {
        List<PlannedRun> plan = new ArrayList<>();
        for (DistrictDescription district : description.districts()) {
            for (PolicyDescription policy : description.policies()) {
                for (int replication = 0; replication < description.replications(); replication++) {
                    long seed = description.seeds().get(replication);
                    plan.add(new PlannedRun(district.key(), policy.key(), replication, seed));
                }
            }
        }
        return plan;
    }

    /**
     * The runs of one replication, in the order of the plan.
     *
     * @param replication from 0
     * @return one run a district and policy
     */
    List<PlannedRun> runs(int replication) {
        List<PlannedRun> runs = new ArrayList<>();
        long seed = description.seeds().get(replication);
        for (DistrictDescription district : description.districts()) {
            for (PolicyDescription policy : description.policies()) {
                runs.add(new PlannedRun(district.key(), policy.key(), replication, seed));
            }
        }
        return runs;
    }

    /**
     * The same design with its first replications only.
     *
     * @param replications how many, 1 to as many as it has
     * @return a copy
     */
    public ExperimentDesign first(int replications) {
        return new ExperimentDesign(description.withSeeds(description.seeds().subList(0, replications)), scenarios);
    }

    /**
     * Whether the design has the district and policy of a run.
     *
     * @param run any run
     * @return true if it could be done
     */
    public boolean has(PlannedRun run) {
        return scenarios.containsKey(key(run.district(), run.policy()));
    }

    /**
     * What a run takes besides its seed.
     *
     * @param run one of the plan
     * @return its input
     * @throws IllegalArgumentException if the design has no such district and policy
     */
    public RunInput input(PlannedRun run) {
        return scenario(run).input();
    }

    /**
     * The content address of a run; two runs of the plan share one if their policies come to the same in the district.
     *
     * @param run one of the plan
     * @return 64 hexadecimal digits
     * @throws IllegalArgumentException if the design has no such district and policy
     */
    public String address(PlannedRun run) {
        return RunAddress.of(description.modelVersion(), scenario(run), run.seed());
    }

    private DesignedScenario scenario(PlannedRun run) {
        DesignedScenario scenario = scenarios.get(key(run.district(), run.policy()));
        if (scenario == null) {
            throw new IllegalArgumentException("experiment " + description.name() + " has no scenario for " + run);
        }
        return scenario;
    }
}
