/**
 * The figures of the report: each class makes one kind of chart of the results, with its note, text alternative and table.
 *
 * <p>What is shown is defined in the ODD, section "Observation". Lines carry the range of replications, for they show how far single
 * worlds lie apart; dots carry the 95 % interval of a mean or of a paired difference, for they compare.
 */
@NullMarked
package minbei.analysis.report.figure;

import org.jspecify.annotations.NullMarked;
