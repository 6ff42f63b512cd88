package minbei.analysis.experiment;

/**
 * What an experiment was asked and answers, in one half and one district. Numbers only: who writes sentences takes them from here and from
 * nowhere else.
 */
public interface ExperimentAnswer {

    /** The half it rests on. */
    ParameterHalf half();

    /** Key of the district it is about. */
    String district();
}
