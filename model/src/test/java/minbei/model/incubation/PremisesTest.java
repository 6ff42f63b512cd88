package minbei.model.incubation;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.model.Change;
import minbei.model.budget.Field;
import minbei.model.institution.Institution;
import minbei.model.money.Purpose;
import minbei.model.organization.IncubationStage;
import minbei.model.organization.Organization;
import minbei.model.support.OrganizationOf;
import org.junit.jupiter.api.Test;

/** B3: rent falls, opening is later. */
final class PremisesTest {

    private static final Change IDLE = Change.of("incubation.idlePremises", 1);
    private static final Change RENTED = Change.of("incubation.park", 1);

    @Test
    void inTheFirstYearIdlePremisesCostRefittingOnlyAndNobodyIsInside() {
        ParkFixture park = new ParkFixture(IDLE);
        Organization group = OrganizationOf.key(1).group(park.organizations);
        for (int month = 0; month < 12; month++) {
            park.month(month);
            assertThat(park.finance.claimants()).containsExactly(Institution.B3_IDLE_PREMISES);
            // 8 places · 100 m² · 800 yuan / 12 months = 53,333.33 yuan
            assertThat(park.finance.moved(Field.INCUBATION, Purpose.PARK)).isEqualTo(5_333_333);
        }
        assertThat(group.incubation().stage()).isEqualTo(IncubationStage.NONE);
        park.month(12); // paid as a park for the first time
        assertThat(park.finance.claimants()).containsExactly(Institution.M4A_PARK);
        park.month(13);
        assertThat(group.incubation().stage()).isEqualTo(IncubationStage.INSIDE);
    }

    @Test
    void rentedParkOpensAYearEarlierAndPaysMarketRent() {
        ParkFixture park = new ParkFixture(RENTED);
        Organization group = OrganizationOf.key(1).group(park.organizations);
        park.month(0);
        // 8 · (100 m² · 50 + (0.2 + 0.3) · 6,000) = 40,000 + 24,000 yuan
        assertThat(park.finance.claimed(Institution.M4A_PARK)).isEqualTo(6_400_000);
        park.month(1);
        assertThat(group.incubation().stage()).isEqualTo(IncubationStage.INSIDE);
    }

    @Test
    void rentInIdlePremisesIsAPartOfTheMarketRentSoAPlaceCostsLess() {
        ParkFixture park = new ParkFixture(IDLE);
        park.months(0, 12);
        // 0.3 · 40,000 + 24,000 = 36,000 yuan
        assertThat(park.finance.claimed(Institution.M4A_PARK)).isEqualTo(3_600_000);
        long idle = IncubationCosts.yearlyFen(Institution.M4A_PARK, park.incubation(), ParkFixture.PRICES);
        long rented = IncubationCosts.yearlyFen(
                Institution.M4A_PARK, ParkFixture.with(RENTED).incubation(), ParkFixture.PRICES);
        assertThat(rented - idle).isEqualTo(12 * 2_800_000);
        // 53,333.33 · 12
        assertThat(IncubationCosts.yearlyFen(Institution.B3_IDLE_PREMISES, park.incubation(), ParkFixture.PRICES))
                .isEqualTo(63_999_996);
    }

    @Test
    void refittingThatIsNotPaidTakesLonger() {
        ParkFixture park = new ParkFixture(IDLE);
        park.months(0, 5);
        park.finance.refuse(Institution.B3_IDLE_PREMISES);
        park.months(6, 8);
        park.finance.refuseNobody();
        park.months(9, 14); // six and six months paid
        assertThat(park.finance.claimants()).containsExactly(Institution.B3_IDLE_PREMISES);
        park.month(15);
        assertThat(park.finance.claimants()).containsExactly(Institution.M4A_PARK);
    }

    @Test
    void aParkThatIsOpenStaysInRentedPremisesUntilItCanMove() {
        ParkFixture park = new ParkFixture(RENTED);
        park.months(0, 3);
        park.change(RENTED.and("incubation.idlePremises", 1));
        park.month(4);
        assertThat(park.finance.claimants()).containsExactly(Institution.B3_IDLE_PREMISES, Institution.M4A_PARK);
        assertThat(park.finance.claimed(Institution.M4A_PARK)).isEqualTo(6_400_000);
        park.months(5, 16);
        assertThat(park.finance.claimants()).containsExactly(Institution.M4A_PARK);
        assertThat(park.finance.claimed(Institution.M4A_PARK)).isEqualTo(3_600_000);
    }

    @Test
    void aParkThatGivesUpIdlePremisesMustRefitAnew() {
        ParkFixture park = new ParkFixture(IDLE);
        park.months(0, 6);
        park.change(Change.of("incubation.idlePremises", 0));
        park.month(7);
        assertThat(park.finance.claimants()).isEmpty();
        park.change(IDLE);
        park.months(8, 19);
        assertThat(park.finance.claimants()).containsExactly(Institution.B3_IDLE_PREMISES);
        park.month(20);
        assertThat(park.finance.claimants()).containsExactly(Institution.M4A_PARK);
    }

    @Test
    void partsThatAreWantedWithAParkInIdlePremisesWaitForThemToo() {
        ParkFixture park = new ParkFixture(IDLE.and("incubation.showcase", 1));
        park.month(0);
        // (800 + 300 m²) · 800 / 12 = 73,333.33 yuan
        assertThat(park.finance.claimed(Institution.B3_IDLE_PREMISES)).isEqualTo(7_333_333);
        park.months(1, 12);
        assertThat(park.finance.claimants()).containsExactly(Institution.M4A_PARK, Institution.M4B_SHOWCASE);
        // 300 m² · 50 · 0.3 + 6,000 = 10,500 yuan
        assertThat(park.finance.claimed(Institution.M4B_SHOWCASE)).isEqualTo(1_050_000);
    }
}
