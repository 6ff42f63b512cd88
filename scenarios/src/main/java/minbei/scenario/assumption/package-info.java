/**
 * Assumptions drawn within their plausible ranges: worlds in which everything that is not known for sure has another value.
 *
 * <p>ODD, section 4 (uncertainty). Latin hypercube sampling after McKay, Beckman and Conover (1979, Technometrics 21), extended point by
 * point after Sallaberry, Helton and Hora (2008, Reliability Engineering and System Safety 93).
 */
@NullMarked
package minbei.scenario.assumption;

import org.jspecify.annotations.NullMarked;
