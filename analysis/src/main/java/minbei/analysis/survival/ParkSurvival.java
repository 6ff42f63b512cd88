package minbei.analysis.survival;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ParameterChange;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.experiment.PlannedRun;
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
        Set<PolicyDescription> parks = reader.policiesWithPark();
        List<PolicyDescription> others = experiment.policies().stream()
                .filter(policy -> !parks.contains(policy) && reader.isRead(policy))
                .toList();
        Comparator<PolicyDescription> byDistance = Comparator.comparingInt(policy -> others.stream()
                .mapToInt(other -> distance(policy, other, district.key()))
                .min()
                .orElse(policy.changesIn(district.key()).size()));
        return parks.stream().min(byDistance).map(park -> {
            Optional<PolicyDescription> without =
                    others.stream().min(Comparator.comparingInt(other -> distance(park, other, district.key())));
            return new ParkSurvival(park, without, reader.curves(park, without));
        });
    }

    /** Levers that one of two policies pulls and the other does not, or otherwise. */
    private static int distance(PolicyDescription one, PolicyDescription other, String district) {
        Set<ParameterChange> left = new HashSet<>(one.changesIn(district));
        Set<ParameterChange> right = new HashSet<>(other.changesIn(district));
        return (int) (left.stream().filter(change -> !right.contains(change)).count()
                + right.stream().filter(change -> !left.contains(change)).count());
    }

    /** Reads the organizations of runs, one run at a time. */
    private record Reader(ExperimentDescription experiment, ParameterHalf half, String district, RunSource runs) {

        Set<PolicyDescription> policiesWithPark() {
            Set<PolicyDescription> found = new LinkedHashSet<>();
            for (PolicyDescription policy : experiment.policies()) {
                boolean took = read(policy, 0).map(RunRecord::organizations).stream()
                        .flatMap(Collection::stream)
                        .anyMatch(FollowedOrganizations::wasTakenInRecord);
                if (took) {
                    found.add(policy);
                }
            }
            return found;
        }

        boolean isRead(PolicyDescription policy) {
            return read(policy, 0).isPresent();
        }

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
            long seed = experiment.seeds().get(replication);
            return runs.read(new PlannedRun(half, district, policy.key(), replication, seed));
        }
    }
}
