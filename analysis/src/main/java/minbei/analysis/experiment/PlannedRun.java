package minbei.analysis.experiment;

/**
 * One run of the plan.
 *
 * @param half whether all parameters have their best value or are drawn
 * @param district key of the district
 * @param policy key of the policy
 * @param replication from 0
 * @param seed its seed; the same for every policy and district
 */
public record PlannedRun(ParameterHalf half, String district, String policy, int replication, long seed) {

    /** A run with all parameters at their best value. */
    public PlannedRun(String district, String policy, int replication, long seed) {
        this(ParameterHalf.BEST, district, policy, replication, seed);
    }

    @Override
    public String toString() {
        String drawn = half == ParameterHalf.BEST ? "" : ", drawn parameters";
        return district + ":" + policy + " replication " + replication + " (seed " + seed + drawn + ")";
    }
}
