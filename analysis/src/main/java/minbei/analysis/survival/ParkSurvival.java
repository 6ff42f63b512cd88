package minbei.analysis.survival;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.experiment.RunSource;
import minbei.model.RunRecord;
import minbei.model.observation.OrganizationLine;

/**
 * Survival at work of those whom a district's incubation park took, and of those to hold them against.
 *
 * @param withPark the policy whose park is looked at
 * @param withoutPark the policy without a park that differs least from it, if there is one
 * @param curves by group, all replications pooled; groups nobody belongs to are left out
 */
public record ParkSurvival(
        PolicyDescription withPark, Optional<PolicyDescription> withoutPark, Map<Group, KaplanMeier> curves) {

    /** Months that curves go at most. */
    public static final int LONGEST = 60;

    /** Copies the map in the order of the groups. */
    public ParkSurvival {
        curves = Collections.unmodifiableMap(new EnumMap<>(curves));
    }

    /** Who is followed. */
    public enum Group {
        /** Those whom the park took at its first decision on them. */
        TAKEN,
        /** Those whom the park did not take at its first decision on them. */
        NOT_TAKEN,
        /** For each of those taken the most alike among those who never applied, alike in quality, size and age. */
        MATCHED,
        /** Those taken, in the world of the same luck without a park, from the same month on. */
        WITHOUT_PARK
    }

    /**
     * The survival in a district.
     *
     * @param experiment what was asked
     * @param half whether runs with best or with drawn parameters are looked at
     * @param district where
     * @param runs the runs with their organizations
     * @return the curves, or nothing if no policy of the experiment has a park there that took anybody in the recorded months
     */
    public static Optional<ParkSurvival> of(
            ExperimentDescription experiment, ParameterHalf half, DistrictDescription district, RunSource runs) {
        Reader reader = new Reader(experiment, half, district.key(), runs);
        return ParkPair.of(experiment, half, district.key(), runs)
                .map(pair -> new ParkSurvival(
                        pair.withPark(), pair.withoutPark(), reader.curves(pair.withPark(), pair.withoutPark())));
    }

    /** Reads the organizations of runs, one run at a time. */
    private record Reader(ExperimentDescription experiment, ParameterHalf half, String district, RunSource runs) {

        Map<Group, KaplanMeier> curves(PolicyDescription park, Optional<PolicyDescription> without) {
            FollowedOrganizations followed = new FollowedOrganizations(experiment.months());
            for (int replication = 0; replication < experiment.replications(); replication++) {
                Optional<List<OrganizationLine>> inside =
                        read(park, replication).map(RunRecord::organizations);
                int same = replication;
                List<OrganizationLine> outside = without.flatMap(policy -> read(policy, same))
                        .map(RunRecord::organizations)
                        .orElse(List.of());
                inside.ifPresent(lines -> followed.add(lines, outside));
            }
            return followed.curves(Math.min(LONGEST, experiment.months() - 1));
        }

        private Optional<RunRecord> read(PolicyDescription policy, int replication) {
            return runs.read(experiment.run(half, district, policy.key(), replication));
        }
    }
}
