package minbei.model.resident;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.model.Change;
import minbei.model.TestWorld;
import minbei.model.random.Luck;
import minbei.model.schedule.MonthCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NewcomersTest {

    private static final int HOME = 2;
    private static final ByAge NO_DEATHS = new ByAge(0, 0, 0, 0, 0, 0);
    private static final ByAge CERTAIN_DEATHS = new ByAge(1e9, 1e9, 1e9, 1e9, 1e9, 1e9);

    private final Residents residents = Residents.of(3, 16);
    private final MonthCalendar leaving = MonthCalendar.of(0, 1_500);

    private static PopulationParameters parameters(ByAge deaths, double outLocal, double outMigrant) {
        return Change.of("population.deathsPerThousandYear", deaths)
                .and("population.movingOutPerYearLocal", outLocal)
                .and("population.movingOutPerYearMigrant", outMigrant)
                .apply(TestWorld.parameters())
                .population();
    }

    private Newcomers newcomers(PopulationParameters parameters) {
        return Newcomers.of(Luck.of(20140101), parameters, residents, leaving);
    }

    private int dueIn(int month) {
        int[] count = new int[1];
        leaving.visit(month, id -> count[0]++);
        return count[0];
    }

    @Test
    void newbornIsAgedZeroInTheMonthOfBirth() {
        int id = newcomers(TestWorld.parameters().population()).birth(HOME, 30);
        assertThat(residents.ageMonths(id, 30)).isZero();
        assertThat(residents.ageMonths(id, 42)).isEqualTo(12);
        assertThat(residents.community(id)).isEqualTo(HOME);
    }

    @Test
    void whoSettlesAtTheEndOf2013HasTheAgeDrawnThen() {
        Newcomers register = newcomers(TestWorld.parameters().population());
        for (int i = 0; i < 1_000; i++) {
            int id = register.settle(HOME, -1, 0.3);
            // 0 to 100 years
            assertThat(residents.ageMonths(id, -1)).isBetween(0, 1_199);
        }
    }

    @Test
    void settlingWithShareOneMakesMigrantsAndWithShareZeroLocals() {
        Newcomers register = newcomers(TestWorld.parameters().population());
        for (int i = 0; i < 100; i++) {
            assertThat(residents.hukou(register.settle(HOME, 5, 1))).isEqualTo(Hukou.MIGRANT);
            assertThat(residents.hukou(register.settle(HOME, 5, 0))).isEqualTo(Hukou.LOCAL);
        }
    }

    @Test
    void whereDeathIsCertainItComesInTheMonthAfterArrival() {
        Newcomers register = newcomers(parameters(CERTAIN_DEATHS, 0, 0));
        for (int i = 0; i < 100; i++) {
            // hazard 10⁹ / 12,000 a month: one month is survived with chance exp(−83,333)
            assertThat(residents.leavesByDeath(register.settle(HOME, -1, 0.3))).isTrue();
        }
        assertThat(dueIn(0)).isEqualTo(100);
    }

    @Test
    void withoutDeathsAndMovesEverybodyStaysUntil115Years() {
        Newcomers register = newcomers(parameters(NO_DEATHS, 0, 0));
        int newborn = register.birth(HOME, 0);
        for (int month = 0; month < 1_380; month++) {
            assertThat(dueIn(month)).isZero();
        }
        assertThat(dueIn(1_380)).isEqualTo(1);
        assertThat(residents.leavesByDeath(newborn)).isTrue();
    }

    /** Without deaths, a yearly share moves out in the first twelve months: binomial, n = 20,000; α = 10⁻⁵ each, |z| &lt; 4.42. */
    @ParameterizedTest
    @CsvSource({"0, 0.1", "1, 0.5"})
    void yearlyShareOfAHukouMovesOutWithinTwelveMonths(double migrantShare, double yearlyShare) {
        Newcomers register = newcomers(parameters(NO_DEATHS, 0.1, 0.5));
        int number = 20_000;
        for (int i = 0; i < number; i++) {
            register.settle(HOME, -1, migrantShare);
        }
        int[] left = new int[1];
        for (int month = 0; month < 12; month++) {
            leaving.visit(month, id -> {
                left[0]++;
                // from at most 100 years at the start nobody reaches 115 within the year
                assertThat(residents.leavesByDeath(id)).isFalse();
            });
        }
        double z = (left[0] - number * yearlyShare) / Math.sqrt(number * yearlyShare * (1 - yearlyShare));
        assertThat(z).isBetween(-4.42, 4.42);
    }

    /**
     * Death and moving out compete month by month: with chances d and m a month, d / (d + m − d · m) leave by death, for death comes
     * first where both fall into one month. Binomial, n = 20,000: α = 10⁻⁵, |z| &lt; 4.42.
     */
    @Test
    void whoWouldDieFirstLeavesByDeath() {
        // 120 of 1,000 a year are a hazard of 0.01 a month
        Newcomers register = newcomers(parameters(new ByAge(120, 120, 120, 120, 120, 120), 0.2, 0.2));
        int number = 20_000;
        int byDeath = 0;
        for (int i = 0; i < number; i++) {
            byDeath += residents.leavesByDeath(register.birth(HOME, 0)) ? 1 : 0;
        }
        double dies = 1 - Math.exp(-0.01);
        double moves = 1 - Math.pow(0.8, 1 / 12.0);
        // about 0.35; the few who reach 115 years, exp(−39), do not count
        double p = dies / (dies + moves - dies * moves);
        assertThat((byDeath - number * p) / Math.sqrt(number * p * (1 - p))).isBetween(-4.42, 4.42);
    }
}
