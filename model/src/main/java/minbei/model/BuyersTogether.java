package minbei.model;

import minbei.model.contract.Buyer;
import minbei.model.coordination.Coordination;
import minbei.model.procurement.plan.BuyerCoordination;

/** What the district's coordination means to buyers. */
final class BuyersTogether implements BuyerCoordination {

    private final Coordination coordination;

    private BuyersTogether(Coordination coordination) {
        this.coordination = coordination;
    }

    static BuyersTogether of(Coordination coordination) {
        return new BuyersTogether(coordination);
    }

    @Override
    public boolean sees(Buyer viewer, Buyer other, int month) {
        return coordination.seesProjectsOf(viewer, other, month);
    }

    @Override
    public int addedMonths(int month) {
        return coordination.purchasing().monthsToSign(month);
    }

    @Override
    public double awardNoiseRatio(int month) {
        return coordination.panel().awardNoiseRatio(month);
    }
}
