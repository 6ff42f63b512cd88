package minbei.model.observation;

import minbei.model.contract.Method;
import minbei.model.need.NeedKind;
import minbei.model.procurement.Outcome;
import minbei.model.procurement.method.BindingRule;

/**
 * One round of purchase: a project that was put to the market once, and what came of it. A project that is called again has a line for
 * each call. Money in fen, months since 2014-01.
 *
 * @param id number of the round, in the order of decision
 * @param project what was to be bought
 * @param call how it was put to the market
 * @param response who heard and who bid
 * @param result what came of it
 */
public record RoundLine(int id, Subject project, Call call, Response response, Result result) {

    /**
     * What was to be bought.
     *
     * @param buyer {@code department} or {@code township}
     * @param buyerTownship division code of the township that buys, empty for a department
     * @param need kind of need
     * @param township division code of the township whose need it answers
     * @param planned month of the plan
     * @param yearFen its size: the reference price of a year
     * @param split whether it is a part of one that would have been above a limit
     */
    public record Subject(
            String buyer,
            String buyerTownship,
            NeedKind need,
            String township,
            int planned,
            long yearFen,
            boolean split) {}

    /**
     * How it was put to the market.
     *
     * @param method how it is bought
     * @param rule the rule of procedure that binds it, by its value
     * @param attempt 1 for the first call, 2 for the second, 3 for what was negotiated with leave
     */
    public record Call(Method method, BindingRule rule, int attempt) {}

    /**
     * Who heard and who bid.
     *
     * @param heard organizations that heard of it or were asked
     * @param couldBid those of them that could have taken it on
     * @param validBids valid bids; in directed commissioning 1 where somebody took it on
     * @param outsideBids valid bids from outside the district
     */
    public record Response(int heard, int couldBid, int validBids, int outsideBids) {}

    /**
     * What came of it.
     *
     * @param decided month of the decision; service begins a month later
     * @param outcome how it ended
     * @param awardedFen price of a year of what was awarded, 0 where nothing was
     * @param awardedReferenceFen reference price of a year of what was awarded
     * @param winner key of the organization that got most of it, −1 for nobody
     * @param closestFirst whether the winner was placed first because the buyer knows it so well
     */
    public record Result(
            int decided,
            Outcome outcome,
            long awardedFen,
            long awardedReferenceFen,
            int winner,
            boolean closestFirst) {}
}
