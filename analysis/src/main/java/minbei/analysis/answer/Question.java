package minbei.analysis.answer;

import java.util.List;
import minbei.analysis.experiment.ExperimentAnswer;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.RunSource;

/** What an experiment asks of its runs. */
public interface Question {

    /** Whether single organizations, contracts or needs are looked at, so that runs must be read with their lines. */
    default boolean readsLines() {
        return false;
    }

    /**
     * Answers from the runs of one half.
     *
     * @param results what the runs of the half say together
     * @param runs where they are read one by one; asked more than once for a run
     * @return one a district, or more
     */
    List<ExperimentAnswer> answer(ExperimentResults results, RunSource runs);
}
