package minbei.analysis.experiment;

import java.util.List;

/**
 * What an experiment was asked and answers, in one half and one district. Numbers only: who writes sentences takes them from here and from
 * nowhere else.
 */
public interface ExperimentAnswer {

    /** The half it rests on. */
    ParameterHalf half();

    /** Key of the district it is about. */
    String district();

    /**
     * Keys of the policies that tell most, where an experiment has dozens of worlds that differ by a step more or less.
     *
     * @return the keys; none if every policy is told of
     */
    default List<String> told() {
        return List.of();
    }
}
