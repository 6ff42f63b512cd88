/**
 * Needs: which residents need which community service, since when, and how it goes on.
 *
 * <p>ODD, "Needs arise". A need is counted by episode: from its onset until it ends by itself, by service, by death or by moving
 * out.
 */
@NullMarked
package minbei.model.need;

import org.jspecify.annotations.NullMarked;
