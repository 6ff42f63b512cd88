package minbei.model.procurement.bid;

import minbei.model.organization.Organization;
import minbei.model.organization.Standing;

/** Whether an organization may be bought from at all, whatever its capacity: registered long enough, not barred, listed where it must be. */
public final class Eligibility {

    private Eligibility() {}

    /**
     * Whether it may bid.
     *
     * @param organization registered and active, of the right work
     * @param opening what is asked of bidders
     * @param month months since 2014-01
     */
    public static boolean may(Organization organization, Opening opening, int month) {
        int registered = organization.standing().registeredMonth();
        boolean oldEnough = registered != Standing.NEVER && month - registered >= opening.minimumAgeMonths();
        boolean listed = !opening.listRequired() || organization.trackRecord().isQualified(month);
        return oldEnough && listed && !organization.trackRecord().isBarred(month);
    }
}
