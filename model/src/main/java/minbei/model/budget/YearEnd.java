package minbei.model.budget;

import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.need.NeedKind;
import minbei.model.schedule.Month;
import minbei.model.schedule.MonthlyRule;

/** Nothing is carried over: in December what a field still holds, and has not set aside, goes back to the treasury. */
public final class YearEnd implements MonthlyRule {

    private final Ledger ledger;

    private YearEnd(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * The rule.
     *
     * @param ledger the account
     * @return the rule
     */
    public static YearEnd of(Ledger ledger) {
        return new YearEnd(ledger);
    }

    @Override
    public void apply(int month) {
        if (Month.monthOfYear(month) != Month.PER_YEAR) {
            return;
        }
        for (int field = 0; field < Field.COUNT; field++) {
            ledger.pay(field, reason(field), ledger.held(field));
        }
    }

    private static Purpose reason(int field) {
        if (field == Field.CULTIVATION) {
            return Purpose.RETURNED_NO_APPLICANT;
        }
        return field < NeedKind.COUNT ? Purpose.RETURNED_NO_PROVIDER : Purpose.RETURNED_NOT_NEEDED;
    }
}
