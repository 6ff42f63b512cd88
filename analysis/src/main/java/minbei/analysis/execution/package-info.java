/**
 * Carrying out an experiment: runs in parallel, each kept in a file of its own, so that an interrupted experiment
 * goes on where it stopped and gives the same bits as one that was not.
 *
 * <p>Runs are stored by content address, as in Git or Nix: the name of a run's file is a hash of everything the run
 * hangs on. What fits is used again, what does not is never read.
 */
@NullMarked
package minbei.analysis.execution;

import org.jspecify.annotations.NullMarked;
