/**
 * Residents: who they are, and how births, deaths and moves change them.
 *
 * <p>ODD, sections 2 and 7 ("Residents change"). Every resident is an agent; their state is held in columns, one primitive array a
 * variable, the position being the resident's id. Nothing here depends on policy, and an id is never used again.
 */
@NullMarked
package minbei.model.resident;

import org.jspecify.annotations.NullMarked;
