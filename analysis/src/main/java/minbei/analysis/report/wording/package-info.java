/**
 * What the report says and how: messages in two languages, numbers, and the word for a difference.
 *
 * <p>The word depends on nothing but where the 95 % interval of a paired difference lies (see
 * {@link minbei.analysis.report.wording.Verdict}), so that no report is bolder than its runs.
 */
@NullMarked
package minbei.analysis.report.wording;

import org.jspecify.annotations.NullMarked;
