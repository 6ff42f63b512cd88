package minbei.analysis.experiment;

import java.util.OptionalInt;

/**
 * The experiment that the worlds of results are from, where policies and districts alone do not make them.
 *
 * @param experiment its name
 * @param replication the one of its replications that was run alone; empty if it was carried out whole
 */
public record Origin(String experiment, OptionalInt replication) {}
