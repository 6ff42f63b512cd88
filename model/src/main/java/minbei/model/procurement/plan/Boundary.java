package minbei.model.procurement.plan;

import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import minbei.model.budget.Release;
import minbei.model.department.DepartmentParameters;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.need.ByNeed;
import minbei.model.need.NeedKind;
import minbei.model.schedule.MonthlyRule;

/**
 * What moving the boundary of own provision and purchase 职能边界 costs: own staff who lose their post are paid some months' wages, out of
 * the money for buying the same need, over as many months as that takes.
 *
 * <p>Severance of a month: max(0, places before − places now) / caseload · wage · severanceMonths. It runs after departments have staffed
 * their own places and before anybody buys.
 */
public final class Boundary implements MonthlyRule {

    private static final int FEN_PER_YUAN = 100;

    private final ToLongFunction<NeedKind> ownPlaces;
    private final IntFunction<PlanParameters> plan;
    private final IntFunction<DepartmentParameters> department;
    private final ByNeed caseload;
    private final Release release;
    private final Ledger ledger;
    private final long[] before = new long[NeedKind.COUNT];
    private final long[] owed = new long[NeedKind.COUNT];

    private Boundary(Rules rules, ToLongFunction<NeedKind> ownPlaces, Release release, Ledger ledger) {
        this.ownPlaces = ownPlaces;
        this.plan = rules.plan();
        this.department = rules.department();
        this.caseload = rules.caseload();
        this.release = release;
        this.ledger = ledger;
    }

    /**
     * The parameters in force, by month.
     *
     * @param plan how buyers plan
     * @param department wages
     * @param caseload residents one worker serves at a time
     */
    public record Rules(
            IntFunction<PlanParameters> plan, IntFunction<DepartmentParameters> department, ByNeed caseload) {}

    /**
     * The rule.
     *
     * @param rules the parameters in force
     * @param ownPlaces departments' own places of a need, not thinned
     * @param release what may be spent now
     * @param ledger the account
     * @return the rule
     */
    public static Boundary of(Rules rules, ToLongFunction<NeedKind> ownPlaces, Release release, Ledger ledger) {
        return new Boundary(rules, ownPlaces, release, ledger);
    }

    @Override
    public void apply(int month) {
        double wage = department.apply(month).loadedWagePerMonth() * FEN_PER_YUAN;
        double months = plan.apply(month).severanceMonths();
        for (NeedKind kind : NeedKind.ALL) {
            int k = kind.ordinal();
            long now = ownPlaces.applyAsLong(kind);
            long closed = Math.max(0, before[k] - now);
            before[k] = now;
            owed[k] += Math.round(closed / caseload.of(kind) * wage * months);
            long paid = Math.min(owed[k], release.available(k));
            ledger.pay(k, Purpose.SEVERANCE, paid);
            owed[k] -= paid;
        }
    }

    /**
     * What is still owed to own staff who lost their post.
     *
     * @param kind kind of need
     * @return fen
     */
    public long owed(NeedKind kind) {
        return owed[kind.ordinal()];
    }
}
