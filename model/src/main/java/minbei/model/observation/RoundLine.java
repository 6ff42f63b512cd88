package minbei.model.observation;

import minbei.model.contract.Method;
import minbei.model.need.NeedKind;

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
     * @param places places to keep
     * @param months term
     * @param referenceFen reference price of a place and month
     * @param fromCatalogue whether it is a standard item of the purchase catalogue
     * @param split whether it is a part of one that would have been above a limit
     */
    public record Subject(
            String buyer,
            String buyerTownship,
            NeedKind need,
            String township,
            int planned,
            int places,
            int months,
            long referenceFen,
            boolean fromCatalogue,
            boolean split) {

        /** Its size: the reference price of a year, fen. */
        public long yearFen() {
            return referenceFen * places * 12;
        }
    }

    /**
     * How it was put to the market.
     *
     * @param method how it is bought
     * @param rule the rule of procedure that binds it, by its value
     * @param attempt 1 for the first call, 2 for the second
     * @param published month from which it could be heard of
     */
    public record Call(Method method, String rule, int attempt, int published) {}

    /**
     * Who heard and who bid.
     *
     * @param heard organizations that heard of it or were asked
     * @param couldBid those of them that could have taken it on
     * @param validBids valid bids
     * @param fromOutside valid bids from outside the district
     * @param favourite whether a bidder was placed first because the buyer knows it so well
     */
    public record Response(int heard, int couldBid, int validBids, int fromOutside, boolean favourite) {}

    /**
     * What came of it.
     *
     * @param decided month of the decision
     * @param outcome the word for it
     * @param placesAwarded places that somebody took on, 0 if it failed
     * @param priceFen agreed price of a place and month, 0 if it failed
     * @param start first month of service, or {@link OrganizationLine#NEVER}
     * @param contract number of the first contract that came of it, −1 if none
     */
    public record Result(int decided, String outcome, int placesAwarded, long priceFen, int start, int contract) {}

    /** Whether somebody was found. */
    public boolean isAwarded() {
        return result.placesAwarded() > 0;
    }
}
