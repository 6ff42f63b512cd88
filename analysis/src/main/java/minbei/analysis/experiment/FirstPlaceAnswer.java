package minbei.analysis.experiment;

import java.util.List;

/**
 * In how many replications each policy came first in the coverage of the last recorded year.
 *
 * @param half the half it rests on; in the drawn half a replication is a draw of the assumptions
 * @param district key of the district
 * @param draws replications in which every policy has a value
 * @param places one a policy, in the order of the experiment
 */
public record FirstPlaceAnswer(ParameterHalf half, String district, int draws, List<Place> places)
        implements ExperimentAnswer {

    /** Copies the list. */
    public FirstPlaceAnswer {
        places = List.copyOf(places);
    }

    /**
     * The policies that came first at least once, without those that come to the same as the yardstick here: their places are its own.
     *
     * @param experiment what was asked
     * @return in the order of the experiment
     */
    public List<Place> firsts(ExperimentDescription experiment) {
        String yardstick = experiment.yardstick();
        return places.stream()
                .filter(place -> place.first() > 0)
                .filter(place -> place.policy().equals(yardstick)
                        || !experiment.comesToTheSame(place.policy(), yardstick, district))
                .toList();
    }

    /**
     * How often a policy came first.
     *
     * @param policy key of the policy
     * @param first replications in which no policy had more coverage; policies that come to the same in the district share a first
     *     place, so that the counts may add up to more than the draws
     * @param alone of these, in how many none had as much
     */
    public record Place(String policy, int first, int alone) {}
}
