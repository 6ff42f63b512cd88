package minbei.model.procurement.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import minbei.model.contract.Method;
import minbei.model.organization.Organization;
import minbei.model.procurement.bid.Bid;
import minbei.model.procurement.bid.Eligibility;
import minbei.model.procurement.bid.Familiarity;
import minbei.model.procurement.plan.Project;
import minbei.model.random.Stream;

/**
 * Directed commissioning 定向委托: the project goes at the reference price to the one the buyer is closest to, by working together or by
 * affiliation; among those equally close to one at home in the township, then by draw. No rivals; dependence grows by itself.
 */
public final class DirectedCommissioning implements PurchaseMethod {

    private static final int DRAW_ORDER = 2;

    private final Suppliers suppliers;

    private DirectedCommissioning(Suppliers suppliers) {
        this.suppliers = suppliers;
    }

    static DirectedCommissioning of(Suppliers suppliers) {
        return new DirectedCommissioning(suppliers);
    }

    @Override
    public Method method() {
        return Method.DIRECTED_COMMISSIONING;
    }

    @Override
    public int months(Conditions now) {
        return now.method().directedMonths() + now.addedMonths();
    }

    @Override
    public long costFen(Conditions now, long yearFen, long units) {
        return now.costFen(now.method().directedCostShare(), yearFen);
    }

    @Override
    public Answer ask(Project project, boolean again, int atLeast, Conditions now, int month) {
        List<Organization> able = new ArrayList<>();
        for (Organization organization : suppliers.market().local(project.need())) {
            int spare = suppliers.capacity().sparePlaces(organization, project.need(), month + 1);
            if (Eligibility.may(organization, now.opening(), month) && spare >= project.places()) {
                able.add(organization);
            }
        }
        able.sort(Comparator.comparingDouble((Organization o) -> -Familiarity.closeness(o, project.buyer()))
                .thenComparing(o -> o.township() != project.township())
                .thenComparingDouble(o -> draw(o, project))
                .thenComparingInt(Organization::key));
        List<Bid> willing = new ArrayList<>();
        for (Organization organization : able) {
            Bid bid = suppliers.bidding().atReference(organization, project, project.places(), month);
            if (bid != null) {
                willing.add(bid);
            }
        }
        return new Answer(able, able.size(), willing, false);
    }

    /** The buyer asks one after the other, the closest first, until one takes it on; those further down were never asked. */
    @Override
    public Response response(Answer answer, List<Placement> placements) {
        if (placements.isEmpty()) {
            return new Response(answer.heard().size(), answer.couldBid(), 0, 0);
        }
        int asked = 1 + answer.heard().indexOf(placements.get(0).bid().organization());
        return new Response(asked, asked, 1, 0);
    }

    private double draw(Organization organization, Project project) {
        return suppliers
                .luck()
                .uniform(Stream.AWARD, organization.key(), project.month(), project.luckIndex(DRAW_ORDER));
    }
}
