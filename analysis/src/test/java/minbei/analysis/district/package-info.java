/** Tests that need all residents of a real district; they run with {@code -Pfull}. */
@NullMarked
package minbei.analysis.district;

import org.jspecify.annotations.NullMarked;
