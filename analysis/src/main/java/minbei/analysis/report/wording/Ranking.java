package minbei.analysis.report.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.statistics.Difference;
import minbei.model.observation.Indicator;

/**
 * The policies of a district that differ from the yardstick, by what they do to coverage.
 *
 * @param places from the greatest mean difference to the least; of equal ones the earlier in the experiment
 */
public record Ranking(List<Place> places) {

    /** Copies the list. */
    public Ranking {
        places = List.copyOf(places);
    }

    /**
     * A policy's place.
     *
     * @param policy which
     * @param difference of coverage to the yardstick
     */
    public record Place(PolicyDescription policy, Difference difference) {

        /** The word for its difference. */
        public Verdict verdict() {
            return Verdict.of(difference);
        }
    }

    /**
     * The ranking in a district.
     *
     * @param reading the results
     * @param district where
     * @return the policies with at least one pair of runs
     */
    public static Ranking of(Reading reading, DistrictDescription district) {
        return of(reading, reading.wider(), district);
    }

    /**
     * The ranking in a district in one half.
     *
     * @param reading the results
     * @param half the half whose differences count
     * @param district where
     * @return the policies with at least one pair of runs
     */
    static Ranking of(Reading reading, ExperimentResults half, DistrictDescription district) {
        String yardstick = reading.yardstick().key();
        return new Ranking(reading.others().stream()
                .filter(policy -> !reading.changesNothing(policy, district))
                .map(policy ->
                        new Place(policy, reading.difference(half, district, policy, yardstick, Indicator.COVERAGE)))
                .filter(place -> place.difference().n() > 0)
                .sorted(Comparator.comparingDouble(
                        (Place place) -> -place.difference().mean()))
                .toList());
    }

    /**
     * The places with a word.
     *
     * @param verdict the word
     * @return in the order of the ranking
     */
    public List<Place> with(Verdict verdict) {
        return places.stream().filter(place -> place.verdict() == verdict).toList();
    }

    /**
     * The highest of those places that raise coverage, else of those that may raise it, else of all: the highest mean is often that of which
     * nothing can be told.
     *
     * @return nothing where there are no places
     */
    public Optional<Place> mostTelling() {
        return Stream.of(with(Verdict.RAISES), with(Verdict.MAY_RAISE), places)
                .flatMap(List::stream)
                .findFirst();
    }
}
