/**
 * The envelope of public money for community services, and how it is appropriated to fields.
 *
 * <p>ODD, "Budget is appropriated".
 */
@NullMarked
package minbei.model.budget;

import org.jspecify.annotations.NullMarked;
