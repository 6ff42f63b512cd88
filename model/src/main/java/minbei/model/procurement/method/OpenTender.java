package minbei.model.procurement.method;

import java.util.ArrayList;
import java.util.List;
import minbei.model.contract.Method;
import minbei.model.organization.Organization;
import minbei.model.procurement.bid.Bid;
import minbei.model.procurement.bid.Bidding;
import minbei.model.procurement.bid.Eligibility;
import minbei.model.procurement.bid.Experiences;
import minbei.model.procurement.bid.Familiarity;
import minbei.model.procurement.plan.Project;

/**
 * Open tender 公开招标: anyone qualified, from the district or from outside it, who hears of the project, could take it on and finds it
 * worth a bid. How many that are nobody sets.
 *
 * <p>Whether to come forward is decided by how many rivals an organization has learned to expect. Whoever comes forward takes out the
 * papers and sees at the briefing who else does, so that the price answers to those who are there; one on whom the
 * buyer has made up its mind knows that and underbids nobody. How often offers decide at all moves who comes, not the price: it only matters where they do.
 */
public final class OpenTender implements PurchaseMethod {

    private final Suppliers suppliers;
    private final Awarding awarding;

    private OpenTender(Suppliers suppliers) {
        this.suppliers = suppliers;
        this.awarding = new Awarding(suppliers.luck(), suppliers.help());
    }

    static OpenTender of(Suppliers suppliers) {
        return new OpenTender(suppliers);
    }

    @Override
    public Method method() {
        return Method.OPEN_TENDER;
    }

    @Override
    public int months(Conditions now) {
        int published = now.opening().published() ? now.method().publicationMonths() : 0;
        return now.selecting(now.method().tenderMonths() + published);
    }

    @Override
    public long costFen(Conditions now, long yearFen, long units) {
        return Math.max(now.tenderFloorFen(), now.costFen(now.method().tenderCostShare(), yearFen));
    }

    @Override
    public Answer ask(Project project, boolean again, int atLeast, Conditions now, int month) {
        List<Organization> heard = new ArrayList<>();
        List<Bid> bids = new ArrayList<>();
        int able = 0;
        List<Organization> all = new ArrayList<>(suppliers.market().local(project.need()));
        all.addAll(suppliers.market().outside(project.need()));
        for (Organization organization : all) {
            if (!suppliers.hearing().hears(organization, project, again, now.opening(), now.hearing())) {
                continue;
            }
            heard.add(organization);
            int spare = suppliers.capacity().sparePlaces(organization, project.need(), month + 1);
            if (Eligibility.may(organization, now.opening(), month) && spare >= project.places()) {
                able++;
                Bid bid = suppliers
                        .bidding()
                        .offer(organization, project, belief(organization, project, now, month), month);
                if (bid != null) {
                    bids.add(bid);
                }
            }
        }
        Awarding.Ranking ranking = awarding.rank(project, pricedAmong(bids, project, now, month), now, month);
        return new Answer(heard, able, ranking.bids(), ranking.first());
    }

    /** The offers, now that each bidder has seen who else comes. */
    private List<Bid> pricedAmong(List<Bid> bids, Project project, Conditions now, int month) {
        double seen = suppliers.bidding().at(month).briefingShare() * (bids.size() - 1);
        List<Bid> priced = new ArrayList<>();
        for (Bid bid : bids) {
            boolean chosen = Familiarity.closeness(bid.organization(), project.buyer()) >= now.madeUpFrom();
            priced.add(Bidding.priced(bid, project, chosen ? 0 : seen));
        }
        return priced;
    }

    private Bidding.Belief belief(Organization organization, Project project, Conditions now, int month) {
        Experiences experiences = suppliers.experiences();
        double rivals = experiences.rivals(organization, project.yearFen(), month);
        return new Bidding.Belief(
                rivals,
                experiences.chance(organization, rivals, month),
                suppliers.bidding().bidCostFen(organization, project, now.opening(), month));
    }

    @Override
    public long offerFen(Organization organization, Project project, Conditions now, int month) {
        return suppliers.bidding().bidCostFen(organization, project, now.opening(), month);
    }

    @Override
    public void teach(Project project, Answer answer, List<Placement> placements, int month) {
        Experiences experiences = suppliers.experiences();
        List<Bid> bids = answer.bids();
        List<Organization> bidders = bids.stream().map(Bid::organization).toList();
        for (Organization organization : answer.heard()) {
            int own = bidders.contains(organization) ? 1 : 0;
            experiences.saw(organization, bids.size() - own, project.yearFen(), month);
        }
        if (placements.isEmpty()) {
            return;
        }
        Bid winner = placements.get(0).bid();
        boolean byOffer = !(answer.first() && winner == bids.get(0));
        for (Organization organization : answer.heard()) {
            experiences.sawWinner(organization, byOffer, month);
        }
        for (Organization bidder : bidders) {
            experiences.bid(bidder, bidder == winner.organization(), month);
        }
    }
}
