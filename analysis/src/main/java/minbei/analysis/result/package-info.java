/**
 * Results of a comparison as anyone may read them from its folder: means by year, and paired differences to the
 * yardstick with their intervals.
 */
@NullMarked
package minbei.analysis.result;

import org.jspecify.annotations.NullMarked;
