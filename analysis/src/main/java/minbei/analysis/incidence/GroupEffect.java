package minbei.analysis.incidence;

import java.util.ArrayList;
import java.util.List;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.statistics.Difference;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;

/**
 * What a policy does to a group of residents.
 *
 * @param breakdown by what the group is told
 * @param category which
 * @param effect coverage under the policy less that under the yardstick, paired by seed, in the last month's twelve months
 * @param placebo the same of a policy that changes next to nothing, for example one place more: what chance alone makes of a pair
 */
public record GroupEffect(Breakdown breakdown, String category, Difference effect, Difference placebo) {

    /** By what groups are told. */
    public static final List<Breakdown> BREAKDOWNS =
            List.of(Breakdown.NEED, Breakdown.TOWNSHIP, Breakdown.HUKOU, Breakdown.INCOME, Breakdown.AGE);

    /** What may be said of a group. */
    public enum Verdict {
        /** The interval lies above zero. */
        GAINS,
        /** The interval lies below zero. */
        LOSES,
        /** Neither. */
        NOT_TOLD
    }

    /** A group gains or loses only if its whole interval says so. */
    public Verdict verdict() {
        if (!effect.excludesZero()) {
            return Verdict.NOT_TOLD;
        }
        return effect.lower() > 0 ? Verdict.GAINS : Verdict.LOSES;
    }

    /**
     * All groups of a district.
     *
     * @param results of an experiment that has both policies and their yardstick
     * @param district key of the district
     * @param policy key of the policy
     * @param placebo key of the policy that changes next to nothing
     * @return by breakdown and category, in the order of the model
     */
    public static List<GroupEffect> all(ExperimentResults results, String district, String policy, String placebo) {
        DistrictDescription described = results.experiment().district(district);
        int month = results.experiment().months() - 1;
        List<GroupEffect> all = new ArrayList<>();
        for (Breakdown breakdown : BREAKDOWNS) {
            for (String category : results.categories(described.key(), Indicator.COVERAGE, breakdown)) {
                all.add(new GroupEffect(
                        breakdown,
                        category,
                        results.difference(district, policy, Indicator.COVERAGE, breakdown, category, month),
                        results.difference(district, placebo, Indicator.COVERAGE, breakdown, category, month)));
            }
        }
        return all;
    }
}
