/**
 * Cost: served person-months per million yuan where policies have the same money, and where they have not, what one more served
 * person-month costs, with what cannot be told about that ratio.
 *
 * <p>Cost-effectiveness as in health economics (Drummond and others, Methods for the Economic Evaluation of Health Care Programmes, 4th
 * ed. 2015): cost is what the public spends, effect is person-months served.
 */
@NullMarked
package minbei.analysis.cost;

import org.jspecify.annotations.NullMarked;
