package minbei.model.procurement.bid;

/**
 * What a bid costs, what a project would cost the bidder, and what bidders learn.
 *
 * @param bidCostYuan cost of preparing a bid for an open call, yuan
 * @param bidCostSpread standard deviation of the logarithm of that cost: how busy an organization is when a call comes
 * @param capabilitySaving part of it that an organization of full capability saves, 0–1
 * @param rigourCost how much more it is under a review of full rigour, as a share
 * @param platformSaving part of it that the platform saves, for papers are filed there once, 0–1
 * @param invitedCostShare cost of an offer by one who was invited, relative to a bid
 * @param costSpread standard deviation of the logarithm of unit cost between bidders of equal means
 * @param neighbourCost additional unit cost in a neighbour township, as a share
 * @param elsewhereCost additional unit cost elsewhere in the district, as a share
 * @param briefingShare part of the rivals who come that a bidder sees before it sets its price, 0–1
 * @param rivalsAtFirst rivals expected by one who has never seen a call
 * @param offersDecideAtFirst how often one who has never seen a call thinks that the offers decide, not whom the buyer knows best, 0–1
 * @param learningShare part of the distance to what a call has shown that a belief moves, 0–1
 * @param evidenceWeight own bids that count as much as what an organization believed of its chances before
 * @param forgottenPerMonth part of the memory of own bids that fades, 0–1
 * @param acquaintancePerMeeting part of the distance to full mutual regard that one more meeting as rivals by invitation makes up, 0–1
 * @param negotiationRivals rivals that a negotiating buyer is worth
 * @param prefinanceMonths months of cost that one who is paid after the fact must have at hand
 */
public record BiddingParameters(
        double bidCostYuan,
        double bidCostSpread,
        double capabilitySaving,
        double rigourCost,
        double platformSaving,
        double invitedCostShare,
        double costSpread,
        double neighbourCost,
        double elsewhereCost,
        double briefingShare,
        double rivalsAtFirst,
        double offersDecideAtFirst,
        double learningShare,
        double evidenceWeight,
        double forgottenPerMonth,
        double acquaintancePerMeeting,
        double negotiationRivals,
        double prefinanceMonths) {}
