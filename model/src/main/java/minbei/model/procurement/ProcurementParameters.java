package minbei.model.procurement;

import minbei.model.procurement.bid.BiddingParameters;
import minbei.model.procurement.bid.HearingParameters;
import minbei.model.procurement.method.AwardParameters;
import minbei.model.procurement.method.MethodMix;
import minbei.model.procurement.method.MethodParameters;
import minbei.model.procurement.plan.PlanParameters;

/**
 * How public buyers buy (ODD, "Departments and townships procure"): first what a policy may change, then how the parts of it work.
 *
 * @param functionTransferCatalogue M3a, 1 where there is a function-transfer catalogue 职能转移目录, else 0
 * @param purchaseCatalogue M3b, 1 where there is a purchase catalogue 购买目录 drawn up at once, else 0
 * @param catalogueGrowth B6c, part of the projects not yet in a catalogue that a year of building it up adds, 0–1
 * @param qualifiedList M3c, 1 where there is a list of qualified organizations 承接名录, else 0
 * @param platform M3e, 1 where there is a one-stop purchasing platform, else 0
 * @param publication B8a, 1 where needs and budgets are published and calls are open to all, else 0
 * @param reviewRigour B8b, how strict the review of bids is, 0–1
 * @param rulesBind M2d, 1 where the rules on purchasing bind by value, else 0
 * @param projectTransfer M6c, 1 where work is transferred as small projects, else 0
 * @param methodMix B6b, parts of the projects by method and need
 * @param termMonths term of contracts, whatever the method, months
 * @param firstTrancheShare part of the price paid at the start, 0–1
 * @param lastTrancheShare part of the price kept until the verdict, 0–1
 * @param countedShare part of the price paid per counted unit, 0–1; under fee follows task it is 1
 * @param hukouClause 1 where contracts serve residents with local hukou only, else 0
 * @param minimumAgeMonths months for which a bidder must have been registered
 * @param consultationBidders valid offers that a consultation must have where the rules bind
 * @param limitYuan value of a year from which the rules ask for a consultation, yuan
 * @param openTenderLimitYuan value of a year from which they ask for an open tender, yuan
 * @param projectYuan mean size of a department's project, yuan a year
 * @param townshipPurseShare part of the money for buying that townships spend on small projects of their own, 0–1
 * @param plan how buyers plan
 * @param hearing from where organizations hear
 * @param bidding what bids cost and bidders learn
 * @param award how bids are weighed
 * @param method what each method takes
 * @param system what the institutions cost
 */
public record ProcurementParameters(
        int functionTransferCatalogue,
        int purchaseCatalogue,
        double catalogueGrowth,
        int qualifiedList,
        int platform,
        int publication,
        double reviewRigour,
        int rulesBind,
        int projectTransfer,
        MethodMix methodMix,
        int termMonths,
        double firstTrancheShare,
        double lastTrancheShare,
        double countedShare,
        int hukouClause,
        int minimumAgeMonths,
        int consultationBidders,
        double limitYuan,
        double openTenderLimitYuan,
        double projectYuan,
        double townshipPurseShare,
        PlanParameters plan,
        HearingParameters hearing,
        BiddingParameters bidding,
        AwardParameters award,
        MethodParameters method,
        SystemParameters system) {

    /** Refuses tranches that do not fit into one price. */
    public ProcurementParameters {
        if (firstTrancheShare + lastTrancheShare > 1) {
            throw new IllegalArgumentException("procurement.firstTrancheShare (" + firstTrancheShare
                    + ") and procurement.lastTrancheShare (" + lastTrancheShare + ") must together be at most 1");
        }
    }
}
