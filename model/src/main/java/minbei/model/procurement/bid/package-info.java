/**
 * How organizations answer public buyers: who hears of a project, who could take it on, for whom it is worth a bid, at what price.
 *
 * <p>ODD, "Departments and townships procure". A bid of an organization with cost c against a ceiling r that expects n rivals is
 * c + (r − c)/(1 + n), the equilibrium of a sealed first-price auction with costs spread evenly up to r (Vickrey 1961, Journal of Finance
 * 16:8–37; Krishna 2010, <i>Auction Theory</i>, ch. 2). Whether to come is decided by the n that an organization has learned to expect; the price by
 * those it sees come.
 */
@NullMarked
package minbei.model.procurement.bid;

import org.jspecify.annotations.NullMarked;
