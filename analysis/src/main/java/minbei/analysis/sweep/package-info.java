/**
 * Batch sweeps: thousands of runs over the points of a design, which cannot be lost.
 *
 * <p>Every run that ends goes into a journal, a file that only grows; each record has its length and a checksum. A
 * crash can tear the last record only, and whoever opens the journal cuts it off. The tables are written from the
 * journal in the order of the plan, so they hang on the design alone, not on threads, engines or interruptions. Runs
 * are never held in memory: the number of the run tells its point, district, policy and seed.
 */
@NullMarked
package minbei.analysis.sweep;

import org.jspecify.annotations.NullMarked;
