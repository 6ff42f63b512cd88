package minbei.model.incubation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import minbei.model.Change;
import minbei.model.budget.Field;
import minbei.model.institution.Institution;
import minbei.model.money.Purpose;
import minbei.model.organization.Activity;
import minbei.model.organization.IncubationStage;
import minbei.model.organization.Organization;
import minbei.model.organization.RevenueSource;
import minbei.model.organization.Route;
import minbei.model.organization.Work;
import minbei.model.support.OrganizationOf;
import org.junit.jupiter.api.Test;

/** M4a, and each service of B3. */
final class ParkTest {

    private static final Change TWO_PLACES = Change.of("incubation.park", 1).and("incubation.places", 2);

    private static IncubationStage stage(Organization organization) {
        return organization.incubation().stage();
    }

    private static List<Organization> groups(ParkFixture park, double... qualities) {
        List<Organization> groups = new ArrayList<>();
        for (int i = 0; i < qualities.length; i++) {
            groups.add(OrganizationOf.key(10 + i).quality(qualities[i]).group(park.organizations));
        }
        return groups;
    }

    @Test
    void withoutAParkNothingIsClaimedAndNobodyIsTaken() {
        ParkFixture park = new ParkFixture(Change.of("incubation.places", 2));
        List<Organization> groups = groups(park, 0.5, 0.6);
        park.months(0, 20);
        assertThat(park.finance.claimants()).isEmpty();
        assertThat(groups).allMatch(group -> stage(group) == IncubationStage.NONE);
    }

    @Test
    void thoseWhoLookBestGetThePlacesAndTheOthersAreNotTaken() {
        ParkFixture park = new ParkFixture(TWO_PLACES);
        List<Organization> groups = groups(park, 0.3, 0.7, 0.5, 0.6, 0.4);
        park.month(0); // paid for the first time
        assertThat(groups).allMatch(group -> stage(group) == IncubationStage.NONE);
        park.month(1);
        assertThat(groups.stream().map(ParkTest::stage))
                .containsExactly(
                        IncubationStage.NOT_TAKEN,
                        IncubationStage.INSIDE,
                        IncubationStage.NOT_TAKEN,
                        IncubationStage.INSIDE,
                        IncubationStage.NOT_TAKEN);
        assertThat(park.centre.lastApplicants()).isEqualTo(5);
        assertThat(park.centre.lastTaken()).isEqualTo(2);
        assertThat(groups.get(0).incubation().firstDecided()).isEqualTo(1);
        assertThat(groups.get(0).incubation().wasFirstTaken()).isFalse();
    }

    @Test
    void orderOfFoundingDoesNotDecideWhoIsTaken() {
        ParkFixture one = new ParkFixture(TWO_PLACES);
        ParkFixture other = new ParkFixture(TWO_PLACES);
        for (int key = 1; key <= 20; key++) {
            OrganizationOf.key(key).group(one.organizations);
            OrganizationOf.key(21 - key).group(other.organizations);
        }
        one.months(0, 1);
        other.months(0, 1);
        assertThat(keysInside(one)).isEqualTo(keysInside(other)).hasSize(2);
    }

    private static List<Integer> keysInside(ParkFixture park) {
        return park.organizations.present().stream()
                .filter(organization -> organization.incubation().isInside())
                .map(Organization::key)
                .sorted()
                .toList();
    }

    @Test
    void onlyYoungOrganizationsThatServeResidentsApply() {
        ParkFixture park =
                new ParkFixture(TWO_PLACES.and("incubation.places", 10).and("incubation.call.maxAgeMonths", 36));
        Organization old = OrganizationOf.key(1).founded(-36).group(park.organizations);
        Organization young = OrganizationOf.key(2).founded(-35).registered(park.organizations);
        Organization trade = OrganizationOf.key(3).work(Work.TRADE).registered(park.organizations);
        park.months(0, 1);
        assertThat(stage(old)).isEqualTo(IncubationStage.NONE); // 37 months old at the call
        assertThat(stage(young)).isEqualTo(IncubationStage.INSIDE);
        assertThat(stage(trade)).isEqualTo(IncubationStage.NONE);
    }

