package minbei.model.procurement;

import java.util.ArrayList;
import java.util.List;
import minbei.model.contract.Buyer;
import minbei.model.contract.Method;
import minbei.model.money.Purpose;
import minbei.model.need.NeedKind;
import minbei.model.organization.Organization;
import minbei.model.procurement.bid.Familiarity;
import minbei.model.procurement.bid.Market;
import minbei.model.procurement.method.BindingRule;
import minbei.model.procurement.plan.BuyerCoordination;
import minbei.model.procurement.plan.Gaps;
import minbei.model.procurement.plan.Overlaps;
import minbei.model.procurement.plan.Project;
import minbei.model.procurement.plan.Rests;
import minbei.model.procurement.plan.UnspentMoney;
import minbei.model.schedule.Month;

/**
 * A department makes projects of the money it may and wants to use for a need, in the township with the largest gap first, and waits with the
 * next one until there is money for it.
 *
 * <p>Where part of next months' money is known (budget line), a call may be published ahead of it, so that service starts when the money
 * is there; that is how a contract that ends is bought again without a pause. In December, when money would go back, the project is cut to
 * what is at hand. Standard items of the purchase catalogue go where the gaps were in January: known long before, and slower to follow.
 */
final class DepartmentPlan {

    private static final Buyer DEPARTMENT = Buyer.department();
    private static final int DRAW_LISTED = 3;
    private static final int DRAW_SPLIT = 4;
    private static final int NOWHERE = -1;

    private final Gaps gaps;
    private final Rests rests;
    private final Overlaps overlaps;
    private final BuyerCoordination coordination;
    private final Catalogues catalogues;
    private final Market market;
    private final UnspentMoney unspent;
    private final CallMoney money;
    private final int[] made = new int[NeedKind.COUNT];
    private final double[][] inJanuary = new double[NeedKind.COUNT][];
    private final long[] knownPerMonth = new long[NeedKind.COUNT];

    /**
     * What the plan reads and writes.
     *
     * @param gaps need that nobody meets, as the department sees it
     * @param rests townships left alone for a while
     * @param overlaps projects of other buyers
     * @param coordination whether it knows of them
     * @param catalogues standard items
     * @param market who may be bought from
     * @param unspent why money goes back
     * @param money the money of calls
     */
    record Sources(
            Gaps gaps,
            Rests rests,
            Overlaps overlaps,
            BuyerCoordination coordination,
            Catalogues catalogues,
            Market market,
            UnspentMoney unspent,
            CallMoney money) {}

    DepartmentPlan(Sources sources) {
        this.gaps = sources.gaps();
        this.rests = sources.rests();
        this.overlaps = sources.overlaps();
        this.coordination = sources.coordination();
        this.catalogues = sources.catalogues();
        this.market = sources.market();
        this.unspent = sources.unspent();
        this.money = sources.money();
    }

    /** The month's part of a need's money that comes next month too, for certain, and that the department will want to use, fen. */
    void setKnownPerMonth(NeedKind kind, long fen) {
        knownPerMonth[kind.ordinal()] = fen;
    }

    /** Plans a need for a month. */
    void plan(NeedKind kind, Buying buying) {
        double[] now = gaps.ofDepartment(kind, buying.month());
        int k = kind.ordinal();
        if (inJanuary[k] == null || Month.monthOfYear(buying.month()) == 1) {
            inJanuary[k] = now.clone();
        }
        int[] ordinals = new int[now.length];
        boolean more = true;
        while (more) {
            more = planOne(kind, now, ordinals, buying);
        }
    }

    private boolean planOne(NeedKind kind, double[] now, int[] ordinals, Buying buying) {
        int k = kind.ordinal();
        boolean listed = buying.uniform(k, made[k], DRAW_LISTED) < catalogues.itemShare();
        double[] seen = listed ? inJanuary[k] : now;
        int township = largest(kind, seen, ordinals, buying);
        if (township == NOWHERE) {
            boolean resting = anyRests(k, seen, buying.month());
            unspent.noMore(k, resting ? Purpose.RETURNED_NO_PROVIDER : Purpose.RETURNED_NOT_NEEDED);
            return false;
        }
        double mean = buying.now().projectYuan();
        int drawn = Math.max(buying.leastPlaces(kind), buying.drawnPlaces(kind, mean, k, made[k]));
        int places = (int) Math.min(drawn, seen[township]);
        Method wanted = buying.wanted(kind, k, made[k]);
        List<Call> calls =
                drafts(kind, new Buying.Spot(township, ordinals[township], listed, false), places, wanted, buying);
        List<Call> opened = open(kind, calls, wanted, buying);
        if (opened.isEmpty()) {
            unspent.noMore(k, Purpose.RETURNED_REMAINDER);
            return false;
        }
        for (Call call : opened) {
            seen[township] -= call.project().places();
            if (listed) {
                now[township] -= call.project().places();
            }
        }
        ordinals[township] += opened.size();
        made[k]++;
        return true;
    }

