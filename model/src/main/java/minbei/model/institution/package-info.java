/**
 * The institutions of the source paper, what each claims from public money, and whether it could be paid.
 *
 * <p>ODD, "Institutions". What an institution does stands in the package of its concept; here is only what all have in common: a name,
 * and a cost.
 */
@NullMarked
package minbei.model.institution;

import org.jspecify.annotations.NullMarked;
