package minbei.analysis.incidence;

import minbei.analysis.statistics.Difference;
import minbei.model.observation.Breakdown;

/**
 * What a policy does to a group of residents.
 *
 * @param breakdown by what the group is told
 * @param category which
 * @param effect coverage under the policy less that under the yardstick, paired by seed, in the last month's twelve months
 * @param placebo the same of a policy that changes next to nothing, for example one place more: what chance alone makes of a pair
 */
public record GroupEffect(Breakdown breakdown, String category, Difference effect, Difference placebo) {

    /** What may be said of a group. */
    public enum Verdict {
        /** The interval lies above zero. */
        GAINS("gains"),
        /** The interval lies below zero. */
        LOSES("loses"),
        /** Neither. */
        NOT_TOLD("notTold");

        private final String key;

        Verdict(String key) {
            this.key = key;
        }

        /** The name in tables. */
        public String key() {
            return key;
        }
    }

    /** A group gains or loses only if its whole interval says so. */
    public Verdict verdict() {
        if (!effect.excludesZero()) {
            return Verdict.NOT_TOLD;
        }
        return effect.lower() > 0 ? Verdict.GAINS : Verdict.LOSES;
    }
}
