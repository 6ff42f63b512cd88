/** The races that JMH times, each in a Java machine of its own. */
@NullMarked
package minbei.bench.race;

import org.jspecify.annotations.NullMarked;
