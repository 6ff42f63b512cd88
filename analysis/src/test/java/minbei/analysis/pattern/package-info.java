/**
 * Patterns of the ODD, section 1, in the real districts: each in the world, and in a world whose mechanism is switched off, where the
 * same claim must fail.
 *
 * <p>Patterns that do not hold, or that more seeds must settle, have no test; their figures stand in the ODD, section 9.
 */
@NullMarked
package minbei.analysis.pattern;

import org.jspecify.annotations.NullMarked;
