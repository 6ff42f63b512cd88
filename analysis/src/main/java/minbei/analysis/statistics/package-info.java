/**
 * What replications say about a policy: means, their spread, and paired differences to the yardstick with Student
 * intervals.
 *
 * <p>Method: common random numbers and paired-t confidence intervals (Law 2015, Simulation Modeling and Analysis, 5th
 * ed., sections 10.2.1 and 11.2); the unpaired interval is Welch's (1947, Biometrika 34). Sums run in the order of
 * the replications, so that the same runs give the same bits.
 *
 * <p>Looking early: {@link ConfidenceSequence}. Which is best: {@link KimNelsonSelection}. Ratios and cost: {@link RatioSet}, {@link
 * CostEffectiveness}. What common seeds are worth: {@link VarianceRatio}. Each says whose method it is.
 */
@NullMarked
package minbei.analysis.statistics;

import org.jspecify.annotations.NullMarked;
