package minbei.model.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import minbei.model.Change;
import minbei.model.TestWorld;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.need.ByNeed;
import minbei.model.need.NeedKind;
import minbei.model.random.Luck;
import org.junit.jupiter.api.Test;

final class ReleaseTest {

    private static final int HEALTH = NeedKind.HEALTH.ordinal();
    private static final int SEEDS = 50;

    /** Health has 7,500,000 · 0.052 a month, of which 0.45 are for buying. */
    private static final long MONTH = 175_500;

    private static BudgetParameters budget(double institutionalShare, double releasesPerYear) {
        return Change.of("budget.institutionalShare", institutionalShare)
                .and("budget.adHocReleasesPerYear", releasesPerYear)
                .and("budget.cultivationShare", 0.02)
                .and("budget.specialFundShare", 0.01)
                .apply(TestWorld.parameters())
                .budget();
    }

    /** The finance bureau of a world, and a buyer of each field who spends all that is available. */
    private static final class Finance {
        private final Ledger ledger = Ledger.of(Field.KEYS);
        private final Appropriation appropriation;
        private final Release release;

        Finance(long seed, BudgetParameters budget) {
            appropriation = Appropriation.of(
                    TestWorld.district().residents(), month -> budget, month -> ByNeed.same(0.45), ledger, List.of());
            release = Release.of(month -> budget, Luck.of(seed), ledger, appropriation);
        }

        void begin(int month) {
            appropriation.apply(month);
            for (NeedKind kind : NeedKind.ALL) {
                ledger.pay(kind.ordinal(), Purpose.OWN_WAGES, appropriation.ownFen(kind));
            }
            release.apply(month);
        }

        long[] spendOverAYear(int field) {
            long[] spent = new long[12];
            for (int month = 0; month < 12; month++) {
                begin(month);
                spent[month] = release.available(field);
                ledger.pay(field, Purpose.CONTRACTS, spent[month]);
            }
            return spent;
        }
    }

    private static long[] year(long seed, double institutionalShare, double releasesPerYear, int field) {
        return new Finance(seed, budget(institutionalShare, releasesPerYear)).spendOverAYear(field);
    }

    private static double variance(long[] months) {
        double mean = Arrays.stream(months).average().orElseThrow();
        return Arrays.stream(months)
                .mapToDouble(fen -> (fen - mean) * (fen - mean))
                .average()
                .orElseThrow();
    }

    @Test
    void byBudgetLineEachMonthsMoneyIsThereAtOnce() {
        // 175,500 less three hundredths of the envelope, 225,000 · 175,500 / 3,240,000 = 12,187.5
        for (long fen : year(1, 1, 4, HEALTH)) {
            assertThat(fen).isBetween(163_312L, 163_313L);
        }
    }

    @Test
    void adHocMoneyWaitsUntilItIsLetGo() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Finance finance = new Finance(seed, budget(0, 4));
            for (int month = 0; month < 12; month++) {
                finance.begin(month);
                assertThat(finance.release.available(HEALTH)).isBetween(0L, finance.ledger.held(HEALTH));
            }
        }
        // four releases a year: in a third of the months; α: 550 months, √(1/3 · 2/3 / 550) = 0.0201, five of them 6e-7
        int months = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            long[] spent = year(seed, 0, 4, HEALTH);
            for (int month = 0; month < 11; month++) {
                months += spent[month] > 0 ? 1 : 0;
            }
        }
        assertThat(months / (11.0 * SEEDS)).isBetween(1 / 3.0 - 0.1, 1 / 3.0 + 0.1);
    }

    @Test
    void sumOfAYearIsTheSameInEverySeedAndUnderEitherRule() {
        for (int field : new int[] {HEALTH, NeedKind.POVERTY.ordinal(), Field.CULTIVATION}) {
            long planned = Arrays.stream(year(1, 1, 4, field)).sum();
            for (long seed = 1; seed <= SEEDS; seed++) {
                for (double share : new double[] {0, 0.5}) {
                    assertThat(Arrays.stream(year(seed, share, 4, field)).sum())
                            .as("field %s, seed %d, institutional share %s", Field.KEYS.get(field), seed, share)
                            .isEqualTo(planned);
                }
            }
        }
    }

    @Test
    void decemberLetsAllGo() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            // a chance of nearly nothing before: all of the year comes at its end
            Finance finance = new Finance(seed, budget(0, 1e-9));
            for (int month = 0; month < 11; month++) {
                finance.begin(month);
                assertThat(finance.release.available(HEALTH)).isZero();
            }
            finance.begin(11);
            assertThat(finance.release.available(HEALTH)).isEqualTo(finance.ledger.held(HEALTH));
        }
    }

    @Test
    void newYearBeginsWithNothingGathered() {
        Finance finance = new Finance(1, budget(0, 1e-9));
        finance.spendOverAYear(HEALTH);
        finance.begin(12);
        assertThat(finance.release.available(HEALTH)).isZero();
        // 2014 ends with 1 % more residents, so a month of 2015 has 1.01 times the money, less grants
        assertThat(finance.ledger.held(HEALTH)).isBetween(164_945L, 164_946L);
    }

    @Test
    void moneySpreadsWiderOverTheMonthsWhereItComesAdHoc() {
        double planned = 0;
        double half = 0;
        double adHoc = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            planned += variance(year(seed, 1, 4, HEALTH));
            half += variance(year(seed, 0.5, 4, HEALTH));
            adHoc += variance(year(seed, 0, 4, HEALTH));
        }
        // twelve equal months but for a fen; half of the money has half the deviation, a quarter of the variance
        assertThat(planned / SEEDS).isLessThan(1);
        assertThat(half / adHoc).isBetween(0.24, 0.26);
        assertThat(Math.sqrt(adHoc / SEEDS)).as("deviation of a month").isGreaterThan(0.5 * MONTH);
    }

    @Test
    void specialFundFlowsEachMonthWhateverTheRule() {
        long[] months = year(3, 0, 1e-9, Field.CULTIVATION);
        // 0.01 · 7,500,000 a month; the grants, twice as much, wait until December
        for (int month = 0; month < 11; month++) {
            assertThat(months[month]).as("month %d", month).isEqualTo(75_000);
        }
        assertThat(months[11]).isEqualTo(75_000 + 12 * 150_000);
    }

    @Test
    void fieldsHaveLuckOfTheirOwnAndKeepItInEveryWorld() {
        long[] health = year(7, 0, 4, HEALTH);
        long[] poverty = year(7, 0, 4, NeedKind.POVERTY.ordinal());
        int differ = 0;
        for (int month = 0; month < 11; month++) {
            differ += (health[month] > 0) == (poverty[month] > 0) ? 0 : 1;
        }
        assertThat(differ).isPositive();
        // another share moves what is let go, never when
        long[] other = year(7, 0.5, 4, HEALTH);
        long planned = other[nothingLetGo(health)];
        for (int month = 0; month < 11; month++) {
            assertThat(other[month] > planned).as("month %d", month).isEqualTo(health[month] > 0);
        }
    }

    private static int nothingLetGo(long[] months) {
        for (int month = 0; month < months.length; month++) {
            if (months[month] == 0) {
                return month;
            }
        }
        throw new IllegalStateException("every month lets something go");
    }

    @Test
    void moneySetAsideIsNotAvailableTwice() {
        Finance finance = new Finance(1, budget(1, 4));
        finance.begin(0);
        long all = finance.release.available(HEALTH);
        finance.ledger.commit(HEALTH, 100_000);
        assertThat(finance.release.available(HEALTH)).isEqualTo(all - 100_000);
    }
}
