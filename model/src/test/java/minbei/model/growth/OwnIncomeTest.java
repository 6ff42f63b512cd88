package minbei.model.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.Change;
import minbei.model.organization.Activity;
import minbei.model.organization.AnOrganization;
import minbei.model.organization.Organization;
import minbei.model.organization.RevenueSource;
import minbei.model.random.Stream;
import org.junit.jupiter.api.Test;

final class OwnIncomeTest {

    /** (40 + 140) yuan · 12,000 residents / 12, in fen. */
    private static final long POOL = 18_000_000;

    /** Everybody gets the usual month, whatever their capability: gifts are too small to be lumpy, and fortune does not turn. */
    private static final Change USUAL = Change.of("growth.givingPerResidentYear", 40)
            .and("growth.feesPerResidentYear", 140)
            .and("growth.giftYuan", 1e-12)
            .and("growth.groupGiftYuan", 1e-12)
            .and("growth.fortuneSpread", 0)
            .and("growth.raisingElasticity", 0)
            .and("growth.poolElasticity", 0.5)
            .and("growth.poolGrowthPerYear", 0.06)
            .and("growth.crowding", 0)
            .and("growth.inKindYuanPerYear", 40_000);

    private final GrowingWorld world = new GrowingWorld(USUAL);

    private Organization registered(GrowingWorld in, int key, double size, double reputation) {
        Organization organization = AnOrganization.made().key(key).size(size).registered(in.organizations);
        organization.trackRecord().setReputation(reputation);
        return organization;
    }

    private static long own(Organization organization) {
        return organization.means().revenueThisMonth(RevenueSource.FEES)
                + organization.means().revenueThisMonth(RevenueSource.DONATIONS);
    }

    @Test
    void poolIsSharedBySizeTimesReputation() {
        Organization small = registered(world, 1, 1, 0.5);
        Organization large = registered(world, 2, 2, 0.75);
        world.income().apply(0);
        // appeals 0.5 and 1.5
        assertThat(own(small)).isCloseTo(POOL / 4, within(1L));
        assertThat(own(large)).isCloseTo(3 * POOL / 4, within(1L));
        // 40 of 180 yuan are gifts
        assertThat(small.means().revenueThisMonth(RevenueSource.DONATIONS)).isCloseTo(1_000_000, within(1L));
        assertThat(small.means().cash()).isEqualTo(own(small));
    }

    @Test
    void groupWithoutPapersGetsOnlyASmallPartOfThat() {
        Organization group = AnOrganization.made().key(1).group(world.organizations);
        group.trackRecord().setReputation(0.5);
        Organization registered = registered(world, 2, 1, 0.5);
        world.income().apply(0);
        // appeals 0.01 · 0.5 and 0.5: one of 101 parts
        assertThat(own(group)).isCloseTo(Math.round(POOL / 101.0), within(1L));
        assertThat(own(registered)).isCloseTo(Math.round(POOL * 100 / 101.0), within(1L));
    }

    @Test
    void whatAnOrganizationRaisesGrowsWithItsCapability() {
        GrowingWorld learnt = new GrowingWorld(USUAL.and("growth.raisingElasticity", 0.5));
        Organization fresh = registered(learnt, 1, 1, 0.5);
        fresh.means().setCapability(0.09);
        Organization practised = registered(learnt, 2, 1, 0.5);
        practised.means().setCapability(0.81);
        learnt.income().apply(0);
        // √0.09 to √0.81 as 1 to 3
        assertThat(own(fresh)).isCloseTo(POOL / 4, within(1L));
        assertThat(own(practised)).isCloseTo(3 * POOL / 4, within(1L));
        GrowingWorld any = new GrowingWorld(USUAL);
        Organization without = registered(any, 1, 1, 0.5);
        Organization with = registered(any, 2, 1, 0.5);
        with.means().setCapability(1);
        any.income().apply(0);
        assertThat(own(without)).as("no elasticity, no difference").isEqualTo(own(with));
    }

