package minbei.analysis.verification;

import minbei.analysis.experiment.PlannedRun;

/**
 * A run as a manifest has it.
 *
 * @param run which
 * @param address its content address
 * @param hash hash of its record; empty if it failed
 * @param status {@code finished} or {@code failed}
 */
public record RecordedRun(PlannedRun run, String address, String hash, String status) {}
