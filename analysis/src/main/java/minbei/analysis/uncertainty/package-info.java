/**
 * What is uncertain about a difference: luck, parameters, the district's data or the rules, and which assumptions would turn the answer.
 *
 * <p>Kinds of uncertainty as in Walker and others 2003, Integrated Assessment 4: luck is variability; parameters, data and rules (structure)
 * are what better knowledge could narrow.
 */
@NullMarked
package minbei.analysis.uncertainty;

import org.jspecify.annotations.NullMarked;
