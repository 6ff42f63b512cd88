/**
 * Files a user writes: YAML with the place of every value, and problems that say where, what, what is allowed and what may have
 * been meant.
 *
 * <p>ODD, section 6 (input data). Only YAML's data is read: no tags, aliases or objects.
 */
@NullMarked
package minbei.scenario.file;

import org.jspecify.annotations.NullMarked;
