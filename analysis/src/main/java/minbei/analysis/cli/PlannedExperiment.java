package minbei.analysis.cli;

import java.util.List;
import java.util.Optional;
import minbei.analysis.answer.Question;
import minbei.analysis.answer.WhichComesFirst;
import minbei.analysis.execution.ExperimentDesign;
import minbei.analysis.experiment.PlannedRun;

/**
 * An experiment that is ready to run, with what is asked of its runs.
 *
 * @param design its runs
 * @param questions answered half by half, in this order
 * @param plan how many replications there are and why; empty where nobody needs to be told
 * @param generator name or path of the experiment in which a run must be repeated, where policy files alone do not make its worlds
 */
record PlannedExperiment(
        ExperimentDesign design, List<Question> questions, Optional<ReplicationPlan> plan, Optional<String> generator) {

    /** Copies the list. */
    PlannedExperiment {
        questions = List.copyOf(questions);
    }

    /**
     * Whether organizations, contracts and rounds of a run go into the tables. Experiments with dozens of worlds would fill gigabytes, so
     * of those whose question is not which policy comes first only the first replication does.
     */
    boolean hasLinesOf(PlannedRun run) {
        return run.replication() == 0 || questions.stream().allMatch(question -> question instanceof WhichComesFirst);
    }
}
