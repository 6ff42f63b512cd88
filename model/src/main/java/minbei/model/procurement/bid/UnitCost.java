package minbei.model.procurement.bid;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import minbei.model.district.Township;
import minbei.model.growth.GrowthParameters;
import minbei.model.need.ByNeed;
import minbei.model.need.NeedKind;
import minbei.model.organization.Organization;
import minbei.model.organization.Traits;
import minbei.model.procurement.plan.Project;
import minbei.model.random.Luck;
import minbei.model.random.Stream;

/**
 * What a place and month of a project would cost an organization, in yuan.
 *
 * <p>c = [w · h + m + R · h / (own staff + staff of the project)] · (1 + distance) · exp(σz), with h = (1 + i · (1 − capability)) / caseload the
 * staff time of a place, w the wage an organization pays, m what the reference price leaves for materials and administration after a
 * department's wage, R the rent of its premises, 0 where somebody else pays it.
 */
public final class UnitCost {

    private static final int DRAW_COST = 2;

    private final Rules rules;
    private final List<Township> townships;
    private final OutsideBidders outside;
    private final Luck luck;

    private UnitCost(Rules rules, List<Township> townships, OutsideBidders outside, Luck luck) {
        this.rules = rules;
        this.townships = List.copyOf(townships);
        this.outside = outside;
        this.luck = luck;
    }

    /**
     * The parameters in force.
     *
     * @param growth rent and wages of organizations, by month
     * @param bidding distance and inefficiency, by month
     * @param departmentWageYuan wage of a department's worker, yuan a month, by month
     * @param caseload residents one worker serves at a time
     * @param referenceYuan reference price of a place and month, yuan
     */
    public record Rules(
            IntFunction<GrowthParameters> growth,
            IntFunction<BiddingParameters> bidding,
            IntToDoubleFunction departmentWageYuan,
            ByNeed caseload,
            ByNeed referenceYuan) {}

    /**
     * The rule.
     *
     * @param rules the parameters in force
     * @param townships the district's, in order
     * @param outside what distance costs those from outside
     * @param luck luck of the run
     * @return the rule
     */
    public static UnitCost of(Rules rules, List<Township> townships, OutsideBidders outside, Luck luck) {
        return new UnitCost(rules, townships, outside, luck);
    }

    /**
     * Unit cost of an organization at a project.
     *
     * @param organization who would serve
     * @param project what
     * @param places how many of its places it would keep
     * @param month months since 2014-01
     * @return yuan per place and month
     */
    public double yuan(Organization organization, Project project, int places, int month) {
        GrowthParameters growth = rules.growth().apply(month);
        BiddingParameters bidding = rules.bidding().apply(month);
        NeedKind kind = project.need();
        double departmentWage = rules.departmentWageYuan().applyAsDouble(month);
        double lacking = 1 - organization.means().capability();
        double staffPerPlace =
                (1 + bidding.inefficiency() * lacking) / rules.caseload().of(kind);
        double wages = departmentWage * growth.wageRatio() * staffPerPlace;
        double materials = Math.max(
                0,
                rules.referenceYuan().of(kind)
                        - departmentWage / rules.caseload().of(kind));
        double rent = organization.means().isRentFree() ? 0 : growth.rentYuanPerMonth();
        double allStaff = organization.means().ownStaff() + staffPerPlace * places;
        double premises = rent * staffPerPlace / allStaff;
        double z = luck.normal(Stream.BID, organization.key(), project.month(), project.luckIndex(DRAW_COST));
        return (wages + materials + premises)
                * (1 + distance(organization, project.township(), month))
                * StrictMath.exp(bidding.costSpread() * z);
    }

    private double distance(Organization organization, int township, int month) {
        if (!organization.isLocal()) {
            return outside.distanceCost(organization, month);
        }
        BiddingParameters bidding = rules.bidding().apply(month);
        int home = organization.township();
        if (home == township) {
            return 0;
        }
        boolean near = home != Traits.NO_TOWNSHIP && townships.get(home).neighbours(townships.get(township));
        return near ? bidding.neighbourCost() : bidding.elsewhereCost();
    }
}
