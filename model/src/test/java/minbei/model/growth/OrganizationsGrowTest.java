package minbei.model.growth;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.model.Change;
import minbei.model.organization.Activity;
import minbei.model.organization.AnOrganization;
import minbei.model.organization.Organization;
import minbei.model.organization.RevenueSource;
import minbei.model.organization.Work;
import minbei.model.provider.Provider;
import org.junit.jupiter.api.Test;

/** The order of a month: earn, pay, close; stop or dissolve; hire; learn; open; forget who is gone. */
final class OrganizationsGrowTest {

    private final GrowingWorld world =
            new GrowingWorld(Change.of("growth.inactiveAfterMonths", 1).and("growth.revivePerMonth", 0));
    private final OrganizationsGrow grow = world.grow();

    private Organization known(int key) {
        Organization organization = AnOrganization.made().key(key).registered(world.organizations);
        organization.trackRecord().setReputation(0.5);
        organization.means().setCapability(0.5);
        return organization;
    }

    private static Provider own(Organization organization) {
        Provider own = organization.ownPlaces();
        if (own == null) {
            throw new IllegalStateException("no places");
        }
        return own;
    }

    @Test
    void monthIsEarnedAndPaidBeforeItIsClosed() {
        Organization organization = known(1);
        grow.apply(0);
        long earned = organization.means().revenueLastYear();
        assertThat(earned).isPositive();
        assertThat(organization.means().cash()).isEqualTo(earned - GrowingWorld.FIXED);
        assertThat(organization.means().revenueThisMonth(RevenueSource.FEES)).isZero();
        assertThat(organization.means().ownStaff()).as("hires on it at once").isPositive();
        assertThat(organization.ownPlaces()).isNotNull();
    }

    @Test
    void whoeverStopsHasNoStaffAndNoPlacesInTheMonthToCome() {
        Organization organization = known(1);
        grow.apply(0);
        organization.means().setCash(Long.MIN_VALUE / 2);
        grow.apply(1);
        assertThat(organization.activity()).isEqualTo(Activity.INACTIVE);
        assertThat(grow.becameInactive()).isEqualTo(1);
        assertThat(organization.means().staff()).isZero();
        assertThat(own(organization).places()).isZero();
    }

    @Test
    void whoeverWasStruckOffAtWorkIsForgottenOnlyAfterItsPlacesHaveClosed() {
        Organization organization = known(1);
        grow.apply(0);
        assertThat(own(organization).places()).isPositive();
        organization.standing().deregister(1);
        organization.setActivity(Activity.DISSOLVED, 1);
        grow.apply(1);
        assertThat(own(organization).places()).isZero();
        assertThat(own(organization).hasLeft()).isTrue();
        assertThat(world.organizations.present()).isEmpty();
        assertThat(world.dissolved).containsExactly(organization);
        assertThat(grow.dissolved()).isEqualTo(1);
    }

    @Test
    void organizationOfTheStartHasMeansAndPlaces() {
        Organization organization = AnOrganization.made().in(-100).quality(0.8).registered(world.organizations);
        grow.begin(-37);
        assertThat(organization.means().ownStaff()).isPositive();
        assertThat(own(organization).places()).isPositive();
    }

    /** Whether an organization that has nothing else is at work after a year under contract, with 5,000 yuan to begin with. */
    private static boolean livesBy(int places) {
        GrowingWorld poor = new GrowingWorld(Change.of("growth.givingPerResidentYear", 0)
                .and("growth.feesPerResidentYear", 0)
                .and("growth.hiringSharePerMonth", 1)
                .and("growth.revivePerMonth", 0));
        OrganizationsGrow growing = poor.grow();
        Organization organization = AnOrganization.made().doing(Work.ELDER_CARE).registered(poor.organizations);
        organization.means().setCapability(1);
        organization.means().setCash(500_000);
        poor.sign(organization, 0, places, 0, false);
        for (int month = 0; month < 12; month++) {
            organization.means().receive(RevenueSource.CONTRACTS, 40_000L * places);
            growing.apply(month);
        }
        return organization.isActive();
    }

    @Test
    void projectThatIsTooSmallDoesNotCarryRentAndBooks() {
        // M6c. Of 400 yuan a place a worker's wage takes 5,600/22 and materials 81.82, which leaves 63.64: 50 places
        // pay 3,182 yuan a month
        // towards 3,000 of rent and books, 20 pay 1,273, so that what was there is gone within half a year
        assertThat(livesBy(50)).isTrue();
        assertThat(livesBy(20)).isFalse();
    }
}
