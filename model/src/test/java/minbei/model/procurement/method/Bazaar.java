package minbei.model.procurement.method;

import minbei.model.Change;
import minbei.model.ModelParameters;
import minbei.model.TestWorld;
import minbei.model.contract.Buyer;
import minbei.model.contract.ContractTerms;
import minbei.model.contract.Contracts;
import minbei.model.growth.PlaceCost;
import minbei.model.need.NeedKind;
import minbei.model.organization.Organizations;
import minbei.model.procurement.bid.Acquaintance;
import minbei.model.procurement.bid.BidHelp;
import minbei.model.procurement.bid.Bidding;
import minbei.model.procurement.bid.Capacity;
import minbei.model.procurement.bid.Experiences;
import minbei.model.procurement.bid.Hearing;
import minbei.model.procurement.bid.Market;
import minbei.model.procurement.bid.Opening;
import minbei.model.procurement.bid.OutsideBidders;
import minbei.model.procurement.bid.UnitCost;
import minbei.model.procurement.plan.Project;
import minbei.model.random.Luck;

/**
 * A market for elder care without noise: whoever is at home in township 0, rent-free and of full capability, keeps a place for 336.37 yuan a
 * month at a reference price of 400; everybody hears; a bid costs 3,500 yuan.
 */
final class Bazaar {

    final Organizations organizations = Organizations.none();
    final Contracts contracts = Contracts.none();
    final Suppliers suppliers;
    final ModelParameters parameters;
    private final Market market;

    Bazaar() {
        this(Change.of("procurement.hearing.base", 1));
    }

    Bazaar(Change change) {
        parameters = change.and("procurement.bidding.costSpread", 0)
                .and("procurement.bidding.bidCostSpread", 0)
                .and("procurement.bidding.bidCostYuan", 5_000)
                .and("procurement.award.reviewNoise", 0)
                .and("growth.wageRatio", 0.8)
                .apply(TestWorld.parameters());
        Luck luck = Luck.of(11);
        market = Market.of(organizations, OutsideBidders.none());
        PlaceCost placeCost = TestWorld.placeCost(month -> parameters);
        UnitCost.Rules costs =
                new UnitCost.Rules(month -> parameters.procurement().bidding(), placeCost);
        UnitCost unitCost = UnitCost.of(costs, TestWorld.district().townships(), OutsideBidders.none(), luck);
        suppliers = new Suppliers(
                market,
                Capacity.of(placeCost, contracts),
                Hearing.of(luck),
                Experiences.none(month -> parameters.procurement().bidding()),
                Acquaintance.none(),
                Bidding.of(unitCost, month -> parameters.procurement().bidding(), luck),
                luck,
                BidHelp.none());
    }

    /** Counts who is there, and asks them about a project of 50 places. */
    Answer ask(PurchaseMethod method) {
        return ask(method, project(), conditions(false, 0));
    }

    Answer ask(PurchaseMethod method, Project project, Conditions now) {
        market.count(0);
        return method.ask(project, false, 1, now, 0);
    }

    static Project project() {
        return new Project(Buyer.department(), NeedKind.ELDER_CARE, 0, 0, 0, 50, 40_000, 12, false, false);
    }

    Conditions conditions(boolean listed, double rigour) {
        return conditions(new Opening(false, false, listed, rigour, 24), 0);
    }

    Conditions conditions(Opening opening, int addedMonths) {
        return new Conditions(
                parameters.procurement().method(),
                parameters.procurement().award(),
                parameters.procurement().hearing(),
                opening,
                new ContractTerms(12, 0.4, 0.2, 0, true),
                addedMonths,
                1);
    }
}
