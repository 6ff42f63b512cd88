package minbei.analysis.experiment;

import java.util.List;
import java.util.Optional;
import minbei.analysis.language.Bilingual;

/**
 * What an experiment asks and of what it consists.
 *
 * @param name key, for example {@code own-places}
 * @param label name for readers
 * @param question the question it answers
 * @param districts in the order of the results
 * @param policies in the order of the results; the yardsticks are among them
 * @param yardsticks keys of the policies that the others are compared with, the main one first; at least one
 * @param months recorded months from 2014-01
 * @param seeds seed of replication 0, 1, …; the same for every district and policy
 * @param populationScale agents per resident, above 0 and at most 1
 * @param modelVersion version of the model
 */
public record ExperimentDescription(
        String name,
        Bilingual label,
        Bilingual question,
        List<DistrictDescription> districts,
        List<PolicyDescription> policies,
        List<String> yardsticks,
        int months,
        List<Long> seeds,
        double populationScale,
        String modelVersion) {

    /** Copies the lists. */
    public ExperimentDescription {
        districts = List.copyOf(districts);
        policies = List.copyOf(policies);
        yardsticks = List.copyOf(yardsticks);
        seeds = List.copyOf(seeds);
    }

    /** Key of the main yardstick. */
    public String yardstick() {
        return yardsticks.get(0);
    }

    /** The policies that the question is about, in their order. */
    public List<PolicyDescription> compared() {
        return policies.stream()
                .filter(policy -> policy.part() == PolicyDescription.Part.COMPARED)
                .toList();
    }

    /** The policy that changes next to nothing, if the experiment has one. */
    public Optional<PolicyDescription> placebo() {
        return policies.stream()
                .filter(policy -> policy.part() == PolicyDescription.Part.PLACEBO)
                .findFirst();
    }

    /**
     * A run of the experiment.
     *
     * @param half with best or with drawn parameters
     * @param district key of the district
     * @param policy key of the policy
     * @param replication from 0
     * @return the run, with its seed
     */
    public PlannedRun run(ParameterHalf half, String district, String policy, int replication) {
        return new PlannedRun(half, district, policy, replication, seeds.get(replication));
    }

    /** Agents below which chance is no longer small beside what policies do. */
    public static final int FEW_AGENTS = 1000;

    /** Districts in which the scale of the population leaves fewer than {@link #FEW_AGENTS} agents. */
    public List<DistrictDescription> thinDistricts() {
        return districts.stream()
                .filter(district -> agents(district) < FEW_AGENTS)
                .toList();
    }

    /**
     * Agents that stand for the residents of a district.
     *
     * @param district one of the experiment
     * @return their number when the recorded months begin, rounded
     */
    public long agents(DistrictDescription district) {
        return Math.round(district.residents() * populationScale);
    }

    /** Replications of each district and policy. */
    public int replications() {
        return seeds.size();
    }

    /**
     * The district of a key.
     *
     * @param key for example {@code minhang}
     * @return its description
     * @throws IllegalArgumentException if the experiment has none of that key
     */
    public DistrictDescription district(String key) {
        return districts.stream()
                .filter(district -> district.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("district (" + key + ") is not in experiment " + name));
    }

    /**
     * Whether two policies come to the same in a district in all recorded months, so that their difference says nothing.
     *
     * @param one key of a policy
     * @param other key of another
     * @param district key of the district
     * @return true if both change the same, or nothing
     */
    public boolean comesToTheSame(String one, String other, String district) {
        return policy(one).changesIn(district).equals(policy(other).changesIn(district));
    }

    /**
     * The policy of a key.
     *
     * @param key for example {@code status-quo}
     * @return its description
     * @throws IllegalArgumentException if the experiment has none of that key
     */
    public PolicyDescription policy(String key) {
        return policies.stream()
                .filter(policy -> policy.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("policy (" + key + ") is not in experiment " + name));
    }

    /**
     * The same with other replications.
     *
     * @param otherSeeds seed of replication 0, 1, …
     * @return a copy
     */
    public ExperimentDescription withSeeds(List<Long> otherSeeds) {
        return new ExperimentDescription(
                name,
                label,
                question,
                districts,
                policies,
                yardsticks,
                months,
                otherSeeds,
                populationScale,
                modelVersion);
    }
}