    @Test
    void gradesFromThreeAOnAndBeingOnShowAddToTheAppeal() {
        GrowingWorld w = new GrowingWorld(USUAL.and("growth.gradeAppeal", 0.1).and("growth.showcaseAppeal", 0.3));
        Organization organization = registered(w, 1, 1, 0.5);
        OwnIncome income = w.income();
        assertThat(income.appeal(organization, w.now, 5)).isEqualTo(0.5);
        organization.standing().setGrade(2, 10);
        assertThat(income.appeal(organization, w.now, 5)).isEqualTo(0.5);
        organization.standing().setGrade(4, 10);
        // 4A is the second grade that counts: 0.5 · 1.2
        assertThat(income.appeal(organization, w.now, 5)).isCloseTo(0.6, within(1e-12));
        assertThat(income.appeal(organization, w.now, 10)).as("lapsed").isEqualTo(0.5);
        organization.trackRecord().showUntil(6);
        // 0.6 · 1.3
        assertThat(income.appeal(organization, w.now, 5)).isCloseTo(0.78, within(1e-12));
        assertThat(income.appeal(organization, w.now, 6)).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void poolGrowsWithResidentsAndByTheYear() {
        OwnIncome income = world.income();
        assertThat(income.poolFen(world.now, 0, 1)).isCloseTo(POOL, within(1e-6));
        assertThat(income.poolFen(world.now, -20, 1))
                .as("the spin-up holds the end of 2013")
                .isCloseTo(POOL, within(1e-6));
        // a year later 1.06 times as much for each of 12,120 residents
        assertThat(income.poolFen(world.now, 12, 1)).isCloseTo(POOL * 1.06 * 1.01, within(1e-3));
    }

    @Test
    void moreAppealMakesThePoolGrowByItsElasticityOnly() {
        OwnIncome income = world.income();
        Organization first = registered(world, 1, 1, 0.5);
        income.apply(0);
        Organization second = registered(world, 2, 3, 0.5);
        first.means().closeMonth();
        income.apply(0);
        // four times the appeal: √4 times the pool, so the first has a quarter of twice as much
        assertThat(own(first)).isCloseTo(POOL / 2, within(1L));
        assertThat(own(second)).isCloseTo(3 * POOL / 2, within(1L));
    }

    @Test
    void inAFixedPoolMoreOrganizationsShareTheSameMoney() {
        GrowingWorld fixed = new GrowingWorld(USUAL.and("growth.poolElasticity", 0));
        OwnIncome income = fixed.income();
        Organization first = registered(fixed, 1, 1, 0.5);
        income.apply(0);
        assertThat(own(first)).isCloseTo(POOL, within(1L));
        registered(fixed, 2, 3, 0.5);
        first.means().closeMonth();
        income.apply(0);
        assertThat(own(first)).isCloseTo(POOL / 4, within(1L));
    }

    @Test
    void publicMoneyOfTheMonthCrowdsOutAPartOfOwnIncome() {
        GrowingWorld out = new GrowingWorld(USUAL.and("growth.crowding", -0.5));
        Organization organization = registered(out, 1, 1, 0.5);
        organization.means().receive(RevenueSource.CONTRACTS, 6_000_000);
        out.income().apply(0);
        // 18,000,000 − 0.5 · 6,000,000
        assertThat(own(organization)).isCloseTo(15_000_000, within(1L));
        organization.means().closeMonth();
        organization.means().receive(RevenueSource.GRANTS, 60_000_000);
        out.income().apply(0);
        assertThat(own(organization)).as("never below nothing").isZero();
    }

    @Test
    void governmentUnitGivesItsOwnInKindOnTop() {
        Organization half = registered(world, 1, 1, 0.5);
        half.standing().setAffiliation(0.5);
        world.income().apply(0);
        // 0.5 · 40,000 yuan / 12 = 1,666.67
        assertThat(half.means().revenueThisMonth(RevenueSource.IN_KIND)).isEqualTo(166_667);
        assertThat(own(half)).as("outside the pool").isCloseTo(POOL, within(1L));
    }

    @Test
    void whoeverIsNotAtWorkEarnsNothingAndLeavesItToTheOthers() {
        Organization works = registered(world, 1, 1, 0.5);
        Organization rests = registered(world, 2, 1, 0.5);
        rests.standing().setAffiliation(1);
        rests.setActivity(Activity.INACTIVE, 0);
        world.income().apply(0);
        assertThat(own(works)).isCloseTo(POOL, within(1L));
        assertThat(rests.means().cash()).isZero();
    }

    @Test
    void whereNobodyHasAnyAppealNobodyGives() {
        Organization unknown = registered(world, 1, 1, 0);
        world.income().apply(0);
        assertThat(own(unknown)).isZero();
    }

    /** Means and variances over 100,000 draws; five deviations of each, so that α is below 4e-6 for all six comparisons. */
    @Test
    void monthIsLumpyByTheRootOfTheNumberOfGiftsAndNobodyGetsMoreOnAverage() {
        int draws = 100_000;
        for (double gifts : new double[] {0.5, 4, 100}) {
            double usual = gifts * 2_000;
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < draws; i++) {
                double fen = OwnIncome.lumpy(usual, 2_000, world.luck.normal(Stream.OWN_INCOME, i, 0, 0));
                assertThat(fen).isNotNegative();
                sum += fen / usual;
                squares += (fen / usual - 1) * (fen / usual - 1);
            }
            // deviation 1/√n of a mean of 1
            double variance = 1 / gifts;
            assertThat(sum / draws).as("%s gifts", gifts).isCloseTo(1, within(5 * Math.sqrt(variance / draws)));
            if (gifts > 1) {
                // of the lognormal with w = 1 + 1/n the excess kurtosis is w⁴ + 2w³ + 3w² − 6
                double w = 1 + 1 / gifts;
                double kurtosis = Math.pow(w, 4) + 2 * Math.pow(w, 3) + 3 * w * w - 6;
                double five = 5 * variance * Math.sqrt((kurtosis + 2) / draws);
                assertThat(squares / draws).as("%s gifts", gifts).isCloseTo(variance, within(five));
            }
        }
    }

