/**
 * What is claimed of the real districts: {@link minbei.analysis.district.DistrictLaboratory} runs them, and a claim is one sentence.
 *
 * <p>Tests that need all residents of a district, or many seeds, carry the tag {@code full} and run with {@code -Pfull}.
 */
@NullMarked
package minbei.analysis.district;

import org.jspecify.annotations.NullMarked;
