/**
 * Observation of a world that runs: what an onlooker may see between two months. ODD, section "Observation".
 *
 * <p>Everything is copied into records, so that nobody who looks can change what is looked at.
 */
@NullMarked
package minbei.model.observation.snapshot;

import org.jspecify.annotations.NullMarked;
