package minbei.model.procurement.bid;

import minbei.model.organization.Organization;

/** Who tells organizations of calls and helps them with their bids: hubs, park, support organizations. */
public interface BidHelp {
    /**
     * Whether somebody tells it of this month's calls.
     *
     * @param organization who may bid
     */
    boolean told(Organization organization);

    /**
     * What help with the plan adds to the capability that those who award see.
     *
     * @param organization who bids
     * @return 0–1
     */
    double planGain(Organization organization);

    /**
     * Part of its own cost of a bid that it is spared.
     *
     * @param organization who bids
     * @return 0–1
     */
    double bidCostSpared(Organization organization);

    /** Nobody helps. */
    static BidHelp none() {
        return new BidHelp() {
            @Override
            public boolean told(Organization organization) {
                return false;
            }

            @Override
            public double planGain(Organization organization) {
                return 0;
            }

            @Override
            public double bidCostSpared(Organization organization) {
                return 0;
            }
        };
    }
}
