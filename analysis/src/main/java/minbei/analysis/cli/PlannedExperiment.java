package minbei.analysis.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minbei.analysis.answer.Question;
import minbei.analysis.execution.ExperimentDesign;
import minbei.analysis.experiment.ComparisonResults;
import minbei.analysis.experiment.ExperimentAnswer;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.FailedRun;
import minbei.analysis.experiment.Origin;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.experiment.RunSource;

/**
 * An experiment that is ready to run, with what is asked of its runs.
 *
 * @param design its runs
 * @param questions answered half by half, in this order
 * @param plan how many replications there are and why; empty where nobody needs to be told
 * @param generator name or path of the experiment in which a run must be repeated, where policy files alone do not make its worlds
 * @param origin the experiment that its worlds are from, for the manifest; empty if it is one policy in one district
 */
record PlannedExperiment(
        ExperimentDesign design,
        List<Question> questions,
        Optional<ReplicationPlan> plan,
        Optional<String> generator,
        Optional<Origin> origin) {

    /** Copies the list. */
    PlannedExperiment {
        questions = List.copyOf(questions);
    }

    /**
     * What its runs come to, in each half.
     *
     * @param replications how many of its first count
     * @param series where finished runs are read without their lines
     * @param whole where they are read with them
     * @param failures runs that failed, in the order of the plan
     */
    ComparisonResults results(int replications, RunSource series, RunSource whole, List<FailedRun> failures) {
        ExperimentDescription description = design.first(replications).description();
        List<ExperimentResults> halves = new ArrayList<>();
        List<ExperimentAnswer> answers = new ArrayList<>();
        for (ParameterHalf half : design.halves()) {
            ExperimentResults results = ExperimentResults.of(description, half, series, failures);
            halves.add(results);
            questions.forEach(
                    question -> answers.addAll(question.answer(results, question.readsLines() ? whole : series)));
        }
        return ComparisonResults.of(halves, answers).madeFrom(origin);
    }
}
