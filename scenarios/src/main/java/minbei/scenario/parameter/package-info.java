/**
 * The parameters: their catalogue with units, bounds and sources, values that a district gives them, and the record of the model
 * that they become.
 *
 * <p>ODD, sections 5 (initialization) and 6 (input data).
 */
@NullMarked
package minbei.scenario.parameter;

import org.jspecify.annotations.NullMarked;
