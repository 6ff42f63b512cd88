package minbei.model.incubation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.Change;
import minbei.model.institution.Institution;
import minbei.model.organization.Organization;
import minbei.model.random.Luck;
import minbei.model.support.OrganizationOf;
import org.junit.jupiter.api.Test;

/** B3o: who runs the park. */
final class OperatorTest {

    private static final Change TENDER = Change.of("incubation.park", 1)
            .and("incubation.operatorByTender", 1)
            .and("incubation.team.bidShare", 1)
            .and("incubation.team.noise", 0);

    private static IncubationParameters teams(int teams) {
        return ParkFixture.with(TENDER.and("incubation.team.teams", teams)).incubation();
    }

    private static double quality(IncubationParameters incubation, long seed) {
        Operator operator = Operator.of(Luck.of(seed));
        operator.apply(incubation, true, 0);
        operator.settled(true);
        return operator.quality(incubation);
    }

    private static double mean(int teams) {
        IncubationParameters incubation = teams(teams);
        double sum = 0;
        for (int seed = 1; seed <= 400; seed++) {
            sum += quality(incubation, seed);
        }
        return sum / 400;
    }

    @Test
    void governmentRunsTheParkWithoutATender() {
        ParkFixture park = new ParkFixture(Change.of("incubation.park", 1));
        park.months(0, 3);
        assertThat(park.centre.helpQuality(3)).isEqualTo(0.5);
        assertThat(park.finance.claimed(Institution.B3O_PARK_OPERATOR)).isZero();
    }

    @Test
    void amongManyTeamsTheWinnerIsBetterThanGovernment() {
        // mean of the best of six with mean 0.5 and deviation 0.15: 0.5 + 1.267 · 0.15 = 0.690; its standard error over
        // 400 seeds 0.15 · 0.64 / 20 = 0.005, so five of them
        assertThat(mean(6)).isEqualTo(0.69, within(0.025));
    }

    @Test
    void inAThinMarketOfOneTheFeeBuysNothingOnAverage() {
        // 0.5, standard error 0.15 / 20 = 0.0075
        assertThat(mean(1)).isEqualTo(0.5, within(0.0375));
    }

    @Test
    void theMoreTeamsTheBetterTheWinnerInEveryWorld() {
        IncubationParameters three = teams(3);
        IncubationParameters four = teams(4);
        for (int seed = 1; seed <= 50; seed++) {
            assertThat(quality(four, seed)).isGreaterThanOrEqualTo(quality(three, seed));
        }
    }

    @Test
    void withoutBidsGovernmentGoesOnAndNoFeeIsClaimedUntilTheNextTender() {
        ParkFixture park = new ParkFixture(TENDER.and("incubation.team.bidShare", 0));
        park.months(0, 4);
        assertThat(park.centre.lastBids()).isZero();
        assertThat(park.centre.helpQuality(4)).isEqualTo(0.5);
        assertThat(park.finance.claimed(Institution.B3O_PARK_OPERATOR)).isZero();
        park.change(TENDER);
        park.months(5, 11);
        assertThat(park.finance.claimed(Institution.B3O_PARK_OPERATOR)).isZero();
        park.month(12); // twelve months after the tender of month 0
        assertThat(park.centre.lastBids()).isEqualTo(3);
        // 120,000 / 12 yuan
        assertThat(park.finance.claimed(Institution.B3O_PARK_OPERATOR)).isEqualTo(1_000_000);
    }

    @Test
    void aTeamThatIsNotPaidDoesNotWork() {
        ParkFixture park = new ParkFixture(TENDER);
        park.months(0, 1);
        assertThat(park.centre.helpQuality(2)).isNotEqualTo(0.5);
        park.finance.refuse(Institution.B3O_PARK_OPERATOR);
        park.month(2);
        assertThat(park.centre.helpQuality(3)).isEqualTo(0.5);
    }

    @Test
    void aTenderIsHeldAnewWhenTheTermEndsAndNotBefore() {
        IncubationParameters incubation =
                ParkFixture.with(TENDER.and("incubation.team.noise", 1)).incubation();
        int changed = 0;
        for (int seed = 1; seed <= 20; seed++) {
            Operator operator = Operator.of(Luck.of(seed));
            double[] quality = new double[72];
            for (int month = 0; month < 72; month++) {
                operator.apply(incubation, true, month);
                operator.settled(true);
                quality[month] = operator.quality(incubation);
                assertThat(quality[month]).isEqualTo(quality[month / 36 * 36]);
            }
            changed += quality[0] == quality[36] ? 0 : 1;
        }
        // seen through so much noise, another of the three wins with a chance of about two in three
        assertThat(changed).isBetween(5, 19);
    }

    @Test
    void capabilityInsideGrowsWithTheQualityOfWhoeverRunsThePark() {
        double[] gains = new double[2];
        for (int tender = 0; tender < 2; tender++) {
            ParkFixture park = new ParkFixture(TENDER.and("incubation.operatorByTender", tender)
                    .and("incubation.team.teams", 20)
                    .and("incubation.places", 1));
            Organization inside = OrganizationOf.key(1).group(park.organizations);
            park.months(0, 12);
            gains[tender] = inside.means().capability();
        }
        assertThat(gains[1]).isGreaterThan(gains[0]);
    }
}
