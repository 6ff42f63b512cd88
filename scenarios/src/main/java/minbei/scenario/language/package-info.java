/**
 * What is said of input files, in English and Chinese.
 *
 * <p>English stands where it is said; its Chinese form stands in {@code phrases_zh.yml}, and that of units in
 * {@code units_zh.properties}, under the English one.
 */
@NullMarked
package minbei.scenario.language;

import org.jspecify.annotations.NullMarked;
