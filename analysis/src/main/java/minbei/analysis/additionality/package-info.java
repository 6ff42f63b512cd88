/**
 * What of a policy's organizations is its own doing: deadweight, displacement, and the effect of the incubation park by the same
 * organizations with and without it, beside what an evaluator without a second world would estimate.
 *
 * <p>Terms as in English Partnerships, Additionality Guide (4th ed. 2014): deadweight is what would have come about anyway, displacement
 * what goes elsewhere.
 */
@NullMarked
package minbei.analysis.additionality;

import org.jspecify.annotations.NullMarked;
