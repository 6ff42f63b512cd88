package minbei.model.procurement.bid;

import minbei.model.organization.Organization;

/**
 * One organization's offer.
 *
 * @param organization who offers
 * @param priceFen price of a place and month, fen
 * @param places places it would keep, not thinned
 * @param unitCostFen what a place and month would cost it, fen
 */
public record Bid(Organization organization, long priceFen, int places, long unitCostFen) {}
