package minbei.analysis.experiment;

import java.util.List;

/** Where drawn parameters are read from, one replication at a time. */
@FunctionalInterface
public interface DrawSource {

    /** Nothing was drawn. */
    DrawSource NONE = (district, replication) -> List.of();

    /**
     * What was drawn for a replication.
     *
     * @param district key of the district
     * @param replication from 0
     * @return in the order of the catalogue; empty without a drawn half
     */
    List<ParameterDraw> draws(String district, int replication);
}
