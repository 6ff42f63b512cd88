/**
 * When an experiment has enough replications: after a number given, when differences are precise, or when the best policy is told.
 *
 * <p>Rules look at replications in their order, whatever the order in which runs finish, so that the same command stops at the same
 * replication with any number of threads and after any interruption. Methods: {@link minbei.analysis.statistics.ConfidenceSequence} and
 * {@link minbei.analysis.statistics.KimNelsonSelection}.
 */
@NullMarked
package minbei.analysis.stopping;

import org.jspecify.annotations.NullMarked;
