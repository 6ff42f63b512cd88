package minbei.analysis.stopping;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.experiment.PlannedRun;
import minbei.analysis.experiment.RunSource;
import minbei.analysis.experiment.Stopping;

/** As many replications as the experiment has seeds. */
public record GivenReplications() implements StopRule {

    @Override
    public Course begin(ExperimentDescription experiment, ParameterHalf half) {
        return new Given(experiment.replications(), half);
    }

    /** Looks at nothing. */
    private record Given(int replications, ParameterHalf half) implements Course {

        @Override
        public boolean wants(PlannedRun run) {
            return true;
        }

        @Override
        public void look(int replication, RunSource runs) {
            // The number is given.
        }

        @Override
        public boolean isOver() {
            return false;
        }

        @Override
        public int firstStage() {
            return replications;
        }

        @Override
        public OptionalInt guess() {
            return OptionalInt.of(replications);
        }

        @Override
        public Stopping result() {
            return new Stopping(
                    Stopping.Reason.GIVEN,
                    half,
                    replications,
                    replications,
                    true,
                    OptionalLong.empty(),
                    0,
                    List.of(),
                    List.of());
        }
    }
}
