package minbei.model.procurement;

import minbei.model.contract.Buyer;
import minbei.model.procurement.plan.BuyerCoordination;

/** Coordination for tests: all buyers see each other's projects. */
public record Seeing(int months, double noise) implements BuyerCoordination {

    /** Buyers see each other, and nothing else. */
    public static BuyerCoordination all() {
        return new Seeing(0, 1);
    }

    @Override
    public boolean sees(Buyer viewer, Buyer other, int month) {
        return true;
    }

    @Override
    public int addedMonths(int month) {
        return months;
    }

    @Override
    public double awardNoiseRatio(int month) {
        return noise;
    }
}