    /** The township with the largest gap; one where another buyer is known to have a project this quarter only if there is no other. */
    private int largest(NeedKind kind, double[] seen, int[] ordinals, Buying buying) {
        int alone = NOWHERE;
        int any = NOWHERE;
        for (int t = 0; t < seen.length; t++) {
            boolean open = seen[t] >= buying.leastPlaces(kind)
                    && ordinals[t] < Project.MOST_A_MONTH
                    && !rests.rests(DEPARTMENT, kind.ordinal(), t, buying.month());
            if (open && (any == NOWHERE || seen[t] > seen[any])) {
                any = t;
            }
            if (open && !isTaken(kind, t, buying.month()) && (alone == NOWHERE || seen[t] > seen[alone])) {
                alone = t;
            }
        }
        return alone == NOWHERE ? any : alone;
    }

    private boolean isTaken(NeedKind kind, int township, int month) {
        return coordination.sees(DEPARTMENT, Buyer.township(township), month)
                && overlaps.otherPlanned(DEPARTMENT, kind.ordinal(), township, month);
    }

    private boolean anyRests(int need, double[] seen, int month) {
        for (int t = 0; t < seen.length; t++) {
            if (seen[t] > 0 && rests.rests(DEPARTMENT, need, t, month)) {
                return true;
            }
        }
        return false;
    }

    /** One call; or several below the limit, where the buyer has somebody in mind and would rather not compare. */
    private List<Call> drafts(NeedKind kind, Buying.Spot spot, int places, Method wanted, Buying buying) {
        Call whole = buying.draft(DEPARTMENT, kind, spot, places, wanted);
        double u = buying.uniform(kind.ordinal(), made[kind.ordinal()], DRAW_SPLIT);
        if (whole.rule() == BindingRule.NONE
                || u >= buying.now().plan().splitShare()
                || !hasSomebodyInMind(kind, buying)) {
            return List.of(whole);
        }
        int below = (int) ((buying.procedures().limits().limitFen() - 1)
                / (whole.project().yearFen() / places));
        int parts = below == 0 ? Integer.MAX_VALUE : (places + below - 1) / below;
        if (parts > Project.MOST_A_MONTH - spot.ordinal()) {
            return List.of(whole);
        }
        List<Call> calls = new ArrayList<>();
        int left = places;
        for (int i = 0; i < parts; i++) {
            int part = left / (parts - i);
            Buying.Spot one = new Buying.Spot(spot.township(), spot.ordinal() + i, spot.fromCatalogue(), true);
            calls.add(buying.draft(DEPARTMENT, kind, one, part, wanted));
            left -= part;
        }
        return calls;
    }

    private boolean hasSomebodyInMind(NeedKind kind, Buying buying) {
        double from = buying.procedures().now().madeUpFrom();
        for (Organization organization : market.local(kind)) {
            if (Familiarity.closeness(organization, DEPARTMENT) >= from) {
                return true;
            }
        }
        return false;
    }

    /** Opens the calls with money at hand or money that is known to come, or one cut to what is at hand in December; or none. */
    private List<Call> open(NeedKind kind, List<Call> calls, Method wanted, Buying buying) {
        long needed = calls.stream().mapToLong(Call::neededFen).sum();
        Project first = calls.get(0).project();
        long free = money.atHand(first) - buying.calls().promised(kind);
        if (needed <= free) {
            calls.forEach(buying::open);
            return calls;
        }
        int ahead = calls.get(0).due() - buying.month();
        if (needed <= free + knownPerMonth[kind.ordinal()] * ahead) {
            calls.forEach(buying::promise);
            return calls;
        }
        if (buying.isLastMonth()) {
            Buying.Spot spot = new Buying.Spot(first.township(), first.ordinal(), first.fromCatalogue(), false);
            Call cut = buying.fitted(DEPARTMENT, kind, spot, first.places(), wanted);
            if (cut != null && buying.open(cut)) {
                return List.of(cut);
            }
        }
        return List.of();
    }
}
