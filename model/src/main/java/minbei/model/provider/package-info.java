/**
 * Providers of services: who has places for which need, where, for which subtypes, and how good they are.
 *
 * <p>ODD, section 2. Departments' own offices, organizations with and without a contract, community groups.
 */
@NullMarked
package minbei.model.provider;

import org.jspecify.annotations.NullMarked;
