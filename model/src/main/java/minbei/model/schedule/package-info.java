/**
 * Time: the calendar month and the order of the phases within a month.
 *
 * <p>ODD, sections 2 (scales) and 3 (process overview).
 */
@NullMarked
package minbei.model.schedule;

import org.jspecify.annotations.NullMarked;
