package minbei.model.market;

import minbei.model.need.ByNeed;

/**
 * Organizations from outside the district, and what it takes to invite some of them (ODD, section 2 and "Institutions", M6b).
 *
 * @param outsideOrganizations organizations of the rest of the city that could serve here, for each need; whole
 * @param outsideQualityMean mean hidden quality of their care, 0–1
 * @param outsideQualitySpread standard deviation of it
 * @param outsideCapabilityMean mean capability, 0–1
 * @param outsideCapabilitySpread standard deviation of it
 * @param distanceCostShare what serving here adds to their unit cost on average, as a share of it
 * @param outsideHomeShare part of the staff they can lead that is bound at home, 0–1; the rest may be sent here
 * @param outsideAgeYears mean age when the spin-up begins, years
 * @param outsideGrade grade that their own district has given them, 0 (none) to 5
 * @param outsideReputation how well they are thought of here, 0–1
 * @param startUpMonths months from the start of a contract to the first month of service, at least 1
 * @param invitedOrganizations professional organizations that the district wants to have settled by invitation (M6b), per 100,000
 *     residents
 * @param willingShare outside organizations that would follow an invitation, 0–1
 * @param invitationNoise standard deviation of the error with which quality and capability together are seen by who invites
 * @param invitationYuan cost of finding one and agreeing with it, yuan
 * @param settlingGrantYuan what it gets for settling in, yuan
 * @param invitedPremisesYuanPerMonth rent of the premises it gets free, yuan a month
 * @param invitedStaff staff it brings along, full-time equivalents
 * @param invitedCashYuan money it brings along, yuan
 * @param invitedFamiliarity how well the department that invites knows it, 0–1
 */
public record MarketParameters(
        ByNeed outsideOrganizations,
        double outsideQualityMean,
        double outsideQualitySpread,
        double outsideCapabilityMean,
        double outsideCapabilitySpread,
        double distanceCostShare,
        double outsideHomeShare,
        double outsideAgeYears,
        int outsideGrade,
        double outsideReputation,
        int startUpMonths,
        double invitedOrganizations,
        double willingShare,
        double invitationNoise,
        double invitationYuan,
        double settlingGrantYuan,
        double invitedPremisesYuanPerMonth,
        double invitedStaff,
        double invitedCashYuan,
        double invitedFamiliarity) {

    /** Refuses places that open before the contract starts. */
    public MarketParameters {
        if (startUpMonths < 1) {
            throw new IllegalArgumentException("start-up (" + startUpMonths + " months) must be at least 1");
        }
    }
}
