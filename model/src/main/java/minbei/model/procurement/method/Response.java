package minbei.model.procurement.method;

/**
 * What a round drew, as it stands on record.
 *
 * @param heard organizations that heard of the project or were asked
 * @param couldBid how many of them could have taken it on
 * @param validBids valid bids; of those asked to take a project on without competing, those that did
 * @param outsideBids how many of them from outside the district
 */
public record Response(int heard, int couldBid, int validBids, int outsideBids) {

    /** All who answered. */
    static Response of(Answer answer) {
        return new Response(
                answer.heard().size(), answer.couldBid(), answer.bids().size(), answer.fromOutside());
    }
}
