/**
 * Social organizations 社会组织: who they are, where they stand in law, what means they have and what they have achieved.
 *
 * <p>ODD, section 2. State only: how groups form stands in {@code formation}, how they register in {@code registration}, how they grow
 * and end in {@code growth}. An organization is a founder and a month of founding: its key, and with it all its luck, is the same in
 * every policy's world.
 */
@NullMarked
package minbei.model.organization;

import org.jspecify.annotations.NullMarked;
