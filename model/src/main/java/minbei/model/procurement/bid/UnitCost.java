package minbei.model.procurement.bid;

import java.util.List;
import java.util.function.IntFunction;
import minbei.model.district.Township;
import minbei.model.growth.GrowthParameters;
import minbei.model.growth.PlaceCost;
import minbei.model.organization.Organization;
import minbei.model.organization.Traits;
import minbei.model.procurement.plan.Project;
import minbei.model.random.Luck;
import minbei.model.random.Stream;

/**
 * What a place and month of a project would cost an organization, in yuan.
 *
 * <p>c = [w · h + m + R · h / (own staff + staff of the project)] · (1 + distance) · exp(σz), with h the staff time of a place, w the wage an
 * organization pays and m materials, all as in {@link PlaceCost}; R the rent of its premises, 0 where somebody else pays it.
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
     * @param bidding distance and spread, by month
     * @param placeCost what a place takes
     */
    public record Rules(IntFunction<BiddingParameters> bidding, PlaceCost placeCost) {}

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
        PlaceCost cost = rules.placeCost();
        GrowthParameters growth = cost.rules().growth().apply(month);
        BiddingParameters bidding = rules.bidding().apply(month);
        double staffPerPlace = cost.staff(organization, project.need(), month);
        double wages = cost.wageYuan(month) * staffPerPlace;
        double materials = cost.materialsYuan(project.need(), month);
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