    @Test
    void applyingMustPayAndFewerApplyWhereFewWereTaken() {
        Change dear = TWO_PLACES
                .and("incubation.call.expectedTakenShare", 0.11)
                .and("incubation.call.effortYuan", 10_000)
                .and("incubation.help.groupGrantCostShare", 0.75)
                .and("incubation.help.grantCostShare", 0.5);
        ParkFixture park = new ParkFixture(dear);
        Organization eager = OrganizationOf.key(1).wish(0.02).group(park.organizations);
        Organization slack = OrganizationOf.key(2).wish(0).group(park.organizations);
        // worth to a group: 0.25 of the grant of 120,000 + rent 2,500 · 12 + three services at 10,000 = 90,000 yuan
        assertThat(ParkCall.worthYuan(eager, park.incubation(), ParkFixture.PRICES))
                .isEqualTo(90_000);
        // 0.11 · 90,000 = 9,900 > 10,000 · exp(−wish) where wish > ln(10 / 9.9) = 0.0101
        park.months(0, 1);
        assertThat(stage(eager)).isEqualTo(IncubationStage.INSIDE);
        assertThat(stage(slack)).isEqualTo(IncubationStage.NONE);
        // one of one was taken, so the next call looks easy: p = 1
        park.months(2, 7);
        assertThat(stage(slack)).isEqualTo(IncubationStage.INSIDE);
    }

    @Test
    void oneInNineIsTakenWhereNineApplyForOnePlaceWhichNoRuleSays() {
        ParkFixture park = new ParkFixture(TWO_PLACES);
        for (int key = 1; key <= 18; key++) {
            OrganizationOf.key(key).group(park.organizations);
        }
        park.months(0, 1);
        assertThat(park.centre.lastTaken()).isEqualTo(2);
        assertThat(park.centre.lastApplicants()).isEqualTo(18);
    }

    @Test
    void aCallWaitsForFreePlacesAndForHalfAYear() {
        ParkFixture park = new ParkFixture(TWO_PLACES.and("incubation.call.perYear", 2));
        List<Organization> groups = groups(park, 0.7, 0.6, 0.5);
        park.months(0, 3);
        groups.get(0).setActivity(Activity.INACTIVE, 3);
        park.months(4, 6);
        assertThat(stage(groups.get(0))).isEqualTo(IncubationStage.LEFT);
        assertThat(stage(groups.get(2))).isEqualTo(IncubationStage.NOT_TAKEN);
        park.month(7); // six months after the call of month 1
        assertThat(stage(groups.get(2))).isEqualTo(IncubationStage.INSIDE);
        assertThat(groups.get(2).incubation().wasFirstTaken()).isFalse();
    }

    @Test
    void afterItsStayAGroupGraduatesAndIsWithoutARoomAsBefore() {
        ParkFixture park = new ParkFixture(TWO_PLACES);
        Organization group = OrganizationOf.key(1).group(park.organizations);
        Organization registers = OrganizationOf.key(2).group(park.organizations);
        park.months(0, 5);
        assertThat(group.means().hasPremises()).isTrue();
        assertThat(group.means().isRentFree()).isTrue();
        registers.standing().register(Route.DIRECT, 5);
        park.months(6, 12);
        assertThat(stage(group)).isEqualTo(IncubationStage.INSIDE);
        park.month(13); // twelve months after month 1
        assertThat(stage(group)).isEqualTo(IncubationStage.GRADUATED);
        assertThat(group.means().hasPremises()).isFalse();
        assertThat(group.means().isRentFree()).isFalse();
        assertThat(registers.means().hasPremises()).isTrue();
        assertThat(registers.means().isRentFree()).isFalse();
        assertThat(park.centre.inside()).isZero();
    }

    @Test
    void grantIsPaidInFourTranchesToTheFen() {
        ParkFixture park = new ParkFixture(TWO_PLACES.and("incubation.grantYuan", 1_000.01));
        Organization group = OrganizationOf.key(1).group(park.organizations);
        long[] received = new long[14];
        for (int month = 0; month < received.length; month++) {
            long before = group.means().revenueThisMonth(RevenueSource.GRANTS);
            park.month(month);
            received[month] = group.means().revenueThisMonth(RevenueSource.GRANTS) - before;
            assertThat(park.finance.moved(Field.INCUBATION, Purpose.INCUBATION_GRANTS))
                    .isEqualTo(received[month]);
        }
        // 100,001 fen: ⌊100,001 · k / 4⌋ = 25,000, 50,000, 75,000, 100,001
        assertThat(received).containsExactly(0, 25_000, 0, 0, 25_000, 0, 0, 25_000, 0, 0, 25_001, 0, 0, 0);
    }

