package minbei.analysis.stopping;

import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ParameterHalf;

/** When an experiment has enough replications. */
public sealed interface StopRule permits GivenReplications, PrecisionRule, BestPolicyRule {

    /** Chance with which what a rule says of a district (and policy) is wrong. */
    double ERROR_RATE = 0.05;

    /**
     * The course of an experiment under this rule.
     *
     * @param experiment with as many seeds as there may be replications
     * @param half the half that is looked at
     * @return its course, before the first replication
     */
    Course begin(ExperimentDescription experiment, ParameterHalf half);
}
