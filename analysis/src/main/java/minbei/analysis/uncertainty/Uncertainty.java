package minbei.analysis.uncertainty;

import java.util.List;
import minbei.analysis.experiment.ExperimentAnswer;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.statistics.VarianceBudget;
import minbei.model.observation.Indicator;

/**
 * What the variance of each headline difference of a district is made of.
 *
 * @param half the half it is told with; it rests on both
 * @param district key of the district
 * @param differences one a policy and indicator, in the order of the experiment
 */
public record Uncertainty(ParameterHalf half, String district, List<OfDifference> differences)
        implements ExperimentAnswer {

    /** Copies the list. */
    public Uncertainty {
        differences = List.copyOf(differences);
    }

    /**
     * The variance of one difference to the main yardstick in the last recorded year.
     *
     * @param policy key of the policy
     * @param indicator what is compared
     * @param budget variances, in the squared unit of the indicator
     */
    public record OfDifference(String policy, Indicator indicator, VarianceBudget budget) {}
}
