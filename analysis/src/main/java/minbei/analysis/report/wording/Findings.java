package minbei.analysis.report.wording;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.RunSource;
import minbei.analysis.survival.ParkSurvival;

/**
 * All that a report speaks of.
 *
 * @param results what the runs say together
 * @param survivals by key of the district, survival of those whom its park took; without districts where no park took anybody
 */
public record Findings(ExperimentResults results, Map<String, ParkSurvival> survivals) {

    /** Copies the map. */
    public Findings {
        survivals = Map.copyOf(survivals);
    }

    /**
     * Findings without those that rest on single organizations.
     *
     * @param results what the runs say together
     * @return the findings
     */
    public static Findings of(ExperimentResults results) {
        return new Findings(results, Map.of());
    }

    /**
     * Findings with what follows from single organizations.
     *
     * @param results what the runs say together
     * @param runs the runs with their organizations; read one at a time
     * @return the findings
     */
    public static Findings of(ExperimentResults results, RunSource runs) {
        Map<String, ParkSurvival> survivals = new LinkedHashMap<>();
        for (DistrictDescription district : results.experiment().districts()) {
            ParkSurvival.of(results.experiment(), district, runs)
                    .ifPresent(survival -> survivals.put(district.key(), survival));
        }
        return new Findings(results, survivals);
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
}
