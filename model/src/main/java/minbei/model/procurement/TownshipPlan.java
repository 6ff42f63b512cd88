package minbei.model.procurement;

import minbei.model.contract.Buyer;
import minbei.model.contract.Method;
import minbei.model.need.NeedKind;
import minbei.model.procurement.plan.BuyerCoordination;
import minbei.model.procurement.plan.Gaps;
import minbei.model.procurement.plan.Overlaps;
import minbei.model.procurement.plan.Rests;

/**
 * Townships buy small projects of their own from a common purse, in turn: next is the one with the fewest projects so far for its residents.
 *
 * <p>One that knows of a department's project for the same in this quarter lets the next go first. Their projects are commissioned, but for
 * those to which the mix of methods gives fee follows task: what it gives to competition is too small to be worth an offer.
 */
final class TownshipPlan {

    private static final int NOWHERE = -1;

    private final Gaps gaps;
    private final Rests rests;
    private final Overlaps overlaps;
    private final BuyerCoordination coordination;
    private final int[][] made;

    TownshipPlan(Gaps gaps, Rests rests, Overlaps overlaps, BuyerCoordination coordination) {
        this.gaps = gaps;
        this.rests = rests;
        this.overlaps = overlaps;
        this.coordination = coordination;
        this.made = new int[NeedKind.COUNT][gaps.townships()];
    }

    /** Plans a need for a month: one project a township at most. */
    void plan(NeedKind kind, Buying buying) {
        double[] residents = gaps.residents(buying.month());
        boolean[] done = new boolean[residents.length];
        int township = next(kind, residents, done, buying);
        while (township != NOWHERE && planOne(kind, township, residents[township], buying)) {
            done[township] = true;
            made[kind.ordinal()][township]++;
            township = next(kind, residents, done, buying);
        }
    }

    private int next(NeedKind kind, double[] residents, boolean[] done, Buying buying) {
        int best = NOWHERE;
        double bestTurn = 0;
        for (int t = 0; t < residents.length; t++) {
            double turn = residents[t] / (made[kind.ordinal()][t] + 1);
            if (!done[t] && turn > bestTurn && mayBuy(kind, t, residents[t], buying)) {
                best = t;
                bestTurn = turn;
            }
        }
        return best;
    }

    private boolean mayBuy(NeedKind kind, int township, double residents, Buying buying) {
        Buyer buyer = Buyer.township(township);
        int month = buying.month();
        boolean taken = coordination.sees(buyer, Buyer.department(), month)
                && overlaps.otherPlanned(buyer, kind.ordinal(), township, month);
        return !taken
                && !rests.rests(buyer, kind.ordinal(), township, month)
                && gaps.ofTownship(kind, township, residents, month) >= buying.leastPlaces(kind);
    }

    private boolean planOne(NeedKind kind, int township, double residents, Buying buying) {
        Buyer buyer = Buyer.township(township);
        int entity = NeedKind.COUNT + kind.ordinal() * gaps.townships() + township;
        int number = made[kind.ordinal()][township];
        double mean = buying.now().plan().townshipProjectYuan();
        int drawn = Math.max(buying.leastPlaces(kind), buying.drawnPlaces(kind, mean, entity, number));
        int places = (int) Math.min(drawn, gaps.ofTownship(kind, township, residents, buying.month()));
        Method mixed = buying.wanted(kind, entity, number);
        // nobody competes for so little: what the mix gives to competition is commissioned
        Method wanted = mixed == Method.FEE_FOLLOWS_TASK ? mixed : Method.DIRECTED_COMMISSIONING;
        Buying.Spot spot = new Buying.Spot(township, 0, false, false);
        if (buying.open(buying.draft(buyer, kind, spot, places, wanted))) {
            return true;
        }
        Call cut = buying.isLastMonth() ? buying.fitted(buyer, kind, spot, places, wanted) : null;
        return cut != null && buying.open(cut);
    }
}
