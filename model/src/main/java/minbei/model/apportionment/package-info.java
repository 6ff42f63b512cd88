/**
 * Sharing a whole number of things (residents, fen, places) among claims that are not whole.
 *
 * <p>ODD, section 4 (conservation): what is shared out adds up to what there was.
 */
@NullMarked
package minbei.model.apportionment;

import org.jspecify.annotations.NullMarked;
