package minbei.model.budget;

import java.util.function.IntFunction;
import minbei.model.apportionment.LargestRemainder;
import minbei.model.district.ResidentSeries;
import minbei.model.money.Ledger;
import minbei.model.need.NeedKind;
import minbei.model.schedule.Month;
import minbei.model.schedule.MonthlyRule;

/**
 * Phase 3, the finance bureau appropriates.
 *
 * <p>A year's envelope is yuan per resident times the district's residents at the end of the year before, known totals and not the
 * simulated ones, so that every policy has the same yuan in the same month. A month gets a twelfth of it, to the fen; fields share
 * it by their shares of the envelope (largest remainders).
 */
public final class Appropriation implements MonthlyRule {

    private static final int FEN_PER_YUAN = 100;

    private final ResidentSeries residents;
    private final IntFunction<BudgetParameters> parameters;
    private final Ledger ledger;

    private Appropriation(ResidentSeries residents, IntFunction<BudgetParameters> parameters, Ledger ledger) {
        this.residents = residents;
        this.parameters = parameters;
        this.ledger = ledger;
    }

    /**
     * The rule.
     *
     * @param residents known totals of the district
     * @param parameters the parameters in force, by month
     * @param ledger the account
     * @return the rule
     */
    public static Appropriation of(ResidentSeries residents, IntFunction<BudgetParameters> parameters, Ledger ledger) {
        return new Appropriation(residents, parameters, ledger);
    }

    @Override
    public void apply(int month) {
        ledger.beginMonth();
        BudgetParameters budget = parameters.apply(month);
        double[] weights = new double[Field.COUNT];
        for (NeedKind kind : NeedKind.ALL) {
            weights[kind.ordinal()] = budget.needShare().of(kind);
        }
        weights[Field.ENVIRONMENT] = budget.environmentShare();
        long[] shares = LargestRemainder.share(monthFen(budget, month), weights);
        for (int field = 0; field < Field.COUNT; field++) {
            ledger.appropriate(field, shares[field]);
        }
    }

    /**
     * The month's part of the envelope: twelve of them add up to the year's, to the fen.
     *
     * @param budget parameters in force
     * @param month months since 2014-01
     * @return fen
     */
    long monthFen(BudgetParameters budget, int month) {
        int monthOfYear = Month.monthOfYear(month);
        double known = residents.atEndOf(month - monthOfYear);
        long year = Math.round(budget.envelopePerResidentYear() * known * FEN_PER_YUAN);
        return year * monthOfYear / Month.PER_YEAR - year * (monthOfYear - 1) / Month.PER_YEAR;
    }
}
