/**
 * The scenario files a user edits, by name: districts, policies and experiments; how they are found, loaded and checked.
 *
 * <p>ODD, section 6 (input data).
 */
@NullMarked
package minbei.scenario;

import org.jspecify.annotations.NullMarked;
