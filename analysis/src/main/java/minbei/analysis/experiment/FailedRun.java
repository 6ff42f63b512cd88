package minbei.analysis.experiment;

/**
 * A run that ended with an error.
 *
 * @param run which
 * @param error the error in one line
 * @param reproduce the command that repeats it alone
 */
public record FailedRun(PlannedRun run, String error, String reproduce) {}
