package minbei.model.budget;

import java.util.function.IntFunction;
import minbei.model.money.Ledger;
import minbei.model.need.NeedKind;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.schedule.Month;
import minbei.model.schedule.MonthlyRule;

/**
 * The rule by which money that was appropriated for buying services and for cultivation reaches those who spend it.
 *
 * <p>The part {@code institutionalShare} flows by budget line: what was appropriated this month may be used this month, and next month's
 * is known. The rest comes ad hoc 随机性财政划拨: it gathers with the finance bureau, and in a random month a random part of it is let go.
 * Nothing is carried over a year's end, so December lets go what is left. The sum of a year is the same under either rule.
 */
public final class Release implements MonthlyRule {

    private static final int DRAW_WHETHER = 0;
    private static final int DRAW_HOW_MUCH = 1;

    private final IntFunction<BudgetParameters> parameters;
    private final Luck luck;
    private final Ledger ledger;
    private final Appropriation appropriation;
    private final long[] gathered = new long[Field.COUNT];

    private Release(IntFunction<BudgetParameters> parameters, Luck luck, Ledger ledger, Appropriation appropriation) {
        this.parameters = parameters;
        this.luck = luck;
        this.ledger = ledger;
        this.appropriation = appropriation;
    }

    /**
     * The rule.
     *
     * @param parameters the parameters in force, by month
     * @param luck luck of the run
     * @param ledger the account
     * @param appropriation what was appropriated this month
     * @return the rule
     */
    public static Release of(
            IntFunction<BudgetParameters> parameters, Luck luck, Ledger ledger, Appropriation appropriation) {
        return new Release(parameters, luck, ledger, appropriation);
    }

    @Override
    public void apply(int month) {
        BudgetParameters budget = parameters.apply(month);
        for (NeedKind kind : NeedKind.ALL) {
            gather(kind.ordinal(), appropriation.purchaseFen(kind), budget, month);
        }
        gather(Field.CULTIVATION, appropriation.grantsFen(), budget, month);
    }

    private void gather(int field, long fen, BudgetParameters budget, int month) {
        gathered[field] += fen - Math.round(fen * budget.institutionalShare());
        double chance = Math.min(1, budget.adHocReleasesPerYear() / Month.PER_YEAR);
        if (Month.monthOfYear(month) == Month.PER_YEAR) {
            gathered[field] = 0;
        } else if (luck.uniform(Stream.AD_HOC_RELEASE, field, month, DRAW_WHETHER) < chance) {
            double kept = luck.uniform(Stream.AD_HOC_RELEASE, field, month, DRAW_HOW_MUCH);
            gathered[field] = (long) (gathered[field] * kept);
        }
    }

    /**
     * What may be spent or committed of a field's money now.
     *
     * @param field position of the field
     * @return fen, 0 or more
     */
    public long available(int field) {
        return Math.max(0, ledger.held(field) - gathered[field]);
    }
}
