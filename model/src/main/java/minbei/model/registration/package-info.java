/**
 * Registration 登记 and filing 备案: who applies, the route by way of a supervising unit and the direct one, permits, the queue at the
 * registration authority, yearly inspection 年检, and how organizations leave the register.
 *
 * <p>ODD, "Organizations register". Rows M2c, M6d and B2 of the table of institutions. Groups weigh what registration brings against
 * what it costs (Hildebrandt 2011, China Quarterly); what a route takes they know from those who went it.
 */
@NullMarked
package minbei.model.registration;

import org.jspecify.annotations.NullMarked;
