/**
 * Search and service: who is ready to seek, learns of a provider, applies where, is taken on or waits, and for how long.
 *
 * <p>ODD, "Services are delivered".
 */
@NullMarked
package minbei.model.service;

import org.jspecify.annotations.NullMarked;
