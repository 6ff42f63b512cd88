package minbei.analysis.experiment;

/**
 * One run of the plan.
 *
 * @param district key of the district
 * @param policy key of the policy
 * @param replication from 0
 * @param seed its seed; the same for every policy and district
 */
public record PlannedRun(String district, String policy, int replication, long seed) {

    @Override
    public String toString() {
        return district + ":" + policy + " replication " + replication + " (seed " + seed + ")";
    }
}
