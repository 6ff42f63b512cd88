/**
 * Policies: levers pulled from one month to another, and what comes of them in a district.
 *
 * <p>ODD, section 4 (a lever that is not pulled changes nothing) and section 6 (input data).
 */
@NullMarked
package minbei.scenario.policy;

import org.jspecify.annotations.NullMarked;
