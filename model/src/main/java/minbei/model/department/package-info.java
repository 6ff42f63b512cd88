/**
 * Government departments and what they provide with their own staff.
 *
 * <p>ODD, "Departments and townships procure". Civil affairs provides elder care and poverty support, health provides health services
 * and psychological care, human resources provides training for employment, and the environment department runs projects.
 */
@NullMarked
package minbei.model.department;

import org.jspecify.annotations.NullMarked;
