package minbei.model.procurement;

import java.util.function.IntFunction;
import minbei.model.TestWorld;
import minbei.model.budget.Field;
import minbei.model.institution.Claim;
import minbei.model.institution.Funding;
import minbei.model.institution.Institution;
import minbei.model.money.Ledger;

/** A purchasing system of which a test says what has been paid for, at no cost. */
final class PaidFor {

    final PurchasingSystem system;

    PaidFor(IntFunction<ProcurementParameters> parameters) {
        system = PurchasingSystem.of(parameters, TestWorld.district().residents(), () -> 0, Ledger.of(Field.KEYS));
    }

    /** From now on these run and no others. */
    void only(Institution... institutions) {
        Funding funding = Funding.none();
        for (Institution institution : institutions) {
            funding.grant(new Claim(institution, 0));
        }
        system.settle(0, funding);
    }
}
