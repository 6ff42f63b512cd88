package minbei.analysis.survival;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ParameterChange;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.experiment.RunSource;
import minbei.model.RunRecord;

/**
 * Two policies of an experiment that differ in a district by the incubation park and by as little else as may be.
 *
 * @param withPark the one whose park took somebody in the recorded months
 * @param withoutPark the one without a park that differs least from it, if there is one
 */
public record ParkPair(PolicyDescription withPark, Optional<PolicyDescription> withoutPark) {

    /**
     * The pair of a district; of several as near, the first in the experiment.
     *
     * @param experiment what was asked
     * @param half whether runs with best or with drawn parameters are looked at
     * @param district key of the district
     * @param runs the runs with their organizations
     * @return the pair, or nothing if no park took anybody in the first replication
     */
    public static Optional<ParkPair> of(
            ExperimentDescription experiment, ParameterHalf half, String district, RunSource runs) {
        Set<PolicyDescription> parks = new LinkedHashSet<>();
        Set<PolicyDescription> others = new LinkedHashSet<>();
        for (PolicyDescription policy : experiment.policies()) {
            Optional<RunRecord> first = runs.read(experiment.run(half, district, policy.key(), 0));
            boolean took = first.map(RunRecord::organizations).stream()
                    .flatMap(Collection::stream)
                    .anyMatch(FollowedOrganizations::wasTakenInRecord);
            if (took) {
                parks.add(policy);
            } else if (first.isPresent()) {
                others.add(policy);
            }
        }
        Comparator<PolicyDescription> byDistance = Comparator.comparingInt(policy -> others.stream()
                .mapToInt(other -> distance(policy, other, district))
                .min()
                .orElse(policy.changesIn(district).size()));
        return parks.stream()
                .min(byDistance)
                .map(park -> new ParkPair(
                        park, others.stream().min(Comparator.comparingInt(other -> distance(park, other, district)))));
    }

    /** Levers that one of two policies pulls and the other does not, or otherwise. */
    private static int distance(PolicyDescription one, PolicyDescription other, String district) {
        Set<ParameterChange> left = new HashSet<>(one.changesIn(district));
        List<ParameterChange> right = other.changesIn(district);
        int shared = (int) right.stream().filter(left::contains).count();
        return left.size() + right.size() - 2 * shared;
    }
}
