package minbei.analysis.incidence;

import java.util.List;
import java.util.Optional;
import minbei.analysis.experiment.ExperimentAnswer;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.statistics.Difference;
import minbei.model.observation.Breakdown;

/**
 * Who gains and who loses in a district.
 *
 * @param half the half it rests on
 * @param district key of the district
 * @param policies one a policy that is compared and differs from the main yardstick, in the order of the experiment
 */
public record Incidence(ParameterHalf half, String district, List<OfPolicy> policies) implements ExperimentAnswer {

    /** Copies the list. */
    public Incidence {
        policies = List.copyOf(policies);
    }

    /**
     * Who gains and who loses by a policy.
     *
     * @param policy key of the policy
     * @param groups by need, township, hukou, income and age, in the order of the model
     * @param gained needs served at the end under the policy and not under the yardstick, less as many under the placebo and not under the
     *     yardstick; needs of residents, not of agents
     * @param lost needs served at the end under the yardstick and not under the policy, less as many that the placebo does not serve
     */
    public record OfPolicy(String policy, List<GroupEffect> groups, Difference gained, Difference lost) {

        /** Copies the list. */
        public OfPolicy {
            groups = List.copyOf(groups);
        }

        /**
         * The groups of a breakdown.
         *
         * @param breakdown by what they are told
         * @return in the order of the model
         */
        public List<GroupEffect> by(Breakdown breakdown) {
            return groups.stream()
                    .filter(group -> group.breakdown() == breakdown)
                    .toList();
        }

        /**
         * The groups of which one thing may be said.
         *
         * @param verdict what
         * @return in the order of the model
         */
        public List<GroupEffect> with(GroupEffect.Verdict verdict) {
            return groups.stream().filter(group -> group.verdict() == verdict).toList();
        }
    }

    /**
     * What a policy does.
     *
     * @param policy key of the policy
     * @return who gains and loses; empty if it is not compared or does not differ
     */
    public Optional<OfPolicy> of(String policy) {
        return policies.stream().filter(one -> one.policy().equals(policy)).findFirst();
    }
}
