package minbei.model.procurement.bid;

import minbei.model.contract.Contract;
import minbei.model.contract.Contracts;
import minbei.model.growth.Capability;
import minbei.model.growth.PlaceCost;
import minbei.model.need.NeedKind;
import minbei.model.organization.Organization;

/**
 * How much more an organization can take on: the staff its capability can lead, less its own staff and those for contracts that will
 * still run when the new work starts. A contract that ends by then makes room for its successor.
 */
public final class Capacity {

    private final PlaceCost placeCost;
    private final Contracts contracts;

    private Capacity(PlaceCost placeCost, Contracts contracts) {
        this.placeCost = placeCost;
        this.contracts = contracts;
    }

    /**
     * The rule.
     *
     * @param placeCost what a place takes
     * @param contracts what organizations have agreed to
     * @return the rule
     */
    public static Capacity of(PlaceCost placeCost, Contracts contracts) {
        return new Capacity(placeCost, contracts);
    }

    /**
     * Places that an organization could keep besides what it has agreed to.
     *
     * @param organization one whose work answers the need
     * @param kind kind of need
     * @param start first month of the new work
     * @return places, not thinned, 0 or more
     */
    public int sparePlaces(Organization organization, NeedKind kind, int start) {
        double led = Capability.staffLed(
                organization.means().capability(), placeCost.rules().growth().apply(start - 1));
        int agreed = 0;
        for (Contract contract : contracts.runningOf(organization)) {
            agreed += contract.endMonth() > start ? contract.award().places() : 0;
        }
        double spareStaff = led - organization.means().ownStaff();
        return Math.max(0, (int) (spareStaff / placeCost.staff(organization, kind, start - 1)) - agreed);
    }
}
