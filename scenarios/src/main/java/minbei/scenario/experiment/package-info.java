/**
 * Experiments: which policies are compared in which districts, with how many replications.
 *
 * <p>ODD, section 6 (input data).
 */
@NullMarked
package minbei.scenario.experiment;

import org.jspecify.annotations.NullMarked;
