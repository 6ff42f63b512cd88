package minbei.model.procurement;

import minbei.model.contract.Buyer;
import minbei.model.contract.Method;
import minbei.model.need.ByNeed;
import minbei.model.need.NeedKind;
import minbei.model.procurement.plan.KnownPlaces;
import minbei.model.procurement.plan.Overlaps;
import minbei.model.procurement.plan.Project;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.schedule.Month;
import org.jspecify.annotations.Nullable;

/** One month of making projects of money: sizes by draw, the call, the money it takes. */
final class Buying {

    private static final int DRAW_SIZE = 0;
    private static final int DRAW_METHOD = 2;
    private static final double FEN_PER_YUAN = 100;

    private final int month;
    private final ProcurementParameters now;
    private final boolean transfers;
    private final Procedures procedures;
    private final OpenCalls calls;
    private final Shared shared;

    /**
     * What lasts from month to month.
     *
     * @param money the money of calls
     * @param known places that buyers know of
     * @param overlaps projects of two buyers for the same
     * @param referenceYuan reference price of a place and month
     * @param luck luck of the run
     */
    record Shared(CallMoney money, KnownPlaces known, Overlaps overlaps, ByNeed referenceYuan, Luck luck) {}

    /**
     * The month's parameters.
     *
     * @param now in force
     * @param transfers whether work is transferred as small projects
     */
    record InForce(ProcurementParameters now, boolean transfers) {}

    Buying(int month, InForce inForce, Procedures procedures, OpenCalls calls, Shared shared) {
        this.month = month;
        this.now = inForce.now();
        this.transfers = inForce.transfers();
        this.procedures = procedures;
        this.calls = calls;
        this.shared = shared;
    }

    int month() {
        return month;
    }

    ProcurementParameters now() {
        return now;
    }

    Procedures procedures() {
        return procedures;
    }

    OpenCalls calls() {
        return calls;
    }

    boolean isLastMonth() {
        return Month.monthOfYear(month) == Month.PER_YEAR;
    }

    /** Reference price of a place and month, fen. */
    long referenceFen(NeedKind kind) {
        return Math.max(1, Math.round(shared.referenceYuan().of(kind) * FEN_PER_YUAN));
    }

    /** Places of a project of a mean size in yuan a year, by the draw of its running number: lognormal with that mean. */
    int drawnPlaces(NeedKind kind, double meanYuan, int entity, int number) {
        double spread = now.plan().projectSpread();
        double z = shared.luck().normal(Stream.PROCUREMENT_PLAN, entity, number, DRAW_SIZE);
        double ratio = transfers ? now.plan().transferSizeRatio() : 1;
        double yuan = meanYuan * ratio * StrictMath.exp(spread * z - spread * spread / 2);
        return places(kind, yuan);
    }

    /** Places of a project of the least size. */
    int leastPlaces(NeedKind kind) {
        return Math.max(1, places(kind, now.plan().minimumProjectYuan()));
    }

    private int places(NeedKind kind, double yuanPerYear) {
        return (int) (yuanPerYear * FEN_PER_YUAN / (referenceFen(kind) * Month.PER_YEAR));
    }

    /** The method that the mix gives to a project, by the draw of its running number. */
    Method wanted(NeedKind kind, int entity, int number) {
        double u = shared.luck().uniform(Stream.PROCUREMENT_PLAN, entity, number, DRAW_METHOD);
        return now.methodMix().choose(kind, u);
    }

    double uniform(int entity, int number, int draw) {
        return shared.luck().uniform(Stream.PROCUREMENT_PLAN, entity, number, draw);
    }

    /** A call of so many places. */
    Call draft(Buyer buyer, NeedKind kind, Spot spot, int places, Method wanted) {
        Project project = new Project(
                buyer,
                kind,
                spot.township(),
                month,
                spot.ordinal(),
                places,
                referenceFen(kind),
                now.termMonths(),
                spot.fromCatalogue(),
                spot.split());
        return procedures.call(project, wanted);
    }

    /**
     * Where a project goes.
     *
     * @param township position of the township
     * @param ordinal which of the buyer's projects of that need, township and month
     * @param fromCatalogue whether it is a standard item
     * @param split whether it is a part of a larger one
     */
    record Spot(int township, int ordinal, boolean fromCatalogue, boolean split) {}

    /** The largest call up to so many places that the money at hand pays, at least {@code least}; null if there is none. */
    @Nullable
    Call fitted(Buyer buyer, NeedKind kind, Spot spot, int most, Method wanted) {
        int least = leastPlaces(kind);
        for (int places = most; places >= least; places--) {
            Call call = draft(buyer, kind, spot, places, wanted);
            long atHand = shared.money().atHand(call.project());
            if (call.neededFen() <= atHand) {
                return call;
            }
            // far above what is at hand: go there at once, the cost of the round decides the rest
            long payable = atHand / (call.project().firstYearFen() / places);
            places = (int) Math.min(places, payable + 1);
        }
        return null;
    }

    /** Sets the money aside and opens the call; false if there is not enough. */
    boolean open(Call call) {
        boolean funded = shared.money().fund(call);
        if (funded) {
            publish(call);
        }
        return funded;
    }

    /** Opens a call ahead of its money. */
    void promise(Call call) {
        publish(call);
    }

    private void publish(Call call) {
        calls.add(call);
        shared.known().add(call.project());
        shared.overlaps().note(call.project());
    }
}
