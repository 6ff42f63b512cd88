package minbei.analysis.incidence;

import minbei.model.observation.ServedNeeds;

/**
 * Residents' needs that are served in one of two worlds only.
 *
 * <p>Two worlds that share all luck drift apart once anything differs, and places change hands that nobody meant to move. So gross counts
 * say little: {@link #net} takes off what a placebo brings about.
 *
 * @param gained served under the policy, not under the yardstick
 * @param lost served under the yardstick, not under the policy
 */
public record Churn(double gained, double lost) {

    /**
     * The churn of a pair of worlds.
     *
     * @param policy world of the policy
     * @param yardstick world of the yardstick, of the same seed
     * @return needs that are served in one of them only
     */
    public static Churn between(ServedNeeds policy, ServedNeeds yardstick) {
        return new Churn(policy.notServedIn(yardstick), yardstick.notServedIn(policy));
    }

    /**
     * What is left when the churn of a placebo is taken off.
     *
     * @param placebo churn of a policy that changes next to nothing, of the same seed
     * @return gained and lost net of it; negative where the placebo moves more
     */
    public Churn net(Churn placebo) {
        return new Churn(gained - placebo.gained, lost - placebo.lost);
    }
}
