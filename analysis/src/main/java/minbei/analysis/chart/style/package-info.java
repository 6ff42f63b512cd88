/**
 * How charts look: the one shipped font, and colours, dashes, markers and hatches that tell series apart with and without colour.
 *
 * <p>Sources: palette of Okabe and Ito (2008, Color Universal Design); the font is Noto Sans SC, its hanzi those of GB 2312, under
 * the SIL Open Font License 1.1.
 */
@NullMarked
package minbei.analysis.chart.style;

import org.jspecify.annotations.NullMarked;
