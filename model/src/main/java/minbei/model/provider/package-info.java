/**
 * Providers of services: who has places for which need, where, and how good they are.
 *
 * <p>ODD, section 2. Departments' own offices are providers; organizations will join them.
 */
@NullMarked
package minbei.model.provider;

import org.jspecify.annotations.NullMarked;
