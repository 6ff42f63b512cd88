package minbei.analysis.execution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ParameterDraw;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.experiment.PlannedRun;
import minbei.analysis.experiment.PolicyDescription;
import minbei.model.RunInput;

/** An experiment that is ready to run: its description, its runs in their fixed order, and what each run takes. */
public final class ExperimentDesign {

    private final ExperimentDescription description;
    private final List<ParameterHalf> halves;
    private final ScenarioSource scenarios;
    private final Map<PlannedRun, String> addresses = new HashMap<>();
    private double largestRunBytes;

    private ExperimentDesign(ExperimentDescription description, List<ParameterHalf> halves, ScenarioSource scenarios) {
        this.description = description;
        this.halves = List.copyOf(halves);
        this.scenarios = scenarios;
    }

    /**
     * A design with all parameters at their best value.
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
        return of(description, List.of(ParameterHalf.BEST), run -> {
            DesignedScenario scenario = byKey.get(key(run.district(), run.policy()));
            if (scenario == null) {
                throw new IllegalArgumentException("experiment " + description.name() + " has no scenario for " + run);
            }
            return scenario;
        });
    }

    /**
     * A design of one half or both.
     *
     * @param description what is asked
     * @param halves which halves, in their order
     * @param scenarios has a scenario for each run
     * @return the design
     */
    public static ExperimentDesign of(
            ExperimentDescription description, List<ParameterHalf> halves, ScenarioSource scenarios) {
        ExperimentDesign design = new ExperimentDesign(description, halves, scenarios);
        design.findAddresses();
        return design;
    }

    private static String key(String district, String policy) {
        return district + ":" + policy;
    }

    /** By replication, so that what is drawn for one is drawn once. */
    private void findAddresses() {
        for (ParameterHalf half : halves) {
            for (DistrictDescription district : description.districts()) {
                for (int replication = 0; replication < description.replications(); replication++) {
                    for (PolicyDescription policy : description.policies()) {
                        PlannedRun run = run(half, district, policy, replication);
                        DesignedScenario scenario = scenarios.scenario(run);
                        largestRunBytes = Math.max(largestRunBytes, RunMemory.of(scenario.input()));
                        addresses.put(run, RunAddress.of(description.modelVersion(), scenario, run.seed()));
                    }
                }
            }
        }
    }

    private PlannedRun run(
            ParameterHalf half, DistrictDescription district, PolicyDescription policy, int replication) {
        long seed = description.seeds().get(replication);
        return new PlannedRun(half, district.key(), policy.key(), replication, seed);
    }

    /** What is asked. */
    public ExperimentDescription description() {
        return description;
    }

    /** The halves that are run, in their order. */
    public List<ParameterHalf> halves() {
        return halves;
    }

    /**
     * All runs: by half, district, policy, replication. Results are aggregated in this order, however runs finish.
     */
    public List<PlannedRun> plan() {
        List<PlannedRun> plan = new ArrayList<>();
        for (ParameterHalf half : halves) {
            for (DistrictDescription district : description.districts()) {
                for (PolicyDescription policy : description.policies()) {
                    for (int replication = 0; replication < description.replications(); replication++) {
                        plan.add(run(half, district, policy, replication));
                    }
                }
            }
        }
        return plan;
    }

    /** Upper estimate of what the largest run holds in the heap, bytes. */
    public double largestRunBytes() {
        return largestRunBytes;
    }

    /**
     * What a run takes besides its seed.
     *
     * @param run one of the plan
     * @return its input
     * @throws IllegalArgumentException if the design has no such run
     */
    public RunInput input(PlannedRun run) {
        return scenarios.scenario(run).input();
    }

    /**
     * The content address of a run; two runs of the plan share one if their policies come to the same in the district.
     *
     * @param run one of the plan
     * @return 64 hexadecimal digits
     * @throws IllegalArgumentException if the design has no such run
     */
    public String address(PlannedRun run) {
        String address = addresses.get(run);
        if (address == null) {
            throw new IllegalArgumentException("experiment " + description.name() + " has no " + run);
        }
        return address;
    }

    /**
     * What was drawn for a replication of the drawn half.
     *
     * @param district key of the district
     * @param replication from 0
     * @return in the order of the catalogue; empty if the half is not run
     */
    public List<ParameterDraw> draws(String district, int replication) {
        return halves.contains(ParameterHalf.DRAWN) ? scenarios.draws(district, replication) : List.of();
    }
}
