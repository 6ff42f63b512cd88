package minbei.model.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.model.Change;
import minbei.model.TestWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PurchasingCoordinationTest {

    private static final CoordinationParameters PARAMETERS = Change.of("coordination.auditsPerTenThousandYear", 10)
            .and("coordination.signingMonths", 1)
            .apply(TestWorld.parameters())
            .coordination();

    private final Operation operation = new Operation();
    private final PurchasingCoordination purchasing =
            PurchasingCoordination.of(month -> PARAMETERS, TestWorld.district().residents(), operation);

    @BeforeEach
    void isAtWork() {
        operation.settle(0, 1);
    }

    @Test
    void supervisionLooksIntoSomeContractsEachMonth() {
        // 10 · 1.2 = 12 a year, 1 a month
        assertThat(purchasing.lookedIntoThisMonth(1, 4)).isEqualTo(0.25);
        assertThat(purchasing.lookedIntoAYear(1, 24)).isEqualTo(0.5);
    }

    @Test
    void moreContractsAreLookedIntoLessOften() {
        assertThat(purchasing.lookedIntoThisMonth(1, 20)).isEqualTo(0.05);
        assertThat(purchasing.lookedIntoAYear(1, 240)).isEqualTo(0.05);
        assertThat(purchasing.lookedIntoAYear(1, 1)).isEqualTo(1);
        assertThat(purchasing.lookedIntoAYear(1, 0)).isZero();
    }

    @Test
    void urgentPurchaseWaitsForFinanceAsAnyOther() {
        assertThat(purchasing.monthsToSign(1)).isEqualTo(1);
        operation.settle(1, 0);
        assertThat(purchasing.monthsToSign(1)).isZero();
    }
}
