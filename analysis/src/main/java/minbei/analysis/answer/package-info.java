/**
 * What each kind of experiment was made to answer, worked out from its runs: who comes first, which order is best, what more money brings,
 * why two districts differ.
 *
 * <p>All numbers are paired by seed, as everywhere in the analysis (see {@code minbei.analysis.statistics}).
 */
@NullMarked
package minbei.analysis.answer;

import org.jspecify.annotations.NullMarked;
