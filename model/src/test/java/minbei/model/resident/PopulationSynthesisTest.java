package minbei.model.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import minbei.model.TestWorld;
import minbei.model.district.Community;
import minbei.model.district.District;
import minbei.model.district.ResidentSeries;
import minbei.model.district.ResidentSeries.YearEnd;
import minbei.model.district.Township;
import minbei.model.random.Luck;
import minbei.model.schedule.MonthCalendar;
import org.junit.jupiter.api.Test;

final class PopulationSynthesisTest {

    /** 20 comparisons, |z| two-sided: α = 10⁻⁵ in all, so correct code fails with that chance after a change of seed. */
    private static final double Z_OF_20 = 5.03;

    private final PopulationParameters parameters = TestWorld.parameters().population();

    private Residents people(District district, double scale, long seed) {
        Residents residents = Residents.of(district.communities().size(), 16);
        Newcomers newcomers = Newcomers.of(Luck.of(seed), parameters, residents, MonthCalendar.of(0, 120));
        PopulationSynthesis.populate(district, scale, parameters.migrantShare(), newcomers);
        return residents;
    }

    @Test
    void communitiesShareTheirTownshipByWeight() {
        // 4,000 a township; weights 1 and 0.6: 4,000 / 1.6 = 2,500 and 4,000 · 0.6 / 1.6 = 1,500
        assertThat(PopulationSynthesis.communitySizes(TestWorld.district(), 1))
                .containsExactly(2500, 1500, 2500, 1500, 2500, 1500);
        assertThat(PopulationSynthesis.communitySizes(TestWorld.district(), 0.1))
                .containsExactly(250, 150, 250, 150, 250, 150);
        assertThat(PopulationSynthesis.communityShares(TestWorld.district()))
                .containsExactly(1 / 1.6, 0.6 / 1.6, 1 / 1.6, 0.6 / 1.6, 1 / 1.6, 0.6 / 1.6);
    }

    @Test
    void residentsThatDoNotDivideGoToTheLargestFractions() {
        // townships of 7 and 3; communities 3.5, 3.5, 1 and 2; 9 whole, the one left to the earlier .5
        District district = new District(
                "ten",
                "Ten",
                "十",
                level(10),
                List.of(new Township("A", "A", "甲", 0, 0, level(7)), new Township("B", "B", "乙", 1, 0, level(3))),
                List.of(
                        new Community("Aa", "甲", 0, 5),
                        new Community("Ab", "乙", 0, 5),
                        new Community("Ba", "丙", 1, 1),
                        new Community("Bb", "丁", 1, 2)));
        assertThat(PopulationSynthesis.communitySizes(district, 1)).containsExactly(4, 3, 1, 2);
        // half of them: 1.75, 1.75, 0.5, 1 of 5; whole parts 3, two left to .75 and .75
        assertThat(PopulationSynthesis.communitySizes(district, 0.5)).containsExactly(2, 2, 0, 1);
    }

    private static ResidentSeries level(double residents) {
        return new ResidentSeries(List.of(new YearEnd(2013, residents)));
    }

    @Test
    void everybodyLivesInTheCommunityCountedFor() {
        Residents residents = people(TestWorld.district(), 1, 20140101);
        assertThat(residents.present()).isEqualTo(TestWorld.RESIDENTS);
        assertThat(residents.presentIn(0)).isEqualTo(2500);
        assertThat(residents.presentIn(5)).isEqualTo(1500);
    }

    @Test
    void hukouAgeIncomeAndSexFollowTheMargins() {
        assertMargins(people(TestWorld.district(), 1, 20140101), 12_000);
    }

    @Test
    void thinnedPopulationFollowsTheSameMargins() {
        assertMargins(people(TestWorld.district(), 0.1, 20140101), 1_200);
    }

    /** Hukou 1, sex 1, bands 2 · 6, strata 2 · 3: 20 comparisons; the rare cells are judged on the scale of square roots. */
    private void assertMargins(Residents residents, int number) {
        assertThat(residents.present()).isEqualTo(number);
        int women = 0;
        int[] byHukou = new int[2];
        int[][] byAge = new int[2][AgeBand.COUNT];
        int[][] byIncome = new int[2][Income.COUNT];
        for (int id = 0; id < number; id++) {
            int hukou = residents.hukou(id).ordinal();
            women += residents.isFemale(id) ? 1 : 0;
            byHukou[hukou]++;
            byAge[hukou][AgeBand.ofAge(residents.ageMonths(id, -1)).ordinal()]++;
            byIncome[hukou][residents.income(id).ordinal()]++;
        }
        assertShare("women", women, number, 0.5);
        assertShare("migrants", byHukou[1], number, 0.3);
        for (Hukou hukou : Hukou.ALL) {
            int all = byHukou[hukou.ordinal()];
            for (AgeBand band : AgeBand.ALL) {
                double share = parameters.ageShare(hukou).of(band);
                assertShare(hukou + " " + band, byAge[hukou.ordinal()][band.ordinal()], all, share);
            }
            for (Income income : Income.ALL) {
                double share = parameters.incomeShare(hukou).of(income);
                assertShare(hukou + " " + income, byIncome[hukou.ordinal()][income.ordinal()], all, share);
            }
        }
    }

    private static void assertShare(String what, int count, int of, double share) {
        // arcsine of the root: variance 1/(4n) whatever the share, nearly normal in the tails too
        double found = Math.asin(Math.sqrt((count + 0.375) / (of + 0.75)));
        double expected = Math.asin(Math.sqrt((of * share + 0.375) / (of + 0.75)));
        assertThat(2 * Math.sqrt(of + 0.5) * (found - expected))
                .as("z of %s", what)
                .isBetween(-Z_OF_20, Z_OF_20);
    }

    /** Mean of n ages spread evenly over 300 months: sd √((300² − 1)/12)/√n; α = 10⁻⁵, |z| &lt; 4.42. */
    @Test
    void agesAreSpreadEvenlyWithinTheirBand() {
        Residents residents = people(TestWorld.district(), 1, 20140101);
        List<Integer> months = new ArrayList<>();
        for (int id = 0; id < residents.everPresent(); id++) {
            int age = residents.ageMonths(id, -1);
            if (AgeBand.ofAge(age) == AgeBand.FROM_35) {
                months.add(age);
            }
        }
        // 420 to 719 months: mean 569.5
        double mean = months.stream().mapToInt(Integer::intValue).average().orElseThrow();
        double deviation = Math.sqrt((300 * 300 - 1) / 12.0 / months.size());
        assertThat((mean - 569.5) / deviation).isBetween(-4.42, 4.42);
        // either end is missed with chance (1 − 1/300)^4700, below 10⁻⁶
        assertThat(months).contains(420, 719);
    }

    @Test
    void anotherSeedMakesOtherPeople() {
        Residents one = people(TestWorld.district(), 0.1, 1);
        Residents two = people(TestWorld.district(), 0.1, 2);
        int same = 0;
        for (int id = 0; id < one.everPresent(); id++) {
            same += one.ageMonths(id, 0) == two.ageMonths(id, 0) ? 1 : 0;
        }
        assertThat(same).isLessThan(one.everPresent() / 10);
    }
}
