package minbei.model.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.Change;
import minbei.model.TestWorld;
import minbei.model.resident.AgeBand;
import minbei.model.resident.ByAge;
import minbei.model.resident.ByIncome;
import minbei.model.resident.Hukou;
import minbei.model.resident.Income;
import minbei.model.resident.PopulationParameters;
import org.junit.jupiter.api.Test;

final class OnsetHazardsTest {

    private static final ByAge FLAT = new ByAge(1, 1, 1, 1, 1, 1);
    private static final ByIncome EVEN = new ByIncome(1, 1, 1);
    private static final int HEALTH = NeedKind.HEALTH.ordinal();

    /** A month of the spin-up, in which nobody grows older. */
    private static final int HELD = -1;

    private static NeedParameters need(double share, ByAge byAge, double migrant, ByIncome byIncome) {
        return Change.of("need.inNeedShare", share)
                .and("need.durationMonths", 10)
                .and("need.relativeOnsetByAge", 1)
                .and("need.relativeOnsetByAge.health", byAge)
                .and("need.relativeOnsetMigrant.health", migrant)
                .and("need.relativeOnsetByIncome", 1)
                .and("need.relativeOnsetByIncome.health", byIncome)
                .apply(TestWorld.parameters())
                .need();
    }

    private static PopulationParameters people(double migrantShare, ByAge local, ByAge migrant, ByIncome income) {
        return Change.of("population.migrantShare", migrantShare)
                .and("population.ageShareLocal", local)
                .and("population.ageShareMigrant", migrant)
                .and("population.incomeShareLocal", income)
                .and("population.incomeShareMigrant", income)
                .apply(TestWorld.parameters())
                .population();
    }

    @Test
    void classesShareTheNeedOfTheDistrictByTheirRelativeOnset() {
        // half the residents 15–34 with onset 1, half 60–69 with onset 3: mean 0.5 · 1 + 0.5 · 3 = 2; c = 0.1 / 2
        ByAge halves = new ByAge(0, 0.5, 0, 0.5, 0, 0);
        OnsetHazards hazards = OnsetHazards.of(
                need(0.1, new ByAge(0, 1, 0, 3, 0, 0), 1, EVEN), people(0, halves, halves, new ByIncome(0, 1, 0)));
        assertThat(hazards.shareInNeed(HEALTH, Hukou.LOCAL, Income.MIDDLE, AgeBand.FROM_15))
                .isCloseTo(0.05, within(1e-12));
        assertThat(hazards.shareInNeed(HEALTH, Hukou.LOCAL, Income.MIDDLE, AgeBand.FROM_60))
                .isCloseTo(0.15, within(1e-12));
        // q = 1 − exp(−1/10) = 0.0951626; p q / (1 − p + p q): 0.00475813 / 0.95475813 = 0.00498360, 0.01427439 /
        // 0.86427439 =
        // 0.01651604; −ln(1 − …): 0.00499606, 0.01665395
        assertThat(hazards.of(HEALTH, Hukou.LOCAL, Income.MIDDLE, AgeBand.FROM_15, HELD))
                .isCloseTo(0.00499606, within(1e-8));
        assertThat(hazards.of(HEALTH, Hukou.LOCAL, Income.MIDDLE, AgeBand.FROM_60, HELD))
                .isCloseTo(0.01665395, within(1e-8));
    }

    @Test
    void migrantsAndStrataAreRelativeToTheOthers() {
        ByAge young = new ByAge(0, 1, 0, 0, 0, 0);
        // locals 0.6, migrants 0.4 at half the onset; low 0.25 at four times the onset, middle 0.75:
        // mean (0.6 + 0.4 · 0.5) · (0.25 · 4 + 0.75) = 0.8 · 1.75 = 1.4; c = 0.14 / 1.4 = 0.1
        OnsetHazards hazards = OnsetHazards.of(
                need(0.14, FLAT, 0.5, new ByIncome(4, 1, 1)), people(0.4, young, young, new ByIncome(0.25, 0.75, 0)));
        assertThat(hazards.shareInNeed(HEALTH, Hukou.LOCAL, Income.LOW, AgeBand.FROM_15))
                .isCloseTo(0.4, within(1e-12));
        assertThat(hazards.shareInNeed(HEALTH, Hukou.LOCAL, Income.MIDDLE, AgeBand.FROM_15))
                .isCloseTo(0.1, within(1e-12));
        assertThat(hazards.shareInNeed(HEALTH, Hukou.MIGRANT, Income.LOW, AgeBand.FROM_15))
                .isCloseTo(0.2, within(1e-12));
        assertThat(hazards.shareInNeed(HEALTH, Hukou.MIGRANT, Income.MIDDLE, AgeBand.FROM_15))
                .isCloseTo(0.05, within(1e-12));
    }

