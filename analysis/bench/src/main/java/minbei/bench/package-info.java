/**
 * Benchmarks: what a resident-month costs, beside a floor and beside plain MASON; memory, threads, and time to the first month.
 *
 * <p>Run by {@code ./minbei bench}, never by the tests; the tests of this sub-module only show that the rivals run the same race.
 */
@NullMarked
package minbei.bench;

import org.jspecify.annotations.NullMarked;
