package minbei.model.procurement.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import minbei.model.Change;
import minbei.model.ModelParameters;
import minbei.model.TestWorld;
import minbei.model.budget.Appropriation;
import minbei.model.budget.Field;
import minbei.model.budget.Release;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.need.ByNeed;
import minbei.model.need.NeedKind;
import minbei.model.random.Luck;
import org.junit.jupiter.api.Test;

/** B6a. A worker keeps 22 places for the old and costs 7,000 yuan a month; who loses the post is paid three months of that. */
final class BoundaryTest {

    private static final int ELDER_CARE = NeedKind.ELDER_CARE.ordinal();

    private final ModelParameters parameters = Change.of("procurement.plan.severanceMonths", 3)
            .and("budget.institutionalShare", 1)
            .apply(TestWorld.parameters());
    private final Ledger ledger = Ledger.of(Field.KEYS);
    private final Appropriation appropriation = Appropriation.of(
            TestWorld.district().residents(),
            month -> parameters.budget(),
            month -> ByNeed.same(0.45),
            ledger,
            List.of());
    private final Release release = Release.of(month -> parameters.budget(), Luck.of(1), ledger, appropriation);
    private long places;
    private final Boundary boundary = Boundary.of(
            new Boundary.Rules(
                    month -> parameters.procurement().plan(),
                    month -> parameters.department(),
                    parameters.service().caseloadPerWorker()),
            kind -> kind == NeedKind.ELDER_CARE ? places : 0,
            release,
            ledger);

    /** A month in which departments have so many places of their own; returns what was paid. */
    private long month(int month, long own) {
        places = own;
        appropriation.apply(month);
        release.apply(month);
        for (NeedKind kind : NeedKind.ALL) {
            ledger.pay(kind.ordinal(), Purpose.OWN_WAGES, appropriation.ownFen(kind));
        }
        boundary.apply(month);
        return ledger.moved(ELDER_CARE, Purpose.SEVERANCE);
    }

    @Test
    void whoLosesThePostIsPaidSomeMonthsOutOfTheMoneyForBuyingTheSameNeed() {
        assertThat(month(0, 100)).as("to hire costs nothing here").isZero();
        long before = release.available(ELDER_CARE);
        // 11 places are half a worker: 0.5 · 7,000 · 3
        assertThat(month(1, 89)).isEqualTo(1_050_000);
        // 900,000 yuan · 0.475 / 12 · 0.45 a month for buying
        assertThat(release.available(ELDER_CARE)).isEqualTo(before + 1_603_125 - 1_050_000);
        assertThat(ledger.moved(NeedKind.HEALTH.ordinal(), Purpose.SEVERANCE)).isZero();
    }

    @Test
    void whatTheMonthCannotPayIsOwedAndPaidNext() {
        month(0, 220);
        // 220 places: ten workers, 210,000 yuan; 2 · 16,031.25 are there
        assertThat(month(1, 0)).isEqualTo(3_206_250);
        assertThat(boundary.owed(NeedKind.ELDER_CARE)).isEqualTo(21_000_000 - 3_206_250);
        assertThat(release.available(ELDER_CARE))
                .as("nothing is left to buy with")
                .isZero();
        assertThat(month(2, 0)).isEqualTo(1_603_125);
        assertThat(boundary.owed(NeedKind.ELDER_CARE)).isEqualTo(21_000_000 - 3_206_250 - 1_603_125);
    }

    @Test
    void placesThatReturnCostNothingAndClosedOnesAreNotPaidTwice() {
        month(0, 100);
        month(1, 78);
        assertThat(month(2, 100)).isZero();
        assertThat(month(3, 100)).isZero();
        assertThat(boundary.owed(NeedKind.ELDER_CARE)).isZero();
    }
}
