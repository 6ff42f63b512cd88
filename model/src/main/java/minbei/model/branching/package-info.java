/**
 * Worlds that branch: what policies have in common is simulated once, and the world is taken back to where they part.
 *
 * <p>It belongs to no phase and holds no rule: a run that was branched has the same bits as one that went alone.
 */
@NullMarked
package minbei.model.branching;

import org.jspecify.annotations.NullMarked;
