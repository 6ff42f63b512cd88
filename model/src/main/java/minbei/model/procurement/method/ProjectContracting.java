package minbei.model.procurement.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import minbei.model.contract.Method;
import minbei.model.organization.Organization;
import minbei.model.procurement.bid.Bid;
import minbei.model.procurement.bid.Bidding;
import minbei.model.procurement.bid.BiddingParameters;
import minbei.model.procurement.bid.Eligibility;
import minbei.model.procurement.bid.Familiarity;
import minbei.model.procurement.plan.Project;
import minbei.model.random.Stream;

/**
 * Project contracting 项目发包: a few are invited, from the list of qualified organizations or, where there is none, from those the buyer
 * knows of; they make offers and the buyer negotiates.
 *
 * <p>Who is invited: those closest to the buyer, with a draw that lets others come in. An invited one sees who else is, and expects to
 * underbid Σ(1 − regard) of them, regard growing with each meeting; negotiating is worth some rivals to the buyer.
 */
public final class ProjectContracting implements PurchaseMethod {

    private static final int DRAW_INVITED = 3;

    private final Suppliers suppliers;
    private final Awarding awarding;

    private ProjectContracting(Suppliers suppliers) {
        this.suppliers = suppliers;
        this.awarding = new Awarding(suppliers.luck(), suppliers.help());
    }

    static ProjectContracting of(Suppliers suppliers) {
        return new ProjectContracting(suppliers);
    }

    @Override
    public Method method() {
        return Method.PROJECT_CONTRACTING;
    }

    @Override
    public int months(Conditions now) {
        return now.selecting(now.method().contractingMonths());
    }

    @Override
    public long costFen(Conditions now, long yearFen, long units) {
        return now.costFen(now.method().contractingCostShare(), yearFen);
    }

    @Override
    public Answer ask(Project project, boolean again, int atLeast, Conditions now, int month) {
        List<Organization> known = new ArrayList<>();
        List<Organization> able = new ArrayList<>();
        for (Organization organization : suppliers.market().local(project.need())) {
            if (isKnown(organization, project, again, now)) {
                known.add(organization);
                int spare = suppliers.capacity().sparePlaces(organization, project.need(), month + 1);
                if (Eligibility.may(organization, now.opening(), month) && spare >= project.places()) {
                    able.add(organization);
                }
            }
        }
        able.sort(Comparator.comparingDouble(
                        (Organization o) -> -(Familiarity.closeness(o, project.buyer()) + draw(o, project)))
                .thenComparingInt(Organization::key));
        int most = Math.max(now.method().invited(), atLeast);
        List<Organization> invited = able.subList(0, Math.min(most, able.size()));
        Awarding.Ranking ranking = awarding.rank(project, offers(project, invited, now, month), now, month);
        return new Answer(known, able.size(), ranking.bids(), ranking.first());
    }

    /** Listed ones are known where there is a list; otherwise those worked with, affiliated, or heard of. */
    private boolean isKnown(Organization organization, Project project, boolean again, Conditions now) {
        return now.opening().listRequired()
                || Familiarity.closeness(organization, project.buyer()) > 0
                || suppliers.hearing().hears(organization, project, again, now.opening(), now.hearing());
    }

    private double draw(Organization organization, Project project) {
        return suppliers
                .luck()
                .uniform(Stream.AWARD, organization.key(), project.month(), project.luckIndex(DRAW_INVITED));
    }

    private List<Bid> offers(Project project, List<Organization> invited, Conditions now, int month) {
        BiddingParameters bidding = suppliers.bidding().at(month);
        List<Bid> offers = new ArrayList<>();
        for (Organization organization : invited) {
            double rivals = bidding.negotiationRivals();
            for (Organization other : invited) {
                if (other != organization) {
                    rivals +=
                            1 - suppliers.acquaintance().regard(organization, other, bidding.acquaintancePerMeeting());
                }
            }
            double chance = 1.0 / invited.size();
            long cost = offerFen(organization, project, now, month);
            Bid bid = suppliers.bidding().offer(organization, project, new Bidding.Belief(rivals, chance, cost), month);
            if (bid != null) {
                offers.add(bid);
            }
        }
        return offers;
    }

    @Override
    public long offerFen(Organization organization, Project project, Conditions now, int month) {
        double share = suppliers.bidding().at(month).invitedCostShare();
        return Math.round(share * suppliers.bidding().bidCostFen(organization, project, now.opening(), month));
    }

    @Override
    public void teach(Project project, Answer answer, List<Placement> placements, int month) {
        List<Bid> bids = answer.bids();
        for (int i = 0; i < bids.size(); i++) {
            for (int j = i + 1; j < bids.size(); j++) {
                suppliers
                        .acquaintance()
                        .met(bids.get(i).organization(), bids.get(j).organization());
            }
        }
    }
}
