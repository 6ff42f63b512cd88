package minbei.model.growth;

import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import minbei.model.need.ByNeed;
import minbei.model.need.NeedKind;
import minbei.model.organization.Organization;

/**
 * What a place that an organization keeps for others takes a month.
 *
 * <p>Staff time h = (1 + i · (1 − capability)) / caseload, i the additional time of an organization without any capability; its wage; and
 * materials m (meals, transport, administration): what the reference price leaves after a department's wage, r − w / caseload.
 * Who bids counts with it, and who serves pays it.
 */
public final class PlaceCost {

    private final Rules rules;

    private PlaceCost(Rules rules) {
        this.rules = rules;
    }

    /**
     * The parameters in force.
     *
     * @param growth wage ratio and inefficiency, by month
     * @param departmentWageYuan wage of a department's worker, yuan a month, by month
     * @param caseload residents one worker serves at a time, by month
     * @param referenceYuan reference price of a place and month, yuan, by month
     */
    public record Rules(
            IntFunction<GrowthParameters> growth,
            IntToDoubleFunction departmentWageYuan,
            IntFunction<ByNeed> caseload,
            IntFunction<ByNeed> referenceYuan) {}

    /**
     * The rule.
     *
     * @param rules the parameters in force
     * @return the rule
     */
    public static PlaceCost of(Rules rules) {
        return new PlaceCost(rules);
    }

    /** The parameters in force. */
    public Rules rules() {
        return rules;
    }

    /**
     * Staff time of a place.
     *
     * @param organization who keeps it
     * @param kind kind of need
     * @param month months since 2014-01
     * @return full-time equivalents
     */
    public double staff(Organization organization, NeedKind kind, int month) {
        double lacking = 1 - organization.means().capability();
        double inefficiency = rules.growth().apply(month).inefficiency();
        return (1 + inefficiency * lacking) / rules.caseload().apply(month).of(kind);
    }

    /**
     * Wage of an organization's worker.
     *
     * @param month months since 2014-01
     * @return yuan a month
     */
    public double wageYuan(int month) {
        return rules.departmentWageYuan().applyAsDouble(month)
                * rules.growth().apply(month).wageRatio();
    }

    /**
     * Materials of a place.
     *
     * @param kind kind of need
     * @param month months since 2014-01
     * @return yuan a month, 0 or more
     */
    public double materialsYuan(NeedKind kind, int month) {
        double wage = rules.departmentWageYuan().applyAsDouble(month)
                / rules.caseload().apply(month).of(kind);
        return Math.max(0, rules.referenceYuan().apply(month).of(kind) - wage);
    }
}
