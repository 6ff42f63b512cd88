package minbei.model.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Money that moves between fields, and money that is set aside. */
final class LedgerCommitmentTest {

    private static final int HEALTH = 0;
    private static final int HUBS = 1;

    private final Ledger ledger = Ledger.of(List.of("health", "hubs"));

    @Test
    void moneyTransferredCountsAsAppropriatedToTheFieldThatGetsIt() {
        ledger.appropriate(HEALTH, 1_000);
        ledger.transfer(HEALTH, HUBS, 300);
        // 1,000 − 300 and 0 + 300
        assertThat(ledger.appropriated(HEALTH)).isEqualTo(700);
        assertThat(ledger.held(HEALTH)).isEqualTo(700);
        assertThat(ledger.appropriated(HUBS)).isEqualTo(300);
        assertThat(ledger.held(HUBS)).isEqualTo(300);
        ledger.checkConservation(false);
    }

    @Test
    void noMoreIsTransferredThanAFieldHolds() {
        ledger.appropriate(HEALTH, 1_000);
        ledger.pay(HEALTH, Purpose.OWN_WAGES, 800);
        assertThatThrownBy(() -> ledger.transfer(HEALTH, HUBS, 201))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("201")
                .hasMessageContaining("health")
                .hasMessageContaining("holds 200");
        assertThatThrownBy(() -> ledger.transfer(HEALTH, HUBS, -1)).isInstanceOf(IllegalStateException.class);
        assertThat(ledger.held(HUBS)).as("nothing was moved").isZero();
        ledger.transfer(HEALTH, HUBS, 200);
        assertThat(ledger.held(HEALTH)).isZero();
    }

    @Test
    void moneyOfAnEarlierMonthIsNotTransferred() {
        ledger.appropriate(HEALTH, 1_000);
        ledger.beginMonth();
        ledger.appropriate(HEALTH, 50);
        // 1,050 are held, but only 50 were appropriated this month
        assertThatThrownBy(() -> ledger.transfer(HEALTH, HUBS, 51))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("was appropriated 50");
        ledger.transfer(HEALTH, HUBS, 50);
        assertThat(ledger.held(HEALTH)).isEqualTo(1_000);
    }

    @Test
    void moneySetAsideIsNeitherHeldNorSpent() {
        ledger.appropriate(HEALTH, 1_000);
        ledger.commit(HEALTH, 600);
        assertThat(ledger.held(HEALTH)).isEqualTo(400);
        assertThat(ledger.committed(HEALTH)).isEqualTo(600);
        assertThat(ledger.committed(HUBS)).isZero();
        assertThatThrownBy(() -> ledger.pay(HEALTH, Purpose.OWN_WAGES, 401)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ledger.transfer(HEALTH, HUBS, 401)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ledger.commit(HEALTH, 401))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("holds 400");
        assertThatThrownBy(() -> ledger.commit(HEALTH, -1)).isInstanceOf(IllegalStateException.class);
        ledger.checkConservation(false);
    }

    @Test
    void moneySetAsideIsPaidOrFreeAgain() {
        ledger.appropriate(HEALTH, 1_000);
        ledger.commit(HEALTH, 600);
        ledger.payCommitted(HEALTH, Purpose.CONTRACTS, 250);
        ledger.payCommitted(HEALTH, Purpose.RETURNED_WITHHELD, 50);
        ledger.release(HEALTH, 100);
        // 600 − 250 − 50 − 100; 400 + 100
        assertThat(ledger.committed(HEALTH)).isEqualTo(200);
        assertThat(ledger.held(HEALTH)).isEqualTo(500);
        assertThat(ledger.moved(HEALTH, Purpose.CONTRACTS)).isEqualTo(250);
        assertThat(ledger.moved(HEALTH, Purpose.RETURNED_WITHHELD)).isEqualTo(50);
        ledger.checkConservation(false);
    }

    @Test
    void noMoreIsPaidOrFreedThanWasSetAside() {
        ledger.appropriate(HEALTH, 1_000);
        ledger.commit(HEALTH, 600);
        assertThatThrownBy(() -> ledger.payCommitted(HEALTH, Purpose.CONTRACTS, 601))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("601")
                .hasMessageContaining("only 600");
        assertThatThrownBy(() -> ledger.release(HEALTH, 601)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ledger.payCommitted(HEALTH, Purpose.CONTRACTS, -1))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ledger.release(HEALTH, -1)).isInstanceOf(IllegalStateException.class);
        assertThat(ledger.committed(HEALTH)).as("nothing was moved").isEqualTo(600);
    }

    @Test
    void moneySetAsideMayCrossTheEndOfAYearAndMoneyHeldMayNot() {
        ledger.appropriate(HEALTH, 1_000);
        ledger.commit(HEALTH, 1_000);
        assertThatCode(() -> ledger.checkConservation(true)).doesNotThrowAnyException();
        ledger.beginMonth();
        ledger.payCommitted(HEALTH, Purpose.CONTRACTS, 400);
        assertThat(ledger.moved(HEALTH, Purpose.CONTRACTS)).as("paid next year").isEqualTo(400);
        ledger.release(HEALTH, 1);
        assertThatThrownBy(() -> ledger.checkConservation(true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("health holds 1 fen");
    }

    @Test
    void whateverMovesEveryFenIsSpentReturnedHeldOrSetAside() {
        long seed = 20140101;
        Random random = new Random(seed);
        long[] in = new long[2];
        long[] out = new long[2];
        for (int event = 0; event < 5_000; event++) {
            int field = random.nextInt(2);
            int other = 1 - field;
            long held = (long) (random.nextDouble() * (ledger.held(field) + 1));
            long setAside = (long) (random.nextDouble() * (ledger.committed(field) + 1));
            switch (random.nextInt(7)) {
                case 0 -> {
                    ledger.appropriate(field, event);
                    in[field] += event;
                }
                case 1 -> {
                    long fen = Math.min(held, ledger.appropriated(field));
                    ledger.transfer(field, other, fen);
                    in[field] -= fen;
                    in[other] += fen;
                }
                case 2 -> ledger.commit(field, held);
                case 3 -> ledger.release(field, setAside);
                case 4 -> {
                    ledger.payCommitted(field, Purpose.CONTRACTS, setAside);
                    out[field] += setAside;
                }
                case 5 -> {
                    ledger.pay(field, Purpose.RETURNED_NO_PROVIDER, held);
                    out[field] += held;
                }
                default -> ledger.beginMonth();
            }
            ledger.checkConservation(false);
            for (int f = 0; f < 2; f++) {
                assertThat(ledger.held(f) + ledger.committed(f))
                        .as("field %d after event %d, seed %d", f, event, seed)
                        .isEqualTo(in[f] - out[f]);
                assertThat(ledger.held(f)).isNotNegative();
                assertThat(ledger.committed(f)).isNotNegative();
            }
        }
    }
}
