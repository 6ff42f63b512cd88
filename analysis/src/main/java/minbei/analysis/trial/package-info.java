/**
 * Trials of a policy: a few small runs in this process, paired by seed, for notebooks and first looks.
 *
 * <p>What is to be trusted is run by the command line, with all residents, both halves and intervals that hold.
 */
@NullMarked
package minbei.analysis.trial;

import org.jspecify.annotations.NullMarked;
