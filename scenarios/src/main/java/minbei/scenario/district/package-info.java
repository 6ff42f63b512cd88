/**
 * Districts as files describe them: totals of residents, townships, communities and the district's own parameter values, and how
 * residents known for the whole are spread over townships.
 *
 * <p>ODD, sections 2 (entities), 5 (initialization) and 6 (input data).
 */
@NullMarked
package minbei.scenario.district;

import org.jspecify.annotations.NullMarked;
