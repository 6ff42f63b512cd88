package minbei.model.support;

import minbei.model.organization.Organization;

/** Help with the plan of a project, which those who award see and which spares the bidder a part of its work. */
public interface PlanHelp {
    /**
     * What the help adds to the capability that those who award see in the plan.
     *
     * @param organization who bids
     * @return 0–1
     */
    double planGain(Organization organization);

    /**
     * Part of the bidder's own cost of a bid that it is spared.
     *
     * @param organization who bids
     * @return 0–1
     */
    double bidCostSpared(Organization organization);

    /** Nobody helps. */
    static PlanHelp none() {
        return new PlanHelp() {
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

    /**
     * The better of two helps.
     *
     * @param other another help
     * @return help by either
     */
    default PlanHelp or(PlanHelp other) {
        PlanHelp first = this;
        return new PlanHelp() {
            @Override
            public double planGain(Organization organization) {
                return Math.max(first.planGain(organization), other.planGain(organization));
            }

            @Override
            public double bidCostSpared(Organization organization) {
                return Math.max(first.bidCostSpared(organization), other.bidCostSpared(organization));
            }
        };
    }
}
