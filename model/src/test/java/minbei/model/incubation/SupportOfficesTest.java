package minbei.model.incubation;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.model.Change;
import minbei.model.budget.Field;
import minbei.model.institution.Institution;
import minbei.model.money.Purpose;
import minbei.model.organization.Activity;
import minbei.model.organization.Organization;
import minbei.model.organization.Work;
import minbei.model.support.OrganizationOf;
import org.junit.jupiter.api.Test;

/** M4d; the price of advice stands in AdviceMarketTest. */
final class SupportOfficesTest {

    private static final Change OFFICES =
            Change.of("incubation.supportOffices", 1).and("incubation.offices.rooms", 2);

    private static Organization support(ParkFixture park, int key, double capability) {
        Organization group = OrganizationOf.key(key).work(Work.SUPPORT).group(park.organizations);
        group.means().setCapability(capability);
        return group;
    }

    @Test
    void roomsGoToTheMostCapableSupportOrganizationsWhichThenHavePremisesAndNoRent() {
        ParkFixture park = new ParkFixture(OFFICES);
        Organization weak = support(park, 1, 0.1);
        Organization able = support(park, 2, 0.3);
        Organization abler = support(park, 3, 0.5);
        Organization other = OrganizationOf.key(4).registered(park.organizations);
        other.means().setCapability(0.9);
        park.months(0, 1);
        assertThat(able.means().hasPremises()).isTrue(); // what it lacked to register
        assertThat(able.means().isRentFree()).isTrue();
        assertThat(abler.means().isRentFree()).isTrue();
        assertThat(weak.means().hasPremises()).isFalse();
        assertThat(other.means().isRentFree()).isFalse();
        assertThat(park.centre.officesOccupied()).isEqualTo(2);
    }

    @Test
    void whereThereAreNoSupportOrganizationsRoomsStayEmptyAndTheRentIsPaid() {
        ParkFixture park = new ParkFixture(OFFICES);
        OrganizationOf.key(1).registered(park.organizations);
        park.months(0, 6);
        assertThat(park.centre.officesOccupied()).isZero();
        // 2 rooms · 65 m² · 50 yuan
        assertThat(park.finance.moved(Field.INCUBATION, Purpose.PARK)).isEqualTo(650_000);
        assertThat(IncubationCosts.yearlyFen(Institution.M4D_SUPPORT_OFFICES, park.incubation(), ParkFixture.PRICES))
                .isEqualTo(7_800_000);
    }

    @Test
    void aRoomIsFreeAgainWhenItsUserStopsWorking() {
        ParkFixture park = new ParkFixture(OFFICES.and("incubation.offices.rooms", 1));
        Organization first = support(park, 1, 0.5);
        Organization second = support(park, 2, 0.3);
        park.months(0, 1);
        assertThat(second.means().isRentFree()).isFalse();
        first.setActivity(Activity.INACTIVE, 1);
        park.month(2);
        assertThat(first.means().isRentFree()).isFalse();
        assertThat(first.means().hasPremises()).isFalse();
        assertThat(second.means().isRentFree()).isTrue();
    }

    @Test
    void officesThatCloseAreLeft() {
        ParkFixture park = new ParkFixture(OFFICES);
        Organization group = support(park, 1, 0.5);
        park.months(0, 1);
        park.change(Change.of("incubation.supportOffices", 0));
        park.month(2);
        assertThat(group.means().isRentFree()).isFalse();
        assertThat(group.means().hasPremises()).isFalse();
    }
}
