package minbei.model.budget;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.need.NeedKind;
import org.junit.jupiter.api.Test;

final class YearEndTest {

    private static final int DECEMBER = 11;
    private static final int HEALTH = NeedKind.HEALTH.ordinal();

    private final Ledger ledger = Ledger.of(Field.KEYS);
    private final YearEnd yearEnd = YearEnd.of(ledger);

    @Test
    void elevenMonthsLeaveWhatIsHeld() {
        ledger.appropriate(HEALTH, 700);
        for (int month = 0; month < DECEMBER; month++) {
            yearEnd.apply(month);
        }
        assertThat(ledger.held(HEALTH)).isEqualTo(700);
    }

    @Test
    void decemberReturnsWhatIsHeldWithItsReason() {
        ledger.appropriate(HEALTH, 700);
        ledger.appropriate(Field.CULTIVATION, 50);
        ledger.appropriate(Field.HUBS, 3);
        yearEnd.apply(DECEMBER);
        assertThat(ledger.moved(HEALTH, Purpose.RETURNED_NO_PROVIDER)).isEqualTo(700);
        assertThat(ledger.moved(Field.CULTIVATION, Purpose.RETURNED_NO_APPLICANT))
                .isEqualTo(50);
        assertThat(ledger.moved(Field.HUBS, Purpose.RETURNED_NOT_NEEDED)).isEqualTo(3);
        ledger.checkConservation(true);
    }

    @Test
    void decemberLeavesWhatIsSetAsideAlsoBeforeTheFirstYear() {
        ledger.appropriate(HEALTH, 700);
        ledger.commit(HEALTH, 600);
        yearEnd.apply(-1);
        assertThat(ledger.moved(HEALTH, Purpose.RETURNED_NO_PROVIDER)).isEqualTo(100);
        assertThat(ledger.committed(HEALTH)).isEqualTo(600);
        ledger.checkConservation(true);
    }
}
