/**
 * The environment of a community: a good all its residents share. Incidents spoil it, projects mend it.
 *
 * <p>ODD, "Needs arise" and "Departments and townships procure". It is counted in community-months and never added to persons.
 */
@NullMarked
package minbei.model.environment;

import org.jspecify.annotations.NullMarked;
