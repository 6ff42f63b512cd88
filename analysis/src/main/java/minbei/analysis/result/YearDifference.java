package minbei.analysis.result;

import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.statistics.Difference;

/**
 * How far a policy is from a yardstick in a district, in one year, by replications paired by seed.
 *
 * @param half which half of the comparison
 * @param district key of the district
 * @param policy key of the policy
 * @param yardstick key of the policy it is compared with
 * @param year calendar year
 * @param difference policy less yardstick, in the unit of the indicator
 */
public record YearDifference(
        ParameterHalf half, String district, String policy, String yardstick, int year, Difference difference) {}