    @Test
    void aTrancheThatWasRefusedIsPaidLater() {
        ParkFixture park = new ParkFixture(
                TWO_PLACES.and("incubation.grantYuan", 1_000).and("incubation.help.groupGrantCostShare", 0));
        Organization group = OrganizationOf.key(1).group(park.organizations);
        park.month(0);
        park.finance.refuse(Institution.M4A_PARK);
        park.months(1, 4);
        assertThat(group.means().cash()).isZero();
        park.finance.refuseNobody();
        park.month(5); // two tranches of 25,000 fen by then
        assertThat(group.means().cash()).isEqualTo(50_000);
    }

    @Test
    void grantLeavesOnlyWhatItsProjectDoesNotCost() {
        ParkFixture park = new ParkFixture(
                TWO_PLACES.and("incubation.grantYuan", 1_000).and("incubation.help.grantCostShare", 0.8));
        Organization registered = OrganizationOf.key(1).registered(park.organizations);
        Organization group = OrganizationOf.key(2).group(park.organizations);
        park.months(0, 1);
        // 250 yuan less 0.8 of it
        assertThat(registered.means().revenueThisMonth(RevenueSource.GRANTS)).isEqualTo(25_000);
        assertThat(registered.means().cash()).isEqualTo(5_000);
        registered.means().closeMonth();
        assertThat(registered.means().taskCostLastYear())
                .as("a cost of its task, which pays for no staff")
                .isEqualTo(20_000);
        assertThat(group.means().revenueThisMonth(RevenueSource.GRANTS)).isEqualTo(25_000);
        assertThat(group.means().cash())
                .as("it has no account to keep anything on")
                .isZero();
    }

    @Test
    void trainingMakesUpAPartOfTheDistanceToFullCapability() {
        ParkFixture park = new ParkFixture(
                TWO_PLACES.and("incubation.help.capabilityStep", 0.1).and("incubation.help.governmentQuality", 0.5));
        Organization inside = OrganizationOf.key(1).group(park.organizations);
        inside.means().setCapability(0.2);
        park.months(0, 1);
        assertThat(inside.means().capability()).isEqualTo(0.2); // taken in month 1, trained from month 2
        park.month(2);
        assertThat(inside.means().capability()).isEqualTo(0.24, within(1e-12)); // 0.2 + 0.1 · 0.5 · 0.8
        park.month(3);
        assertThat(inside.means().capability()).isEqualTo(0.278, within(1e-12)); // 0.24 + 0.05 · 0.76
    }

    @Test
    void aParkThatWasNotPaidDoesNotHelp() {
        ParkFixture park = new ParkFixture(TWO_PLACES);
        Organization inside = OrganizationOf.key(1).group(park.organizations);
        park.months(0, 2);
        assertThat(park.centre.vouchesFor(inside)).isTrue();
        park.finance.refuse(Institution.M4A_PARK);
        park.month(3);
        double before = inside.means().capability();
        park.month(4);
        assertThat(inside.means().capability()).isEqualTo(before);
        assertThat(park.centre.vouchesFor(inside)).isFalse();
        assertThat(park.centre.planHelp().planGain(inside)).isZero();
    }

    @Test
    void aParkThatClosesSendsAllAway() {
        ParkFixture park = new ParkFixture(TWO_PLACES);
        Organization inside = OrganizationOf.key(1).group(park.organizations);
        park.months(0, 3);
        park.change(Change.of("incubation.park", 0));
        park.month(4);
        assertThat(stage(inside)).isEqualTo(IncubationStage.LEFT);
        assertThat(inside.means().isRentFree()).isFalse();
        assertThat(park.finance.claimants()).isEmpty();
    }

