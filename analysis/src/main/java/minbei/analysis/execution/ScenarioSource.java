package minbei.analysis.execution;

import java.util.List;
import minbei.analysis.experiment.ParameterDraw;
import minbei.analysis.experiment.PlannedRun;

/** Where the scenarios of a design are from: made anew at each call, since all together may not fit into memory. */
public interface ScenarioSource {

    /**
     * The scenario of a run. Called from several threads at once.
     *
     * @param run one of the plan
     * @return the same scenario at each call
     */
    DesignedScenario scenario(PlannedRun run);

    /**
     * What was drawn for a replication.
     *
     * @param district key of the district
     * @param replication from 0
     * @return in the order of the catalogue; empty without a drawn half
     */
    default List<ParameterDraw> draws(String district, int replication) {
        return List.of();
    }
}
