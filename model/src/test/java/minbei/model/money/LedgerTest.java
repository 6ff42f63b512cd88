package minbei.model.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class LedgerTest {

    private final Ledger ledger = Ledger.of(List.of("health", "poverty"));

    @Test
    void appropriatedMoneyIsSpentReturnedOrHeld() {
        ledger.appropriate(0, 1_000);
        ledger.pay(0, Purpose.OWN_WAGES, 300);
        ledger.pay(0, Purpose.OWN_WAGES, 50);
        ledger.pay(0, Purpose.RETURNED_REMAINDER, 200);
        assertThat(ledger.appropriated(0)).isEqualTo(1_000);
        assertThat(ledger.moved(0, Purpose.OWN_WAGES)).isEqualTo(350);
        assertThat(ledger.moved(0, Purpose.RETURNED_REMAINDER)).isEqualTo(200);
        // 1,000 − 350 − 200
        assertThat(ledger.held(0)).isEqualTo(450);
        assertThat(ledger.held(1)).isZero();
        assertThat(ledger.moved(1, Purpose.OWN_WAGES)).isZero();
    }

    @Test
    void fieldSpendsNoMoreThanItHolds() {
        ledger.appropriate(0, 100);
        ledger.appropriate(1, 900);
        assertThatThrownBy(() -> ledger.pay(0, Purpose.OWN_WAGES, 101))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("101")
                .hasMessageContaining("health")
                .hasMessageContaining("100");
        assertThat(ledger.held(0)).as("nothing was paid").isEqualTo(100);
        assertThat(ledger.moved(0, Purpose.OWN_WAGES)).isZero();
        ledger.pay(0, Purpose.OWN_WAGES, 100);
        assertThat(ledger.held(0)).isZero();
    }

    @Test
    void moneyFlowsOneWay() {
        ledger.appropriate(0, 100);
        assertThatThrownBy(() -> ledger.pay(0, Purpose.OWN_WAGES, -1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ledger.appropriate(0, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("health");
        assertThat(ledger.held(0)).isEqualTo(100);
    }

    @Test
    void newMonthEmptiesItsColumnsAndNotWhatIsHeld() {
        ledger.appropriate(0, 100);
        ledger.pay(0, Purpose.OWN_WAGES, 40);
        ledger.beginMonth();
        assertThat(ledger.appropriated(0)).isZero();
        assertThat(ledger.moved(0, Purpose.OWN_WAGES)).isZero();
        assertThat(ledger.held(0)).isEqualTo(60);
        ledger.checkConservation(false);
    }

    @Test
    void moneyHeldOverTheEndOfAYearIsReported() {
        ledger.appropriate(1, 5);
        assertThatCode(() -> ledger.checkConservation(false)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ledger.checkConservation(true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("poverty holds 5 fen");
        ledger.pay(1, Purpose.RETURNED_REMAINDER, 5);
        assertThatCode(() -> ledger.checkConservation(true)).doesNotThrowAnyException();
    }

    @Test
    void appropriatedIsSpentPlusReturnedPlusHeldAtAnyTime() {
        long seed = 20140101;
        Random random = new Random(seed);
        long[] appropriated = new long[2];
        long[] moved = new long[2];
        for (int event = 0; event < 2_000; event++) {
            int field = random.nextInt(2);
            if (random.nextInt(3) == 0) {
                long fen = random.nextInt(1_000_000);
                ledger.appropriate(field, fen);
                appropriated[field] += fen;
            } else if (random.nextInt(20) == 0) {
                ledger.beginMonth();
            } else {
                long fen = (long) (random.nextDouble() * (ledger.held(field) + 1));
                ledger.pay(field, Purpose.values()[random.nextInt(Purpose.values().length)], fen);
                moved[field] += fen;
            }
            ledger.checkConservation(false);
            for (int f = 0; f < 2; f++) {
                assertThat(ledger.held(f)).as("event %d, seed %d", event, seed).isEqualTo(appropriated[f] - moved[f]);
            }
        }
    }

    @Test
    void purposesAreSpendingUnlessTheirKeySaysReturned() {
        for (Purpose purpose : Purpose.values()) {
            assertThat(purpose.spent())
                    .as(purpose.key())
                    .isEqualTo(!purpose.key().startsWith("returned"));
        }
    }
}