    @Test
    void eachServiceIsGivenOnlyWhereTheParkGivesIt() {
        ParkFixture park = new ParkFixture(TWO_PLACES);
        Organization group = OrganizationOf.key(1).group(park.organizations);
        park.months(0, 2);
        // advice: plan 0.1 · 0.5, bid 0.3 · 0.5
        assertThat(park.centre.planHelp().planGain(group)).isEqualTo(0.05, within(1e-12));
        assertThat(park.centre.planHelp().bidCostSpared(group)).isEqualTo(0.15, within(1e-12));
        assertThat(park.centre.vouchesFor(group)).isTrue();
        assertThat(group.means().isRentFree()).isTrue();
        double before = group.means().capability();
        park.change(TWO_PLACES
                .and("incubation.services.venue", 0)
                .and("incubation.services.registrationHelp", 0)
                .and("incubation.services.advice", 0)
                .and("incubation.services.capabilityBuilding", 0));
        park.month(3);
        assertThat(park.centre.planHelp().planGain(group)).isZero();
        assertThat(park.centre.planHelp().bidCostSpared(group)).isZero();
        assertThat(park.centre.vouchesFor(group)).isFalse();
        assertThat(group.means().isRentFree()).isFalse();
        assertThat(group.means().capability()).isEqualTo(before);
    }

    @Test
    void whoIsTakenWithoutASmallGrantGetsNone() {
        ParkFixture park = new ParkFixture(TWO_PLACES.and("incubation.services.smallGrant", 0));
        Organization group = OrganizationOf.key(1).group(park.organizations);
        park.months(0, 13);
        assertThat(stage(group)).isEqualTo(IncubationStage.GRADUATED);
        assertThat(group.means().cash()).isZero();
    }

    @Test
    void eachServiceHasItsCost() {
        IncubationParameters all = ParkFixture.with(TWO_PLACES).incubation();
        // room: 2 · 100 m² · 50 = 10,000; staff: 2 · (0.2 + 3 · 0.1) · 6,000 = 6,000 yuan
        assertThat(IncubationCosts.parkMonthFen(all, ParkFixture.PRICES, 50)).isEqualTo(1_600_000);
        assertThat(IncubationCosts.parkMonthFen(without("venue"), ParkFixture.PRICES, 50))
                .isEqualTo(600_000);
        // one service less: 2 · 0.1 · 6,000 = 1,200 yuan
        assertThat(IncubationCosts.parkMonthFen(without("advice"), ParkFixture.PRICES, 50))
                .isEqualTo(1_480_000);
        assertThat(IncubationCosts.parkMonthFen(without("registrationHelp"), ParkFixture.PRICES, 50))
                .isEqualTo(1_480_000);
        assertThat(IncubationCosts.parkMonthFen(without("capabilityBuilding"), ParkFixture.PRICES, 50))
                .isEqualTo(1_480_000);
        // a year: 12 · 16,000 + 2 · 120,000 of grants = 432,000 yuan
        assertThat(IncubationCosts.yearlyFen(Institution.M4A_PARK, all, ParkFixture.PRICES))
                .isEqualTo(43_200_000);
    }

    private static IncubationParameters without(String service) {
        return ParkFixture.with(TWO_PLACES.and("incubation.services." + service, 0))
                .incubation();
    }

    @Test
    void withAllHelpSwitchedOffThoseTakenAreStillBetterBecauseTheyWerePicked() {
        ParkFixture park = new ParkFixture(TWO_PLACES
                .and("incubation.places", 5)
                .and("incubation.call.promise.noise", 0.03)
                .and("incubation.services.smallGrant", 0)
                .and("incubation.services.capabilityBuilding", 0));
        for (int key = 0; key < 40; key++) {
            OrganizationOf.key(key).quality(0.3 + 0.01 * key).group(park.organizations);
        }
        park.months(0, 1);
        assertThat(meanQuality(park, IncubationStage.INSIDE))
                .isGreaterThan(meanQuality(park, IncubationStage.NOT_TAKEN) + 0.05);
    }

    private static double meanQuality(ParkFixture park, IncubationStage stage) {
        return park.organizations.present().stream()
                .filter(organization -> stage(organization) == stage)
                .mapToDouble(organization -> organization.traits().quality())
                .average()
                .orElseThrow();
    }
}
