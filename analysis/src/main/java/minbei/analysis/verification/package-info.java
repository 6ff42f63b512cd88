/**
 * Proof on the user's own machine: that the same commands give the same bits, that worlds share all luck until policies part them, that
 * nothing is lost, and that the files of a result are what its runs say.
 */
@NullMarked
package minbei.analysis.verification;

import org.jspecify.annotations.NullMarked;
