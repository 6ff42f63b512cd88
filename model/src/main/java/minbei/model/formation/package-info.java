/**
 * How groups form: residents come forward where they see unmet need and trust that something can be done.
 *
 * <p>ODD, "Groups form". Every later organization begins here as a group of residents, except those that are there at the start, those
 * that are invited, and those from outside the district.
 */
@NullMarked
package minbei.model.formation;

import org.jspecify.annotations.NullMarked;
