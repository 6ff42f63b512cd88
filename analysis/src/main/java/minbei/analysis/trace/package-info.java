/**
 * Where two worlds part: the first month, phase, entity and quantity in which two policies differ that share all luck, and how the
 * difference spreads. Nothing else can make a difference, so whatever is named is the policy's doing.
 */
@NullMarked
package minbei.analysis.trace;

import org.jspecify.annotations.NullMarked;
