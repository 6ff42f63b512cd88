package minbei.analysis.experiment;

import java.util.List;

/**
 * What an experiment of some kind was made to answer, in one half and one district. Numbers only: who writes sentences takes them from
 * here and from nowhere else.
 */
public sealed interface ExperimentAnswer permits FirstPlaceAnswer, AdoptionOrderAnswer, MoneyAnswer, DistrictGapAnswer {

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
