package minbei.model.procurement.method;

import java.util.ArrayList;
import java.util.List;
import minbei.model.apportionment.LargestRemainder;
import minbei.model.contract.ContractTerms;
import minbei.model.contract.Method;
import minbei.model.organization.Organization;
import minbei.model.procurement.bid.Bid;
import minbei.model.procurement.bid.Capacity;
import minbei.model.procurement.bid.Eligibility;
import minbei.model.procurement.plan.Project;
import org.jspecify.annotations.Nullable;

/**
 * Fee follows task 费随事转: a task goes with its fee to the organizations of the township, several of which share it by how much each can
 * take on; they are paid per counted unit after the fact, so that each can keep only as many places as its money at hand lets it finance
 * ahead.
 */
public final class FeeFollowsTask implements PurchaseMethod {

    private final Suppliers suppliers;

    private FeeFollowsTask(Suppliers suppliers) {
        this.suppliers = suppliers;
    }

    static FeeFollowsTask of(Suppliers suppliers) {
        return new FeeFollowsTask(suppliers);
    }

    @Override
    public Method method() {
        return Method.FEE_FOLLOWS_TASK;
    }

    @Override
    public int months(Conditions now) {
        return now.method().feeMonths() + now.addedMonths();
    }

    @Override
    public long costFen(Conditions now, long yearFen, long units) {
        return now.costFen(now.method().feeCostShare(), yearFen) + Math.round(units * now.checkFen());
    }

    @Override
    public ContractTerms terms(Conditions now) {
        return new ContractTerms(
                now.usualTerms().months(), 0, 0, 1, now.usualTerms().hukouClause());
    }

    @Override
    public Answer ask(Project project, boolean again, int atLeast, Conditions now, int month) {
        List<Organization> near = new ArrayList<>();
        List<Bid> bids = new ArrayList<>();
        int able = 0;
        for (Organization organization : suppliers.market().local(project.need())) {
            if (organization.township() != project.township()) {
                continue;
            }
            near.add(organization);
            int spare = suppliers.capacity().sparePlaces(organization, project.need(), month + 1);
            if (Eligibility.may(organization, now.opening(), month) && spare > 0) {
                able++;
                Bid bid = affordable(organization, project, Math.min(spare, project.places()), month);
                if (bid != null) {
                    bids.add(bid);
                }
            }
        }
        return new Answer(near, able, bids, false);
    }

    /** As many places as it can lead and finance ahead, at the fee. */
    private @Nullable Bid affordable(Organization organization, Project project, int places, int month) {
        Bid bid = suppliers.bidding().atReference(organization, project, places, month);
        if (bid == null) {
            return null;
        }
        double ahead = suppliers.bidding().at(month).prefinanceMonths() * bid.unitCostFen();
        double most = ahead == 0 ? places : Math.max(0, organization.means().cash()) / ahead;
        int financed = (int) Math.min(places, most);
        return financed < 1 ? null : new Bid(organization, bid.priceFen(), financed, bid.unitCostFen());
    }

    @Override
    public List<Placement> place(Project project, Answer answer, Capacity capacity, int start) {
        List<Bid> bids = answer.bids();
        double[] room = new double[bids.size()];
        long inAll = 0;
        for (int i = 0; i < room.length; i++) {
            Bid bid = bids.get(i);
            int spare = capacity.sparePlaces(bid.organization(), project.need(), start);
            room[i] = Math.min(bid.places(), spare);
            inAll += (long) room[i];
        }
        long[] shares = LargestRemainder.share(Math.min(inAll, project.places()), room);
        List<Placement> placements = new ArrayList<>();
        for (int i = 0; i < room.length; i++) {
            // rounding up never exceeds a whole number of places that was at least the quota
            int places = (int) Math.min(shares[i], (long) room[i]);
            if (places > 0) {
                placements.add(new Placement(bids.get(i), places));
            }
        }
        return placements;
    }
}
