/**
 * Charts as values, and their pictures.
 *
 * <p>A chart knows its texts, numbers, its text alternative and the table behind it, and nothing of experiments: numbers are already
 * in the unit that its axis names. {@link minbei.analysis.chart.SvgPicture} and {@link minbei.analysis.chart.PngPicture} draw it
 * without a screen and without fonts of the system. The same chart gives the same bytes on the same Java version.
 */
@NullMarked
package minbei.analysis.chart;

import org.jspecify.annotations.NullMarked;
