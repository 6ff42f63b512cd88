package minbei.analysis.experiment;

/**
 * What an experiment of some kind was made to answer, in one half and one district. Numbers only: who writes sentences takes them from
 * here and from nowhere else.
 */
public sealed interface ExperimentAnswer permits FirstPlaceAnswer, AdoptionOrderAnswer, MoneyAnswer, DistrictGapAnswer {

    /** The half it rests on. */
    ParameterHalf half();

    /** Key of the district it is about. */
    String district();
}
