package minbei.analysis.cost;

import java.util.List;
import java.util.Optional;
import minbei.analysis.experiment.ExperimentAnswer;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.statistics.CostEffectiveness;
import minbei.analysis.statistics.Difference;

/**
 * What public money buys in served person-months, in a district.
 *
 * @param half the half it rests on
 * @param district key of the district
 * @param policies one a policy that is compared, the main yardstick among them, in the order of the experiment
 */
public record CostOfService(ParameterHalf half, String district, List<OfPolicy> policies) implements ExperimentAnswer {

    /** Copies the list. */
    public CostOfService {
        policies = List.copyOf(policies);
    }

    /**
     * What a policy's money buys; sums over all recorded months, means over replications with 95 % intervals.
     *
     * @param policy key of the policy
     * @param servedPerMillion served person-months per million yuan appropriated
     * @param lessYardstick the same less the main yardstick's, paired by seed: the result where both have the same money
     * @param plane extra spending and extra served person-months over the main yardstick, by replication
     */
    public record OfPolicy(
            String policy, Difference servedPerMillion, Difference lessYardstick, CostEffectiveness plane) {}

    /**
     * What a policy's money buys.
     *
     * @param policy key of the policy
     * @return its line; empty if it is not compared
     */
    public Optional<OfPolicy> of(String policy) {
        return policies.stream().filter(one -> one.policy().equals(policy)).findFirst();
    }
}
