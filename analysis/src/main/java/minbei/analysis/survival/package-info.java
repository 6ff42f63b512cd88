/**
 * How long organizations stay at work after the incubation park has decided on them, and how long others do.
 *
 * <p>ODD, section "Incubation and support": good ones are picked, so those taken must be held against matched others and against the same
 * organizations in the world without a park, not against whoever was not taken.
 */
@NullMarked
package minbei.analysis.survival;

import org.jspecify.annotations.NullMarked;
