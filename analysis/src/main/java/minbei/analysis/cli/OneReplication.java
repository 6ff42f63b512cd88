package minbei.analysis.cli;

import java.util.List;
import minbei.analysis.execution.DesignedScenario;
import minbei.analysis.execution.ScenarioSource;
import minbei.analysis.experiment.ParameterDraw;
import minbei.analysis.experiment.PlannedRun;

/** One replication of an experiment as if it were the first of its own. */
final class OneReplication implements ScenarioSource {

    private final ScenarioSource whole;
    private final int replication;

    private OneReplication(ScenarioSource whole, int replication) {
        this.whole = whole;
        this.replication = replication;
    }

    static OneReplication of(ScenarioSource whole, int replication) {
        return new OneReplication(whole, replication);
    }

    @Override
    public DesignedScenario scenario(PlannedRun run) {
        return whole.scenario(new PlannedRun(run.half(), run.district(), run.policy(), replication, run.seed()));
    }

    @Override
    public List<ParameterDraw> draws(String district, int first) {
        return whole.draws(district, replication).stream()
                .map(draw ->
                        new ParameterDraw(first, district, draw.key(), draw.coordinate(), draw.value(), draw.putBack()))
                .toList();
    }
}
