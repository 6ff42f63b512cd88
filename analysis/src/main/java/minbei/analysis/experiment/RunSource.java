package minbei.analysis.experiment;

import java.util.Optional;
import minbei.model.RunRecord;

/** Where the records of finished runs are read from, one at a time. */
@FunctionalInterface
public interface RunSource {

    /**
     * Reads a run.
     *
     * @param run which
     * @return its record, or nothing if it failed
     */
    Optional<RunRecord> read(PlannedRun run);
}
