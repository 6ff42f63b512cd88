/** Runs the notebooks' code cells, so that none of them grows old unseen. */
package minbei.notebooks;
