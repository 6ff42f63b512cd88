/**
 * What a planner takes into a meeting about a package: what has to be decided and by whom, from when on one would see it, and where in the
 * ranges of what an organization can do the answer turns.
 *
 * <p>Institutions as in the ODD's table of institutions; who decides follows the division of duties in the source paper and in the
 * administrative measures it cites, and is a reading aid, no part of the model.
 */
@NullMarked
package minbei.analysis.report.plan;

import org.jspecify.annotations.NullMarked;
