package minbei.model.procurement.plan;

import minbei.model.contract.Buyer;

/** What the coordination of buyers changes for a purchase: what they tell each other, how long it takes, how well they judge. */
public interface BuyerCoordination {
    /**
     * Whether a buyer knows of another's projects, because both sit in one joint conference.
     *
     * @param viewer who plans
     * @param other whose projects
     * @param month months since 2014-01
     * @return true if it knows them
     */
    boolean sees(Buyer viewer, Buyer other, int month);

    /**
     * Months that going through the coordination adds to a purchase.
     *
     * @param month months since 2014-01
     * @return 0 or more
     */
    int addedMonths(int month);

    /**
     * Noise in how bids look, relative to a buyer who judges alone; below 1 where a panel advises.
     *
     * @param month months since 2014-01
     * @return 0–1
     */
    double awardNoiseRatio(int month);

    /** Nobody coordinates: each buyer knows its own projects only. */
    static BuyerCoordination absent() {
        return new BuyerCoordination() {
            @Override
            public boolean sees(Buyer viewer, Buyer other, int month) {
                return false;
            }

            @Override
            public int addedMonths(int month) {
                return 0;
            }

            @Override
            public double awardNoiseRatio(int month) {
                return 1;
            }
        };
    }
}
