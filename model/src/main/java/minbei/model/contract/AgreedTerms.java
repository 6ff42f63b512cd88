package minbei.model.contract;

import minbei.model.organization.Organization;
import minbei.model.provider.Provider;

/** What running contracts make of the places that an organization keeps under them in a township. */
public final class AgreedTerms {

    private AgreedTerms() {}

    /**
     * Quality under contract is the organization's, by the effort that the terms leave for what is not counted; a hukou clause in any of
     * them keeps out who does not meet departments' conditions.
     *
     * @param provider places under contract
     * @param organization whose
     * @param contracts what it has agreed to
     * @param month the month to come; contracts that begin later do not count
     */
    public static void hold(Provider provider, Organization organization, Contracts contracts, int month) {
        double places = 0;
        double effort = 0;
        boolean clause = false;
        for (Contract contract : contracts.runningOf(organization)) {
            if (contract.startMonth() <= month && contract.award().township() == provider.township()) {
                places += contract.award().places();
                effort += contract.award().places() * contract.effort();
                clause |= contract.award().terms().hukouClause();
            }
        }
        provider.setQuality(organization.traits().quality() * (places == 0 ? 1 : effort / places));
        provider.setRequiresEligibility(clause);
    }
}
