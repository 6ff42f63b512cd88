package minbei.analysis.report.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minbei.analysis.experiment.ComparisonResults;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.DrawSource;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.experiment.RunSource;
import minbei.analysis.survival.ParkSurvival;
import minbei.analysis.uncertainty.DrawnPlaces;

/**
 * All that a report speaks of.
 *
 * @param comparison what the runs say together, in one half or two
 * @param survivals by key of the district, survival of those whom its park took; without districts where no park took anybody
 * @param draws by key of the district and of the parameter, the place in its range that each replication of the drawn half drew, 0 to 1;
 *     empty without draws
 */
public record Findings(
        ComparisonResults comparison,
        Map<String, ParkSurvival> survivals,
        Map<String, Map<String, List<Double>>> draws) {

    /** Copies the maps. */
    public Findings {
        survivals = Map.copyOf(survivals);
        draws = Map.copyOf(draws);
    }

    /**
     * Findings without those that rest on single organizations.
     *
     * @param comparison what the runs say together
     * @return the findings
     */
    public static Findings of(ComparisonResults comparison) {
        return new Findings(comparison, Map.of(), Map.of());
    }

    /**
     * Findings with what follows from single organizations.
     *
     * @param comparison what the runs say together
     * @param runs the runs with their organizations; read one at a time
     * @param source what was drawn
     * @return the findings
     */
    public static Findings of(ComparisonResults comparison, RunSource runs, DrawSource source) {
        ExperimentDescription experiment = comparison.experiment();
        ParameterHalf half = comparison.narrower().half();
        Map<String, ParkSurvival> survivals = new LinkedHashMap<>();
        Map<String, Map<String, List<Double>>> draws = new LinkedHashMap<>();
        for (DistrictDescription district : experiment.districts()) {
            ParkSurvival.of(experiment, half, district, runs)
                    .ifPresent(survival -> survivals.put(district.key(), survival));
            draws.put(district.key(), DrawnPlaces.of(source, district.key(), experiment.replications()));
        }
        return new Findings(comparison, survivals, draws);
    }

    /**
     * Survival of those whom a district's park took.
     *
     * @param district where
     * @return the curves, or empty if no park took anybody
     */
    public Optional<ParkSurvival> survival(DistrictDescription district) {
        return Optional.ofNullable(survivals.get(district.key()));
    }

    /**
     * What was drawn in a district.
     *
     * @param district where
     * @return by key of the parameter, the place in its range by replication; empty without draws
     */
    public Map<String, List<Double>> draws(DistrictDescription district) {
        return draws.getOrDefault(district.key(), Map.of());
    }
}
