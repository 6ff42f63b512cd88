package minbei.model.procurement.method;

import minbei.model.procurement.bid.Acquaintance;
import minbei.model.procurement.bid.BidHelp;
import minbei.model.procurement.bid.Bidding;
import minbei.model.procurement.bid.Capacity;
import minbei.model.procurement.bid.Experiences;
import minbei.model.procurement.bid.Hearing;
import minbei.model.procurement.bid.Market;
import minbei.model.random.Luck;

/**
 * What methods know of those who may be bought from.
 *
 * @param market who is there
 * @param capacity how much more each can take on
 * @param hearing who hears
 * @param experiences what bidders have learned
 * @param acquaintance who keeps meeting whom
 * @param bidding who bids, and what
 * @param luck luck of the run
 * @param help who tells of calls and helps with bids
 */
public record Suppliers(
        Market market,
        Capacity capacity,
        Hearing hearing,
        Experiences experiences,
        Acquaintance acquaintance,
        Bidding bidding,
        Luck luck,
        BidHelp help) {}
