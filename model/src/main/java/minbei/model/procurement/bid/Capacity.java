package minbei.model.procurement.bid;

import java.util.function.IntFunction;
import minbei.model.contract.Contract;
import minbei.model.contract.Contracts;
import minbei.model.growth.Capability;
import minbei.model.growth.GrowthParameters;
import minbei.model.need.ByNeed;
import minbei.model.need.NeedKind;
import minbei.model.organization.Organization;

/**
 * How much more an organization can take on: the staff its capability can lead, less its own staff and those for contracts that will
 * still run when the new work starts. A contract that ends by then makes room for its successor.
 */
public final class Capacity {

    private final IntFunction<GrowthParameters> growth;
    private final ByNeed caseload;
    private final Contracts contracts;

    private Capacity(IntFunction<GrowthParameters> growth, ByNeed caseload, Contracts contracts) {
        this.growth = growth;
        this.caseload = caseload;
        this.contracts = contracts;
    }

    /**
     * The rule.
     *
     * @param growth how many staff can be led, by month
     * @param caseload residents one worker serves at a time
     * @param contracts what organizations have agreed to
     * @return the rule
     */
    public static Capacity of(IntFunction<GrowthParameters> growth, ByNeed caseload, Contracts contracts) {
        return new Capacity(growth, caseload, contracts);
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
        double led = Capability.staffLed(organization.means().capability(), growth.apply(start - 1));
        int agreed = 0;
        for (Contract contract : contracts.runningOf(organization)) {
            agreed += contract.endMonth() > start ? contract.award().places() : 0;
        }
        double spareStaff = led - organization.means().ownStaff();
        return Math.max(0, (int) (spareStaff * caseload.of(kind)) - agreed);
    }
}
