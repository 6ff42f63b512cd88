package minbei.model.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.Change;
import minbei.model.organization.AnOrganization;
import minbei.model.organization.Organization;
import minbei.model.organization.RevenueSource;
import minbei.model.random.Stream;
import org.junit.jupiter.api.Test;

final class MeansAtStartTest {

    private static final int BEFORE = -37;

    /** A pool of 12 yuan · 12,000 residents / 12 = 12,000 yuan a month, a third of it gifts. */
    private final GrowingWorld world = new GrowingWorld(Change.of("growth.givingPerResidentYear", 4)
            .and("growth.feesPerResidentYear", 8)
            .and("growth.inKindYuanPerYear", 67_200)
            .and("growth.reputationAtFounding", 0.2)
            .and("growth.reputationPerMonth", 0.03)
            .and("growth.reserveMonths", 6)
            .and("growth.staffLed", 80)
            .and("growth.staffExponent", 2)
            .and("growth.capabilityAtFounding", 0.12));

    private void give() {
        new MeansAtStart(world.income(), world.costs, month -> world.now, world.luck, world.organizations).give(BEFORE);
    }

    private Organization registered(int key, int founded) {
        return AnOrganization.made().key(key).in(founded).quality(0.6).registered(world.organizations);
    }

    @Test
    void incomeOfAUsualYearIsBehindThem() {
        Organization organization = registered(1, BEFORE - 24);
        give();
        assertThat(organization.means().revenueLastYear(RevenueSource.DONATIONS))
                .isEqualTo(4_800_000);
        assertThat(organization.means().revenueLastYear(RevenueSource.FEES)).isEqualTo(9_600_000);
        assertThat(organization.means().revenueThisMonth(RevenueSource.FEES)).isZero();
        assertThat(organization.means().monthsInTheRed()).isZero();
    }

    @Test
    void staffIsWhatUsualIncomePaysAndCapabilityWhatLeadingThemTook() {
        Organization organization = registered(1, BEFORE - 24);
        give();
        // (12,000 − 3,000) / 5,600; 80 · c² as many
        double staff = 9_000 / 5_600.0;
        assertThat(organization.means().ownStaff()).isCloseTo(staff, within(1e-9));
        assertThat(organization.means().capability()).isCloseTo(Math.sqrt(staff / 80), within(1e-9));
    }

    @Test
    void incomeFitsTheCapabilityThatItPaidFor() {
        GrowingWorld large = new GrowingWorld(Change.of("growth.givingPerResidentYear", 12)
                .and("growth.feesPerResidentYear", 24)
                .and("growth.raisingElasticity", 0.5)
                .and("growth.staffLed", 80)
                .and("growth.staffExponent", 2)
                .and("growth.capabilityAtFounding", 0.12));
        Organization one =
                AnOrganization.made().key(1).in(BEFORE - 24).quality(0.6).registered(large.organizations);
        Organization twice = AnOrganization.made()
                .key(2)
                .in(BEFORE - 24)
                .quality(0.6)
                .size(2)
                .registered(large.organizations);
        new MeansAtStart(large.income(), large.costs, month -> large.now, large.luck, large.organizations).give(BEFORE);
        // 36,000 yuan a month between them, in proportion to size · c^0.5; all but 3,000 of it pays 80 · c² staff at
        // 5,600 yuan
        double of1 = Math.sqrt(one.means().capability());
        double of2 = 2 * Math.sqrt(twice.means().capability());
        double income1 = 36_000 * of1 / (of1 + of2);
        double income2 = 36_000 * of2 / (of1 + of2);
        assertThat(one.means().capability()).isGreaterThan(0.12);
        assertThat(one.means().revenueLastYear() / 1_200.0).isCloseTo(income1, within(0.01));
        assertThat(twice.means().revenueLastYear() / 1_200.0).isCloseTo(income2, within(0.01));
        assertThat(80 * Math.pow(one.means().capability(), 2)).isCloseTo((income1 - 3_000) / 5_600, within(1e-6));
        assertThat(80 * Math.pow(twice.means().capability(), 2)).isCloseTo((income2 - 3_000) / 5_600, within(1e-6));
    }

    @Test
    void whoeverCannotPayAnybodyLeadsNoWorseThanANewGroup() {
        Organization rich =
                AnOrganization.made().key(2).in(BEFORE - 24).size(1_000).registered(world.organizations);
        Organization poor = registered(1, BEFORE - 24);
        give();
        assertThat(poor.means().ownStaff()).isZero();
        assertThat(poor.means().capability()).isEqualTo(0.12);
        assertThat(rich.means().ownStaff()).isPositive();
    }

    @Test
    void supportInKindPaysForStaffFromTheBeginning() {
        Organization affiliated = registered(1, BEFORE - 24);
        affiliated.standing().setAffiliation(1);
        give();
        // 67,200 / 12 = 5,600 yuan: just one more
        assertThat(affiliated.means().ownStaff()).isCloseTo(9_000 / 5_600.0 + 1, within(1e-9));
        assertThat(affiliated.means().revenueLastYear(RevenueSource.IN_KIND)).isEqualTo(6_720_000);
    }

    @Test
    void founderOfLittleQualityLeadsNoMoreThanIsToBeLearnt() {
        GrowingWorld rich = new GrowingWorld(
                Change.of("growth.staffLed", 80).and("growth.staffExponent", 2).and("growth.capabilityCeiling", 0.25));
        Organization organization = AnOrganization.made().quality(0).registered(rich.organizations);
        new MeansAtStart(rich.income(), rich.costs, month -> rich.now, rich.luck, rich.organizations).give(BEFORE);
        // 180,000 yuan a month would pay more than thirty; 80 · 0.25²
        assertThat(organization.means().capability()).isCloseTo(0.25, within(1e-12));
        assertThat(organization.means().ownStaff()).isCloseTo(5, within(1e-9));
    }

    @Test
    void reservesAreBetweenNoneAndTwiceTheAim() {
        Organization organization = registered(1, BEFORE - 24);
        give();
        // all 12,000 yuan are spent on fixed costs and staff; 2 · u · 6 months of that
        double u = world.luck.uniform(Stream.ORGANIZATION_AT_START, 1, 0, 16);
        assertThat(organization.means().cash()).isCloseTo(Math.round(2 * u * 6 * 1_200_000), within(1L));
    }

    @Test
    void reputationIsWhatItsAgeHasBrought() {
        Organization organization = registered(1, BEFORE - 24);
        Organization fresh = registered(2, BEFORE);
        give();
        // 0.6 − 0.4 · 0.97²⁴
        assertThat(organization.trackRecord().reputation()).isCloseTo(0.6 - 0.4 * Math.pow(0.97, 24), within(1e-12));
        assertThat(fresh.trackRecord().reputation()).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void groupHasNoStaffAndReservesForItsSmallCosts() {
        Organization group = AnOrganization.made().key(9).in(BEFORE - 24).group(world.organizations);
        registered(1, BEFORE - 24);
        give();
        double u = world.luck.uniform(Stream.ORGANIZATION_AT_START, 9, 0, 16);
        assertThat(group.means().ownStaff()).isZero();
        assertThat(group.means().capability()).isEqualTo(0.12);
        // 2 · u · 6 months of 200 yuan
        assertThat(group.means().cash()).isCloseTo(Math.round(2 * u * 6 * 20_000), within(1L));
    }

    @Test
    void whereNobodyIsThereNothingIsGiven() {
        give();
        assertThat(world.organizations.ever()).isEmpty();
    }
}
