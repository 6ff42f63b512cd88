package minbei.model.procurement.plan;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.model.budget.Field;
import minbei.model.contract.Buyer;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import org.junit.jupiter.api.Test;

final class UnspentMoneyTest {

    private static final int DECEMBER = 11;

    private final Purses purses = Purses.empty();
    private final Ledger ledger = Ledger.of(Field.KEYS);
    private final UnspentMoney unspent = UnspentMoney.of(purses, ledger);

    /** 80 % contractible, half of it wanted: 200, 400 and 400 of 1,000 fen. */
    private void holdThousand() {
        ledger.beginMonth();
        ledger.appropriate(0, 1_000);
        purses.allot(0, 1_000, new Purses.Parting(0.8, 0.5, 0));
    }

    @Test
    void eachPartGoesBackWithItsReason() {
        holdThousand();
        unspent.failed(0, 150, true);
        unspent.failed(0, 50, false);
        unspent.noMore(0, Purpose.RETURNED_REMAINDER);
        unspent.apply(DECEMBER);
        assertThat(ledger.moved(0, Purpose.RETURNED_NOT_CONTRACTIBLE)).isEqualTo(200);
        assertThat(ledger.moved(0, Purpose.RETURNED_NOT_WANTED)).isEqualTo(400);
        assertThat(ledger.moved(0, Purpose.RETURNED_NO_PROVIDER)).isEqualTo(50);
        assertThat(ledger.moved(0, Purpose.RETURNED_FAILED_CALL)).isEqualTo(150);
        assertThat(ledger.moved(0, Purpose.RETURNED_REMAINDER)).isEqualTo(200);
        assertThat(ledger.held(0)).isZero();
        assertThat(purses.inAll(0)).isZero();
    }

    @Test
    void moneyOfAFailedCallThatWasUsedElsewhereIsNotReturned() {
        holdThousand();
        unspent.failed(0, 900, true);
        purses.take(Buyer.department(), 0, 300);
        ledger.commit(0, 300);
        unspent.apply(DECEMBER);
        assertThat(ledger.moved(0, Purpose.RETURNED_FAILED_CALL)).isEqualTo(100);
        assertThat(ledger.committed(0)).isEqualTo(300);
    }

    @Test
    void nothingGoesBackWithinTheYear() {
        holdThousand();
        unspent.apply(DECEMBER - 1);
        assertThat(ledger.held(0)).isEqualTo(1_000);
    }
}
