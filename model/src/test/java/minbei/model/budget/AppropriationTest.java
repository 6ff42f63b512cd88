package minbei.model.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import minbei.model.Change;
import minbei.model.TestWorld;
import minbei.model.district.ResidentSeries;
import minbei.model.district.ResidentSeries.YearEnd;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.need.ByNeed;
import minbei.model.need.NeedKind;
import org.junit.jupiter.api.Test;

final class AppropriationTest {

    private static final BudgetParameters BUDGET = TestWorld.parameters().budget();

    private final ResidentSeries residents = TestWorld.district().residents();
    private final Ledger ledger = Ledger.of(Field.KEYS);

    private static BudgetParameters budget(double yuan, ByNeed needShare, double environmentShare) {
        return Change.of("budget.envelopePerResidentYear", yuan)
                .and("budget.needShare", needShare)
                .and("budget.environmentShare", environmentShare)
                .apply(TestWorld.parameters())
                .budget();
    }

    private Appropriation appropriation(BudgetParameters budget) {
        return of(residents, month -> budget);
    }

    private Appropriation of(ResidentSeries known, IntFunction<BudgetParameters> budget) {
        return Appropriation.of(known, budget, month -> ByNeed.same(0.45), ledger, List.of());
    }

    private long appropriatedInAll() {
        long sum = 0;
        for (int field = 0; field < Field.COUNT; field++) {
            sum += ledger.appropriated(field);
        }
        return sum;
    }

    @Test
    void monthGetsATwelfthAndFieldsTheirShareOfIt() {
        appropriation(BUDGET).apply(0);
        // 75 yuan · 12,000 residents / 12 = 75,000 yuan = 7,500,000 fen
        assertThat(ledger.appropriated(NeedKind.HEALTH.ordinal())).isEqualTo(390_000); // 0.052
        assertThat(ledger.appropriated(NeedKind.ELDER_CARE.ordinal())).isEqualTo(3_562_500); // 0.475
        assertThat(ledger.appropriated(NeedKind.PSYCHOLOGICAL_CARE.ordinal())).isEqualTo(1_117_500); // 0.149
        assertThat(ledger.appropriated(NeedKind.EMPLOYMENT.ordinal())).isEqualTo(1_155_000); // 0.154
        assertThat(ledger.appropriated(NeedKind.POVERTY.ordinal())).isEqualTo(975_000); // 0.130
        assertThat(ledger.appropriated(Field.ENVIRONMENT)).isEqualTo(300_000); // 0.04
    }

    @Test
    void envelopeFollowsTheResidentsKnownAtTheEndOfTheYearBefore() {
        Appropriation appropriation = appropriation(BUDGET);
        // 2013: 12,000 also before; 2014: 12,000 of the end of 2013; 2015: 12,120 of the end of 2014
        assertThat(appropriation.monthFen(BUDGET, -1)).isEqualTo(7_500_000);
        assertThat(appropriation.monthFen(BUDGET, 0)).isEqualTo(7_500_000);
        assertThat(appropriation.monthFen(BUDGET, 11)).isEqualTo(7_500_000);
        // 75 · 12,120 · 100 / 12
        assertThat(appropriation.monthFen(BUDGET, 12)).isEqualTo(7_575_000);
        assertThat(appropriation.monthFen(BUDGET, 23)).isEqualTo(7_575_000);
    }

    @Test
    void twelveMonthsOfAYearThatDoesNotDivideAddUpToTheFen() {
        ResidentSeries seven = new ResidentSeries(List.of(new YearEnd(2013, 7)));
        BudgetParameters oneYuan = budget(1, ByNeed.same(0.2), 0);
        Appropriation appropriation = of(seven, month -> oneYuan);
        // 700 fen: ⌊700 · k / 12⌋ is 58, 116, 175, 233, 291, 350, …, 700
        long[] months = new long[12];
        for (int month = 0; month < 12; month++) {
            months[month] = appropriation.monthFen(oneYuan, month);
        }
        assertThat(months).containsExactly(58, 58, 59, 58, 58, 59, 58, 58, 59, 58, 58, 59);
        assertThat(Arrays.stream(months).sum()).isEqualTo(700);
    }

    @Test
    void whateverTheEnvelopeTheFieldsAndMonthsAddUpToTheYear() {
        long seed = 20140101;
        Random random = new Random(seed);
        for (int run = 0; run < 200; run++) {
            double yuan = 1_000 * random.nextDouble();
            double[] weights = random.doubles(Field.SHARED).toArray();
            double sum = Arrays.stream(weights).sum();
            ByNeed shares = new ByNeed(
                    weights[0] / sum, weights[1] / sum, weights[2] / sum, weights[3] / sum, weights[4] / sum);
            BudgetParameters budget = budget(yuan, shares, weights[5] / sum);
            Appropriation appropriation = appropriation(budget);
            int january = 12 * (random.nextInt(13) - 3);
            long year = 0;
            for (int month = january; month < january + 12; month++) {
                appropriation.apply(month);
                year += appropriatedInAll();
            }
            long known = Math.round(yuan * residents.atEndOf(january - 1) * 100);
            assertThat(year).as("run %d, seed %d", run, seed).isEqualTo(known);
        }
    }

    @Test
    void eachMonthIsAppropriatedByTheBudgetInForce() {
        BudgetParameters doubled = budget(150, BUDGET.needShare(), BUDGET.environmentShare());
        Appropriation appropriation = of(residents, month -> month < 6 ? BUDGET : doubled);
        appropriation.apply(5);
        assertThat(appropriatedInAll()).isEqualTo(7_500_000);
        appropriation.apply(6);
        assertThat(appropriatedInAll()).isEqualTo(15_000_000);
    }

    @Test
    void monthBeginsWithEmptyColumns() {
        Appropriation appropriation = appropriation(BUDGET);
        appropriation.apply(0);
        ledger.pay(0, Purpose.RETURNED_REMAINDER, 390_000);
        appropriation.apply(1);
        assertThat(ledger.moved(0, Purpose.RETURNED_REMAINDER)).isZero();
        assertThat(ledger.appropriated(0)).isEqualTo(390_000);
    }

    @Test
    void fieldsAreTheKindsOfNeedInTheirOrderTheEnvironmentAndThePublicBodies() {
        assertThat(Field.KEYS.subList(0, Field.SHARED))
                .containsExactly("health", "elderCare", "psychologicalCare", "employment", "poverty", "environment");
        assertThat(Field.KEYS.get(Field.ENVIRONMENT)).isEqualTo("environment");
        assertThat(Field.KEYS.subList(Field.SHARED, Field.COUNT))
                .containsExactly(
                        "incubation",
                        "hubs",
                        "support",
                        "coordination",
                        "registration",
                        "purchasing",
                        "evaluation",
                        "cultivation");
        assertThat(Field.KEYS.get(Field.CULTIVATION)).isEqualTo("cultivation");
    }
}