    @Test
    void districtIsInNeedByTheShareGiven() {
        NeedParameters need = TestWorld.parameters().need();
        PopulationParameters people = TestWorld.parameters().population();
        OnsetHazards hazards = OnsetHazards.of(need, people);
        for (NeedKind kind : NeedKind.ALL) {
            double share = 0;
            for (Hukou hukou : Hukou.ALL) {
                // 0.7 locals, 0.3 migrants
                double part = hukou == Hukou.LOCAL ? 0.7 : 0.3;
                for (Income income : Income.ALL) {
                    for (AgeBand band : AgeBand.ALL) {
                        share += part
                                * people.incomeShare(hukou).of(income)
                                * people.ageShare(hukou).of(band)
                                * hazards.shareInNeed(kind.ordinal(), hukou, income, band);
                    }
                }
            }
            assertThat(share).as(kind.key()).isCloseTo(need.inNeedShare().of(kind), within(1e-12));
        }
    }

    @Test
    void impossibleAgesHaveNoHazard() {
        OnsetHazards hazards = OnsetHazards.of(
                TestWorld.parameters().need(), TestWorld.parameters().population());
        // elder care begins at 60, employment lies between 15 and 59
        assertThat(hazards.of(NeedKind.ELDER_CARE.ordinal(), Hukou.LOCAL, Income.LOW, AgeBand.FROM_35, HELD))
                .isZero();
        assertThat(hazards.of(NeedKind.ELDER_CARE.ordinal(), Hukou.LOCAL, Income.LOW, AgeBand.FROM_60, HELD))
                .isPositive();
        assertThat(hazards.of(NeedKind.EMPLOYMENT.ordinal(), Hukou.MIGRANT, Income.LOW, AgeBand.FROM_0, HELD))
                .isZero();
        assertThat(hazards.of(NeedKind.EMPLOYMENT.ordinal(), Hukou.MIGRANT, Income.LOW, AgeBand.FROM_60, HELD))
                .isZero();
        // the high stratum is never poor
        assertThat(hazards.of(NeedKind.POVERTY.ordinal(), Hukou.LOCAL, Income.HIGH, AgeBand.FROM_35, HELD))
                .isZero();
    }

    @Test
    void needThatNobodyCanHaveHasNoHazardAtAll() {
        ByAge none = new ByAge(0, 0, 0, 0, 0, 0);
        ByAge young = new ByAge(0, 1, 0, 0, 0, 0);
        OnsetHazards hazards = OnsetHazards.of(need(0.1, none, 1, EVEN), people(0, young, young, EVEN));
        for (AgeBand band : AgeBand.ALL) {
            assertThat(hazards.of(HEALTH, Hukou.LOCAL, Income.LOW, band, HELD)).isZero();
            assertThat(hazards.shareInNeed(HEALTH, Hukou.LOCAL, Income.LOW, band))
                    .isZero();
        }
    }

    @Test
    void noClassIsInNeedWithCertainty() {
        // a tenth of the residents, at thirty times the onset of nobody else: 0.5 / 0.1 = 5 of them each, held at 0.95
        ByAge few = new ByAge(0, 0.9, 0, 0.1, 0, 0);
        OnsetHazards hazards = OnsetHazards.of(
                need(0.5, new ByAge(0, 0, 0, 30, 0, 0), 1, EVEN), people(0, few, few, new ByIncome(1, 0, 0)));
        assertThat(hazards.shareInNeed(HEALTH, Hukou.LOCAL, Income.LOW, AgeBand.FROM_60))
                .isEqualTo(0.95);
        // 0.95 · 0.0951626 = 0.09040445; 0.09040445 / 0.14040445 = 0.6438859; −ln(1 − 0.6438859)
        assertThat(hazards.of(HEALTH, Hukou.LOCAL, Income.LOW, AgeBand.FROM_60, HELD))
                .isCloseTo(1.0325042, within(1e-6));
    }

    @Test
    void totalIsTheSumOfTheKinds() {
        OnsetHazards hazards = OnsetHazards.of(
                TestWorld.parameters().need(), TestWorld.parameters().population());
        double sum = 0;
        for (int kind = 0; kind < NeedKind.COUNT; kind++) {
            sum += hazards.of(kind, Hukou.LOCAL, Income.LOW, AgeBand.FROM_80, HELD);
        }
        assertThat(hazards.total(Hukou.LOCAL, Income.LOW, AgeBand.FROM_80, HELD))
                .isEqualTo(sum);
    }

    @Test
    void whoGrowsIntoABandThinsItsNeedOutAndTheHazardMakesUpForIt() {
        // half the residents 35–59 (300 months) without need, half 60–69 with share 0.2: a part 0.5/300/0.5 = 1/300 of
        // these has just
        // come without need, so m = 299/300 · 0.2 = 0.19933333; m (1 − q) = 0.18036427; (0.2 − 0.18036427) / (1 −
        // 0.18036427) =
        // 0.02395666; −ln(1 − …) = 0.02424828
        ByAge halves = new ByAge(0, 0, 0.5, 0.5, 0, 0);
        OnsetHazards hazards = OnsetHazards.of(
                need(0.1, new ByAge(0, 0, 0, 1, 0, 0), 1, EVEN), people(0, halves, halves, new ByIncome(0, 1, 0)));
        double held = hazards.of(HEALTH, Hukou.LOCAL, Income.MIDDLE, AgeBand.FROM_60, HELD);
        double ageing = hazards.of(HEALTH, Hukou.LOCAL, Income.MIDDLE, AgeBand.FROM_60, 0);
        assertThat(ageing).isCloseTo(0.02424828, within(1e-7)).isGreaterThan(held);
    }
}
