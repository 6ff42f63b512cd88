package minbei.model.evaluation.performance;

/**
 * What moves an organization's effort under a contract.
 *
 * @param ownDelivery share of contracted places an organization of no honesty keeps open where nothing hangs on it, 0–1
 * @param deliveryPerHonesty what full honesty adds to that share
 * @param ownCare effort for what is not counted that an organization of quality 0 makes of its own accord, 0–1
 * @param carePerQuality what full quality adds to that effort
 * @param payPull effort that all the pay hanging on a task would draw to it
 * @param substitution how far effort for one task makes effort for the other harder, 0–1: 0 separate tasks, 1 the same hours
 * @param visibility part of what is not counted that an evaluator can see, 0–1
 */
public record EffortParameters(
        double ownDelivery,
        double deliveryPerHonesty,
        double ownCare,
        double carePerQuality,
        double payPull,
        double substitution,
        double visibility) {

    /** Refuses tasks that are one and the same: efforts would not be determined. */
    public EffortParameters {
        if (!(substitution >= 0 && substitution < 1)) {
            throw new IllegalArgumentException("substitution (" + substitution + ") must be 0 or more and below 1");
        }
    }
}
