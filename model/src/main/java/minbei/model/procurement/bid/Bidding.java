package minbei.model.procurement.bid;

import java.util.function.IntFunction;
import minbei.model.organization.Organization;
import minbei.model.procurement.plan.Project;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a project is worth an offer to an organization that could take it on, and at what price.
 *
 * <p>Price p = c + (r − c)/(1 + n): c unit cost, r reference price, n rivals to be underbid as it expects. Worth it: (p − c) · places · months ·
 * chance to win is above what the offer costs. A cost above the reference price makes no offer.
 */
public final class Bidding {

    private static final double FEN_PER_YUAN = 100;
    private static final int DRAW_BID_COST = 4;

    private final UnitCost unitCost;
    private final IntFunction<BiddingParameters> parameters;
    private final Luck luck;
    private final BidHelp help;

    private Bidding(UnitCost unitCost, IntFunction<BiddingParameters> parameters, Luck luck, BidHelp help) {
        this.unitCost = unitCost;
        this.luck = luck;
        this.help = help;
        this.parameters = parameters;
    }

    /**
     * The rule.
     *
     * @param unitCost what a place costs whom
     * @param parameters the parameters in force, by month
     * @param luck luck of the run
     * @return the rule
     */
    public static Bidding of(UnitCost unitCost, IntFunction<BiddingParameters> parameters, Luck luck) {
        return of(unitCost, parameters, luck, BidHelp.none());
    }

    /**
     * The rule, where somebody helps with bids.
     *
     * @param unitCost what a place costs whom
     * @param parameters the parameters in force, by month
     * @param luck luck of the run
     * @param help who helps
     * @return the rule
     */
    public static Bidding of(UnitCost unitCost, IntFunction<BiddingParameters> parameters, Luck luck, BidHelp help) {
        return new Bidding(unitCost, parameters, luck, help);
    }

    /** The parameters in force in a month. */
    public BiddingParameters at(int month) {
        return parameters.apply(month);
    }

    /**
     * What preparing a bid costs.
     *
     * @param organization who would bid
     * @param project for what
     * @param opening how strict the review is, and whether there is a platform
     * @param month months since 2014-01
     * @return fen
     */
    public long bidCostFen(Organization organization, Project project, Opening opening, int month) {
        BiddingParameters now = at(month);
        double z = luck.normal(Stream.BID, organization.key(), project.month(), project.luckIndex(DRAW_BID_COST));
        double yuan = now.bidCostYuan()
                * StrictMath.exp(now.bidCostSpread() * z)
                * (1 - now.capabilitySaving() * organization.means().capability())
                * (1 + now.rigourCost() * opening.rigour())
                * (opening.platform() ? 1 - now.platformSaving() : 1)
                * (1 - help.bidCostSpared(organization));
        return Math.round(yuan * FEN_PER_YUAN);
    }

    /**
     * What an organization believes when it decides.
     *
     * @param priceRivals rivals it expects to have to underbid
     * @param chance its chance to win, 0–1
     * @param costFen what the offer costs it, fen
     */
    public record Belief(double priceRivals, double chance, long costFen) {}

    /**
     * An offer for a whole project, if it is worth one.
     *
     * @param organization who could take it on
     * @param project what
     * @param belief what it expects
     * @param month months since 2014-01
     * @return the bid, or null
     */
    public @Nullable Bid offer(Organization organization, Project project, Belief belief, int month) {
        Bid bid = atReference(organization, project, project.places(), month);
        if (bid == null) {
            return null;
        }
        Bid priced = priced(bid, project, belief.priceRivals());
        double profit = priced.priceFen() - priced.unitCostFen();
        double gain = profit * project.places() * project.months() * belief.chance();
        return gain > belief.costFen() ? priced : null;
    }

    /**
     * An offer at the price that so many rivals make: p = c + (r − c)/(1 + n).
     *
     * @param bid an offer at any price
     * @param project what it is for
     * @param rivals those to be underbid, 0 or more
     * @return the same offer at that price
     */
    public static Bid priced(Bid bid, Project project, double rivals) {
        double margin = project.referenceFen() - bid.unitCostFen();
        long price = bid.unitCostFen() + Math.round(margin / (1 + rivals));
        return new Bid(bid.organization(), price, bid.places(), bid.unitCostFen());
    }

    /**
     * An offer of some places at the reference price, if that covers the cost.
     *
     * @param organization who could take them on
     * @param project what
     * @param places how many
     * @param month months since 2014-01
     * @return the bid, or null
     */
    public @Nullable Bid atReference(Organization organization, Project project, int places, int month) {
        double yuan = unitCost.yuan(organization, project, places, month);
        long cost = (long) StrictMath.ceil(yuan * FEN_PER_YUAN);
        return cost < project.referenceFen() ? new Bid(organization, project.referenceFen(), places, cost) : null;
    }
}
