package minbei.model.procurement.method;

import java.util.List;
import minbei.model.organization.Organization;
import minbei.model.procurement.bid.Bid;

/**
 * What came of asking the market.
 *
 * @param heard organizations that heard of the project or were asked
 * @param couldBid how many of them could have taken it on
 * @param bids valid bids, those preferred first
 * @param first whether a bidder was placed first because the buyer knows it so well
 */
public record Answer(List<Organization> heard, int couldBid, List<Bid> bids, boolean first) {
    /** Copies the lists. */
    public Answer {
        heard = List.copyOf(heard);
        bids = List.copyOf(bids);
    }

    /** Bids of organizations from outside the district. */
    public int fromOutside() {
        return (int) bids.stream().filter(bid -> !bid.organization().isLocal()).count();
    }
}
