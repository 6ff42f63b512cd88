package minbei.model.procurement.bid;

/**
 * How open a call is this month: what carries it to organizations, and what it asks of them.
 *
 * @param published whether needs and budgets are published
 * @param platform whether there is a one-stop platform
 * @param listRequired whether only organizations on the list of qualified ones may be bought from
 * @param rigour how strict the review of bids is, 0–1
 * @param minimumAgeMonths months for which a bidder must have been registered
 */
public record Opening(boolean published, boolean platform, boolean listRequired, double rigour, int minimumAgeMonths) {}