    @Test
    void fortuneIsKeptInPartAndTurnsEachMonth() {
        GrowingWorld turning =
                new GrowingWorld(USUAL.and("growth.fortunePersistence", 0.5).and("growth.fortuneSpread", 0.2));
        Organization organization = registered(turning, 7, 1, 0.5);
        OwnIncome income = turning.income();
        income.apply(3);
        // it starts as spread as it will be ever after: 0.2 / √(1 − 0.5²)
        double third = 0.2 / Math.sqrt(0.75) * turning.luck.normal(Stream.OWN_INCOME, 7, 3, 2);
        assertThat(organization.means().fortune()).isCloseTo(third, within(1e-15));
        income.apply(4);
        double fourth = 0.2 * turning.luck.normal(Stream.OWN_INCOME, 7, 4, 2);
        assertThat(organization.means().fortune()).isCloseTo(0.5 * third + fourth, within(1e-15));
        double appeal = income.appeal(organization, turning.now, 4);
        assertThat(appeal).isCloseTo(0.5 * Math.exp(0.5 * third + fourth), within(1e-12));
    }

    /**
     * Variances over 20,000 organizations, compared within five deviations of a normal sample's, √(2/n) of the variance: α is below 6e-7 for
     * each of the three.
     */
    @Test
    void fortunesOfNewOrganizationsAreAsSpreadAsThoseOfOldOnes() {
        GrowingWorld turning =
                new GrowingWorld(USUAL.and("growth.fortunePersistence", 0.9).and("growth.fortuneSpread", 0.2));
        int many = 20_000;
        for (int key = 0; key < many; key++) {
            registered(turning, key, 1, 0.5);
        }
        OwnIncome income = turning.income();
        // 0.2² / (1 − 0.9²)
        double variance = 0.04 / 0.19;
        for (int month = 0; month <= 24; month++) {
            income.apply(month);
            if (month % 12 == 0) {
                double squares = 0;
                for (Organization organization : turning.organizations.present()) {
                    squares += organization.means().fortune()
                            * organization.means().fortune();
                }
                assertThat(squares / many)
                        .as("month %s", month)
                        .isCloseTo(variance, within(5 * variance * Math.sqrt(2.0 / many)));
            }
        }
    }

    @Test
    void luckOfAMonthHangsOnTheOrganizationNotOnTheOrderOfFounding() {
        GrowingWorld one = GrowingWorld.plain();
        GrowingWorld other = GrowingWorld.plain();
        Organization a = registered(one, 1, 1, 0.5);
        Organization b = registered(one, 2, 3, 0.4);
        Organization bFirst = registered(other, 2, 3, 0.4);
        Organization aSecond = registered(other, 1, 1, 0.5);
        one.income().apply(8);
        other.income().apply(8);
        assertThat(own(aSecond)).isEqualTo(own(a));
        assertThat(own(bFirst)).isEqualTo(own(b));
    }
}
