/** Shows our charts in Jupyter. */
@NullMarked
package minbei.notebooks.display;

import org.jspecify.annotations.NullMarked;
