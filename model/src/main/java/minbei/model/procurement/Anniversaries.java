package minbei.model.procurement;

import java.util.List;
import java.util.function.ObjIntConsumer;
import minbei.model.contract.Contract;
import minbei.model.contract.Contracts;
import minbei.model.money.Ledger;
import minbei.model.procurement.plan.Purses;
import minbei.model.schedule.Month;
import minbei.model.schedule.MonthlyRule;

/**
 * Contracts of more than a year get the money of each further year on their anniversary, before any new project; one for which it is not
 * there ends.
 */
final class Anniversaries implements MonthlyRule {

    private final Contracts contracts;
    private final Ledger ledger;
    private final Purses purses;
    private final ObjIntConsumer<Contract> unfunded;

    Anniversaries(Contracts contracts, Ledger ledger, Purses purses, ObjIntConsumer<Contract> unfunded) {
        this.contracts = contracts;
        this.ledger = ledger;
        this.purses = purses;
        this.unfunded = unfunded;
    }

    @Override
    public void apply(int month) {
        for (Contract contract : List.copyOf(contracts.running())) {
            int run = month - contract.startMonth();
            if (run > 0 && run % Month.PER_YEAR == 0 && month < contract.endMonth()) {
                renew(contract, month);
            }
        }
    }

    private void renew(Contract contract, int month) {
        int need = contract.need().ordinal();
        long fen = yearFen(contract, month);
        if (purses.forWhatIsOwed(contract.buyer(), need) < fen) {
            unfunded.accept(contract, month);
            return;
        }
        purses.takeOwed(contract.buyer(), need, fen);
        ledger.commit(need, fen);
        contract.commit(fen);
    }

    /** The price of the twelve months from a month on, or of what is left of the term, fen. */
    static long yearFen(Contract contract, int month) {
        int months = Math.min(Month.PER_YEAR, contract.endMonth() - month);
        return contract.award().priceFen() * contract.award().places() * months;
    }
}
