/**
 * How organizations earn, hire, learn, serve by their own means, stop working, revive and dissolve.
 *
 * <p>ODD, "Organizations grow or exit". Age, size and public money have no hazard of their own: the young have thin reserves, few
 * givers, no standing; the small have lumpy income.
 */
@NullMarked
package minbei.model.growth;

import org.jspecify.annotations.NullMarked;
