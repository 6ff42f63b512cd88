/**
 * Space: district (区), township (镇, 街道 or 工业区) and community (居委会 or 村委会), and how many residents each has in which year.
 *
 * <p>ODD, section 2.
 */
@NullMarked
package minbei.model.district;

import org.jspecify.annotations.NullMarked;
