package minbei.model.procurement;

import minbei.model.contract.Buyer;
import minbei.model.contract.Method;
import minbei.model.need.NeedKind;
import minbei.model.procurement.method.BindingRule;

/**
 * One round of purchase, as it stands in {@code procurement-rounds.csv}.
 *
 * @param month when it was decided, months since 2014-01
 * @param buyer who buys
 * @param need kind of need
 * @param township position of the township whose need it answers
 * @param method how it was bought
 * @param rule which rule of procedure bound it
 * @param attempt 1 for the first call, 2 for the second, 3 for what was negotiated with leave
 * @param referenceFen reference price of a year, fen
 * @param heard organizations that heard of it or were asked
 * @param couldBid how many of them could have taken it on
 * @param validBids valid bids; in directed commissioning 1 where somebody took it on
 * @param outsideBids how many of them from outside the district
 * @param outcome how it ended
 * @param awardedFen price of a year of what was awarded, fen; 0 where nothing was
 * @param awardedReferenceFen reference price of a year of what was awarded, fen
 * @param winner key of the organization that got most of it, or {@link #NOBODY}
 * @param monthsFromPlan months from the plan to this decision
 * @param closestFirst whether the winner was placed first because the buyer knows it so well
 * @param split whether the project is a part of one that would have been above a limit
 */
public record Round(
        int month,
        Buyer buyer,
        NeedKind need,
        int township,
        Method method,
        BindingRule rule,
        int attempt,
        long referenceFen,
        int heard,
        int couldBid,
        int validBids,
        int outsideBids,
        Outcome outcome,
        long awardedFen,
        long awardedReferenceFen,
        int winner,
        int monthsFromPlan,
        boolean closestFirst,
        boolean split) {

    /** No organization. */
    public static final int NOBODY = -1;

    /** Whether somebody got it. */
    public boolean isAwarded() {
        return outcome == Outcome.AWARDED;
    }
}
