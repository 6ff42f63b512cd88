package minbei.model.incubation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.Change;
import minbei.model.budget.Field;
import minbei.model.institution.Institution;
import minbei.model.money.Purpose;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.support.OrganizationOf;
import org.junit.jupiter.api.Test;

/** M4c. */
final class AcademyTest {

    private static final Change ACADEMY = Change.of("incubation.academy", 1)
            .and("incubation.courses.attendShare", 1)
            .and("incubation.courses.seats", 100);

    @Test
    void whoAttendsLearnsAndItsStaffServesNobodyMeanwhile() {
        ParkFixture park = new ParkFixture(ACADEMY.and("incubation.courses.capabilityStep", 0.1));
        Organization near = OrganizationOf.key(1).registered(park.organizations);
        park.month(0);
        assertThat(near.means().capability()).isZero();
        park.month(1);
        assertThat(near.means().capability()).isEqualTo(0.05, within(1e-12)); // 0 + 0.1 · 0.5 · (1 − 0)
        assertThat(park.centre.staffAway().workersAway(near)).isEqualTo(0.2);
        assertThat(park.centre.attended()).isEqualTo(1);
        park.finance.refuse(Institution.M4C_ACADEMY);
        park.months(2, 3);
        assertThat(park.centre.staffAway().workersAway(near)).isZero();
    }

    @Test
    void groupsWithoutPapersAndThoseInTheIncubationZoneDoNotAttend() {
        ParkFixture park = new ParkFixture(ACADEMY.and("incubation.park", 1));
        Organization informal = OrganizationOf.key(1).founded(-100).group(park.organizations);
        Organization inside = OrganizationOf.key(2).filed(park.organizations);
        Organization filed = OrganizationOf.key(3).founded(-100).filed(park.organizations);
        park.months(0, 1);
        assertThat(park.centre.staffAway().workersAway(informal)).isZero();
        assertThat(park.centre.staffAway().workersAway(inside)).isZero();
        assertThat(park.centre.staffAway().workersAway(filed)).isPositive();
    }

    @Test
    void farTownshipsHardlyAttend() {
        ParkFixture park = new ParkFixture(ACADEMY.and("incubation.courses.seats", 1_000)
                .and("incubation.courses.reachPerTile", 0.2)
                .and("incubation.courses.capabilityStep", 0));
        for (int key = 0; key < 900; key++) {
            OrganizationOf.key(key).township(key % 3).registered(park.organizations);
        }
        park.months(0, 1);
        // 300 in each: chance 1, 0.2 and 0.04; expected 300, 60 and 12, standard deviations 0, 6.9 and 3.4, four of
        // them
        assertThat(attending(park, 0)).isEqualTo(300);
        assertThat(attending(park, 1)).isBetween(60 - 28, 60 + 28);
        assertThat(attending(park, 2)).isBetween(0, 12 + 14);
    }

    private static int attending(ParkFixture park, int township) {
        Organizations organizations = park.organizations;
        return (int) organizations.present().stream()
                .filter(one ->
                        one.township() == township && park.centre.staffAway().workersAway(one) > 0)
                .count();
    }

    @Test
    void seatsThatNobodyTookAreReturnedToTheFen() {
        ParkFixture park =
                new ParkFixture(ACADEMY.and("incubation.courses.seats", 5).and("incubation.courses.seatYuan", 600.01));
        for (int key = 0; key < 3; key++) {
            OrganizationOf.key(key).registered(park.organizations);
        }
        park.month(0); // nobody yet: five seats at 60,001 fen go back, 400 m² · 50 yuan are due
        assertThat(park.finance.moved(Field.INCUBATION, Purpose.RETURNED_NOT_NEEDED))
                .isEqualTo(300_005);
        assertThat(park.finance.moved(Field.INCUBATION, Purpose.PARK)).isEqualTo(2_000_000);
        park.month(1); // three attend
        assertThat(park.finance.moved(Field.INCUBATION, Purpose.RETURNED_NOT_NEEDED))
                .isEqualTo(120_002);
        assertThat(park.finance.moved(Field.INCUBATION, Purpose.PARK)).isEqualTo(2_000_000 + 180_003);
    }

    @Test
    void noMoreAttendThanThereAreSeats() {
        ParkFixture park = new ParkFixture(ACADEMY.and("incubation.courses.seats", 4));
        for (int key = 0; key < 9; key++) {
            OrganizationOf.key(key).registered(park.organizations);
        }
        park.months(0, 1);
        assertThat(park.centre.attended()).isEqualTo(4);
        assertThat(attending(park, 0)).isEqualTo(4);
    }
}
