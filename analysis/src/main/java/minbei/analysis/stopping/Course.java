package minbei.analysis.stopping;

import java.util.OptionalInt;
import minbei.analysis.experiment.PlannedRun;
import minbei.analysis.experiment.RunSource;
import minbei.analysis.experiment.Stopping;

/** An experiment on its way: is shown replication after replication, and says when it is enough. */
public interface Course {

    /**
     * Whether a district and policy still takes part.
     *
     * @param run any of its runs
     * @return false if its further replications are not wanted
     */
    boolean wants(PlannedRun run);

    /**
     * Looks at the next replication.
     *
     * @param replication 0, 1, … in order
     * @param runs where its finished runs are read; those that {@link #wants} refuses are not
     */
    void look(int replication, RunSource runs);

    /** Whether no more replications are wanted. */
    boolean isOver();

    /** Before so many replications it is never over; there is no use in running fewer at first. */
    int firstStage();

    /** The number of replications that it will come to, guessed from those seen. */
    OptionalInt guess();

    /** What it has come to. */
    Stopping result();
}
