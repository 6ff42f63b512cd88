package minbei.model.department;

import java.util.function.IntFunction;
import minbei.model.apportionment.LargestRemainder;
import minbei.model.budget.NeedMoney;
import minbei.model.district.District;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.need.NeedKind;
import minbei.model.provider.PlaceThinning;
import minbei.model.provider.Provider;
import minbei.model.provider.Providers;
import minbei.model.random.Luck;
import minbei.model.schedule.MonthlyRule;
import minbei.model.service.ServiceParameters;

/**
 * Departments provide: the own part of a need's money pays for staff and places, one office a township.
 *
 * <p>A place costs c = reference cost · direct-to-bought ratio a month, of which wage / caseload is wages, and no less than these. The own part pays
 * ⌊own / c⌋ places; places that a policy adds are paid from the month's money meant for buying. Open posts fill by a part each
 * month, closed ones go at once: an unpaid post cannot stay. Townships share the places by estimated need; staff follow a new
 * estimate within the month. What is left of the own part goes back to the treasury; the rest stays for buying.
 */
public final class DirectProvision implements MonthlyRule {

    private static final int FEN_PER_YUAN = 100;
    private static final int BEFORE_ANY_LEVER = -1;

    private final IntFunction<DepartmentParameters> parameters;
    private final ServiceParameters service;
    private final Ledger ledger;
    private final NeedMoney money;
    private final NeedEstimate estimate;
    private final PlaceThinning thinning;
    private final Provider[][] offices;
    private final int[][] places;
    private boolean begun;

    private DirectProvision(
            NeedEstimate estimate,
            double scale,
            IntFunction<DepartmentParameters> parameters,
            ServiceParameters service,
            Luck luck,
            Ledger ledger,
            NeedMoney money,
            Providers providers) {
        this.parameters = parameters;
        this.service = service;
        this.thinning = PlaceThinning.of(scale, luck);
        this.ledger = ledger;
        this.money = money;
        this.estimate = estimate;
        int townships = estimate.townships();
        this.offices = new Provider[NeedKind.COUNT][townships];
        this.places = new int[NeedKind.COUNT][townships];
        for (NeedKind kind : NeedKind.ALL) {
            double quality = parameters.apply(BEFORE_ANY_LEVER).quality().of(kind);
            for (int t = 0; t < townships; t++) {
                offices[kind.ordinal()][t] = providers.enterOffice(kind, t, quality);
            }
        }
    }

    /**
     * The rule; it enters an office for each need and township.
     *
     * @param district where
     * @param scale agents per resident
     * @param parameters the parameters in force, by month
     * @param service what serving takes
     * @param luck luck of the run
     * @param ledger the account
     * @param money the month's money
     * @param providers register of providers
     * @return the rule
     */
    public static DirectProvision of(
            District district,
            double scale,
            IntFunction<DepartmentParameters> parameters,
            ServiceParameters service,
            Luck luck,
            Ledger ledger,
            NeedMoney money,
            Providers providers) {
        NeedEstimate alone = NeedEstimate.of(district.townships(), luck);
        return of(alone, scale, parameters, service, luck, ledger, money, providers);
    }

    /**
     * The rule, where departments share their estimate with others; it enters an office for each need and township.
     *
     * @param estimate what departments believe of the need
     * @param scale agents per resident
     * @param parameters the parameters in force, by month
     * @param service what serving takes
     * @param luck luck of the run
     * @param ledger the account
     * @param money the month's money
     * @param providers register of providers
     * @return the rule
     */
    public static DirectProvision of(
            NeedEstimate estimate,
            double scale,
            IntFunction<DepartmentParameters> parameters,
            ServiceParameters service,
            Luck luck,
            Ledger ledger,
            NeedMoney money,
            Providers providers) {
        return new DirectProvision(estimate, scale, parameters, service, luck, ledger, money, providers);
    }

    @Override
    public void apply(int month) {
        DepartmentParameters department = parameters.apply(month);
        for (NeedKind kind : NeedKind.ALL) {
            provide(kind, department, month);
        }
        begun = true;
    }

    private void provide(NeedKind kind, DepartmentParameters department, int month) {
        int field = kind.ordinal();
        long cost = fenPerPlace(kind, department);
        long purchase = money.purchaseFen(kind);
        long own = money.ownFen(kind);
        long paidByOwn = own / cost;
        long extra = Math.min((long) department.extraPlaces().of(kind), purchase / cost);
        long target = paidByOwn + extra;
        long open = staff(kind, department, target, month);
        long wages = Math.round(open
                * department.loadedWagePerMonth()
                * FEN_PER_YUAN
                / service.caseloadPerWorker().of(kind));
        long spent = open * cost;
        ledger.pay(field, Purpose.OWN_WAGES, wages);
        ledger.pay(field, Purpose.OWN_OVERHEAD, spent - wages);
        ledger.pay(field, Purpose.RETURNED_OPEN_POSTS, (target - open) * cost);
        ledger.pay(field, Purpose.RETURNED_REMAINDER, own - paidByOwn * cost);
    }

    private long fenPerPlace(NeedKind kind, DepartmentParameters department) {
        double reference = service.unitCostPerServedMonth().of(kind) * department.directToBoughtCost();
        double wages =
                department.loadedWagePerMonth() / service.caseloadPerWorker().of(kind);
        return Math.max(1, (long) Math.ceil(Math.max(reference, wages) * FEN_PER_YUAN));
    }

    /** Moves the places of the district towards the target and shares them among townships; returns how many are open. */
    private long staff(NeedKind kind, DepartmentParameters department, long target, int month) {
        long before = placesOf(kind);
        long gap = target - before;
        long step = gap > 0 && begun ? (long) Math.ceil(gap * department.hiringSharePerMonth()) : gap;
        long open = before + step;
        double[] need = estimate.at(kind, department.estimateNoise(), department.estimatePersistence(), month);
        long[] shares = LargestRemainder.share(open, need);
        int[] now = places[kind.ordinal()];
        for (int t = 0; t < now.length; t++) {
            now[t] = Math.toIntExact(shares[t]);
            thinning.open(offices[kind.ordinal()][t], now[t]);
        }
        return open;
    }

    /**
     * Own places of a need in a township.
     *
     * @param kind kind of need
     * @param township position of the township
     * @return places, not thinned
     */
    public int places(NeedKind kind, int township) {
        return places[kind.ordinal()][township];
    }

    /** Own places of all needs and townships, not thinned. */
    public long placesInAll() {
        long sum = 0;
        for (NeedKind kind : NeedKind.ALL) {
            sum += placesOf(kind);
        }
        return sum;
    }

    /**
     * Own places of a need in all townships.
     *
     * @param kind kind of need
     * @return places, not thinned
     */
    public long placesOf(NeedKind kind) {
        long sum = 0;
        for (int t = 0; t < estimate.townships(); t++) {
            sum += places(kind, t);
        }
        return sum;
    }

    /**
     * Workers of a need: places over caseload, part-time posts counted as parts.
     *
     * @param kind kind of need
     * @return full-time equivalents
     */
    public double staffOf(NeedKind kind) {
        return placesOf(kind) / service.caseloadPerWorker().of(kind);
    }
}
