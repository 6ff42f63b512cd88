package minbei.model;

import minbei.model.hub.HubNetwork;
import minbei.model.organization.Organization;
import minbei.model.procurement.bid.BidHelp;
import minbei.model.support.PlanHelp;

/** What hubs, park and support organizations do for those who bid. */
final class HelpWithBids implements BidHelp {

    private final HubNetwork hubs;
    private final PlanHelp plans;

    private HelpWithBids(HubNetwork hubs, PlanHelp plans) {
        this.hubs = hubs;
        this.plans = plans;
    }

    static HelpWithBids of(PublicBodies bodies) {
        return new HelpWithBids(
                bodies.hubs(),
                bodies.incubation().planHelp().or(bodies.support().planHelp()));
    }

    @Override
    public boolean told(Organization organization) {
        return hubs.hearsThroughHub(organization);
    }

    @Override
    public double planGain(Organization organization) {
        return plans.planGain(organization);
    }

    @Override
    public double bidCostSpared(Organization organization) {
        return plans.bidCostSpared(organization);
    }
}
