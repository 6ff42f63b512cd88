/**
 * Outcomes: what is recorded each month, how coverage is computed, and the record a run leaves.
 *
 * <p>ODD, "Observation". It reads the world and changes nothing; no rule may read it.
 */
@NullMarked
package minbei.model.observation;

import org.jspecify.annotations.NullMarked;
