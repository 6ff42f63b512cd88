package minbei.analysis.execution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
    /** Found when they are asked for: a design may have thousands of replications of which a stop rule wants few. */
    private final Map<PlannedRun, String> addresses = new ConcurrentHashMap<>();

    private final double largestRunBytes;

    private ExperimentDesign(ExperimentDescription description, List<ParameterHalf> halves, ScenarioSource scenarios) {
        this.description = description;
        this.halves = List.copyOf(halves);
        this.scenarios = scenarios;
        this.largestRunBytes = findLargestRunBytes();
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
     * @param halves which halves, best before drawn
     * @param scenarios has a scenario for each run
     * @return the design
     */
    public static ExperimentDesign of(
            ExperimentDescription description, List<ParameterHalf> halves, ScenarioSource scenarios) {
        return new ExperimentDesign(description, halves, scenarios);
    }

    private static String key(String district, String policy) {
        return district + ":" + policy;
    }

    /** Of the first replication: another draws a few residents more or less, and the estimate is from far above. */
    private double findLargestRunBytes() {
        return runs(0).stream()
                .mapToDouble(run -> RunMemory.of(scenarios.scenario(run).input()))
                .max()
                .orElse(0);
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

    /** The half whose bands are the wider: the drawn one where it is run, else the other. */
    public ParameterHalf widerHalf() {
        return halves.get(halves.size() - 1);
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
     * The runs of one replication, in the order of the plan.
     *
     * @param replication from 0
     * @return one run a half, district and policy
     */
    List<PlannedRun> runs(int replication) {
        List<PlannedRun> runs = new ArrayList<>();
        for (ParameterHalf half : halves) {
            for (DistrictDescription district : description.districts()) {
                for (PolicyDescription policy : description.policies()) {
                    runs.add(run(half, district, policy, replication));
                }
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
        return new ExperimentDesign(
                description.withSeeds(description.seeds().subList(0, replications)), halves, scenarios);
    }

    /**
     * Whether a run is of the plan.
     *
     * @param run any run
     * @return true if it could be done
     */
    public boolean has(PlannedRun run) {
        return halves.contains(run.half())
                && description.districts().stream()
                        .anyMatch(district -> district.key().equals(run.district()))
                && description.policies().stream()
                        .anyMatch(policy -> policy.key().equals(run.policy()))
                && run.replication() >= 0
                && run.replication() < description.replications()
                && description.seeds().get(run.replication()) == run.seed();
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
        if (!has(run)) {
            throw new IllegalArgumentException("experiment " + description.name() + " has no " + run);
        }
        return addresses.computeIfAbsent(
                run, wanted -> RunAddress.of(description.modelVersion(), scenarios.scenario(wanted), wanted.seed()));
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
