/** What is measured of whole processes: a decade in a small heap, the first month after the start of Java; and arrays by resident. */
@NullMarked
package minbei.bench.process;

import org.jspecify.annotations.NullMarked;
