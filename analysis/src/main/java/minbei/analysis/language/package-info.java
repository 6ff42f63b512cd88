/**
 * The two languages of everything people read: English and Chinese.
 *
 * <p>Keys, file names and headings of tables are English in both, so that a program reads the results of either.
 */
@NullMarked
package minbei.analysis.language;

import org.jspecify.annotations.NullMarked;
