package minbei.analysis.sweep;

/**
 * A run of a sweep.
 *
 * @param run its number, from 0: by point, district, policy, replication
 * @param point number of the point
 * @param district number of the district
 * @param policy number of the policy
 * @param replication number of the replication
 * @param seed the same for one replication at all points
 */
public record SweptRun(long run, long point, int district, int policy, int replication, long seed) {}
