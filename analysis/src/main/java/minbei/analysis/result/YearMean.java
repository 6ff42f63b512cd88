package minbei.analysis.result;

import minbei.analysis.experiment.ParameterHalf;

/**
 * The mean of an indicator over the replications of a policy in a district, in one year.
 *
 * @param half which half of the comparison
 * @param district key of the district
 * @param policy key of the policy
 * @param year calendar year
 * @param mean in the unit of the indicator; {@code NaN} if no replication has a value
 * @param standardDeviation of the replications, in the same unit; {@code NaN} with fewer than two of them
 * @param n replications with a value
 */
public record YearMean(
        ParameterHalf half, String district, String policy, int year, double mean, double standardDeviation, int n) {}
