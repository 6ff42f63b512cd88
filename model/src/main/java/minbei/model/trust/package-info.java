/**
 * Trust in community services and awareness of who provides them: a resident's own, and the community's mood.
 *
 * <p>ODD, "Services are delivered".
 */
@NullMarked
package minbei.model.trust;

import org.jspecify.annotations.NullMarked;
