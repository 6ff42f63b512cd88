package minbei.analysis.additionality;

import java.util.List;
import java.util.Optional;
import minbei.analysis.experiment.ExperimentAnswer;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.statistics.Difference;

/**
 * What of the organizations at work at the end is a policy's own doing, in a district.
 *
 * @param half the half it rests on
 * @param district key of the district
 * @param policies one a policy that differs from the main yardstick, the placebo among them, in the order of the experiment
 * @param park what the incubation park does to those it takes in; empty if no park took anybody or every policy has one
 */
public record OwnDoing(ParameterHalf half, String district, List<OfPolicy> policies, Optional<Park> park)
        implements ExperimentAnswer {

    /** Copies the list. */
    public OwnDoing {
        policies = List.copyOf(policies);
    }

    /**
     * Organizations of a policy's worlds against those of the yardstick's, by id; means over replications with 95 % intervals.
     *
     * @param policy key of the policy
     * @param active organizations at work under the policy
     * @param deadweight of those, at work under the yardstick too
     * @param additional of those, not at work under the yardstick
     * @param displaced at work under the yardstick and not under the policy
     */
    public record OfPolicy(
            String policy, Difference active, Difference deadweight, Difference additional, Difference displaced) {}

    /**
     * The park's effect on those it takes in, by outcome.
     *
     * @param withPark key of the policy with the park
     * @param withoutPark key of the policy without, that differs least from it
     * @param outcomes one an outcome, in the order of {@link ParkEffect.Outcome}
     */
    public record Park(String withPark, String withoutPark, List<OnOutcome> outcomes) {

        /** Copies the list. */
        public Park {
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * The park's effect on one outcome; means over replications with 95 % intervals.
     *
     * @param outcome which
     * @param effect by the same ids in the world without the park
     * @param estimate matched estimate from the world with the park alone
     * @param error how far the estimate is off, estimate less effect of the same replication
     */
    public record OnOutcome(ParkEffect.Outcome outcome, Difference effect, Difference estimate, Difference error) {}
}
