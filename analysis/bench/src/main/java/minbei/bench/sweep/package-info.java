/** What a sweep costs beside its runs: processor time, memory, and how much of the machine is left to the model. */
@NullMarked
package minbei.bench.sweep;

import org.jspecify.annotations.NullMarked;
