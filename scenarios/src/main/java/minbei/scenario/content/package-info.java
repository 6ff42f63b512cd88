/**
 * What inputs say, apart from how they are written: numbers as exact decimals, and addresses of content.
 *
 * <p>ODD, section 6 (input data): two files that differ in comments, order or spelling of numbers have the same content.
 */
@NullMarked
package minbei.scenario.content;

import org.jspecify.annotations.NullMarked;
