package minbei.model.incubation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import minbei.model.Change;
import minbei.model.ModelParameters;
import minbei.model.TestWorld;
import minbei.model.contract.Contracts;
import minbei.model.growth.OrganizationsGrow;
import minbei.model.institution.Institution;
import minbei.model.need.NeedKind;
import minbei.model.organization.Organization;
import minbei.model.organization.Work;
import minbei.model.provider.Providers;
import minbei.model.resident.Residents;
import minbei.model.support.OrganizationOf;
import org.junit.jupiter.api.Test;

/** M4b. */
final class ShowcaseTest {

    private static final Change SHOWCASE = Change.of("incubation.showcase", 1).and("incubation.display.projects", 2);
    private static final int HEALTH = NeedKind.HEALTH.ordinal();
    private static final int ELDER_CARE = NeedKind.ELDER_CARE.ordinal();

    private static boolean isShown(Organization organization, int month) {
        return month < organization.trackRecord().shownUntil();
    }

    @Test
    void workThatLooksBestIsShownAndGivesWayAfterAWhile() {
        ParkFixture park = new ParkFixture(SHOWCASE);
        List<Organization> three = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            three.add(OrganizationOf.key(i).quality(0.4 + 0.1 * i).registered(park.organizations));
        }
        park.months(0, 1);
        assertThat(three).extracting(one -> isShown(one, 1)).containsExactly(false, true, true);
        park.months(2, 7); // six months later nobody is shown twice running
        assertThat(three).extracting(one -> isShown(one, 7)).containsExactly(true, false, false);
        park.months(8, 13);
        assertThat(three).extracting(one -> isShown(one, 13)).containsExactly(false, true, true);
    }

    @Test
    void residentsHearOfKindsOnShowAndLessTheFartherTheyAre() {
        ParkFixture park = new ParkFixture(SHOWCASE);
        OrganizationOf.key(1).work(Work.ELDER_CARE).registered(park.organizations);
        park.month(0);
        assertThat(park.centre.word().perMonth(0, ELDER_CARE, 0)).isZero(); // paid this month, open the next
        park.month(1);
        // 0.05 in the park's township, half of it a tile away, a quarter two tiles away; two communities each
        assertThat(park.centre.word().perMonth(1, ELDER_CARE, 1)).isEqualTo(0.05);
        assertThat(park.centre.word().perMonth(2, ELDER_CARE, 1)).isEqualTo(0.025);
        assertThat(park.centre.word().perMonth(5, ELDER_CARE, 1)).isEqualTo(0.0125);
        assertThat(park.centre.word().perMonth(1, HEALTH, 1)).isZero();
    }

    @Test
    void aShowcaseThatIsNotPaidTellsNobody() {
        ParkFixture park = new ParkFixture(SHOWCASE);
        Organization shown = OrganizationOf.key(1).registered(park.organizations);
        park.months(0, 1);
        park.finance.refuse(Institution.M4B_SHOWCASE);
        park.months(2, 3);
        assertThat(park.centre.word().perMonth(0, ELDER_CARE, 3)).isZero();
        assertThat(isShown(shown, 3)).isFalse();
        assertThat(park.centre.shown()).isZero();
    }

    @Test
    void itCostsItsFloorAndStaffWhetherOrNotAnythingIsShown() {
        ParkFixture park = new ParkFixture(SHOWCASE);
        park.months(0, 1);
        // 300 m² · 50 + 6,000 yuan
        assertThat(park.finance.claimed(Institution.M4B_SHOWCASE)).isEqualTo(2_100_000);
        assertThat(IncubationCosts.yearlyFen(Institution.M4B_SHOWCASE, park.incubation(), ParkFixture.PRICES))
                .isEqualTo(12 * 2_100_000);
    }

    @Test
    void whereThePoolOfGiftsIsFixedWhatTheShownGainOthersLose() {
        long[] without = gifts(0);
        long[] with = gifts(1);
        assertThat(with[0]).isGreaterThan(without[0]);
        assertThat(with[1]).isLessThan(without[1]);
        // the month's gifts are whole fen with a remainder each
        assertThat(with[0] + with[1]).isBetween(without[0] + without[1] - 4, without[0] + without[1] + 4);
    }

    /** Own income of a month of one that would be shown, and of another. */
    private static long[] gifts(int showcase) {
        Change fixed = SHOWCASE.and("incubation.showcase", showcase)
                .and("incubation.display.projects", 1)
                .and("growth.poolElasticity", 0)
                .and("growth.raisingElasticity", 0)
                .and("growth.giftYuan", 0)
                .and("growth.fortuneSpread", 0);
        ParkFixture park = new ParkFixture(fixed);
        Organization first = OrganizationOf.key(1).quality(0.7).registered(park.organizations);
        Organization second = OrganizationOf.key(2).quality(0.3).registered(park.organizations);
        first.trackRecord().setReputation(0.5);
        second.trackRecord().setReputation(0.5);
        park.months(0, 1);
        ModelParameters parameters = ParkFixture.with(fixed);
        OrganizationsGrow growth = OrganizationsGrow.of(
                new OrganizationsGrow.Surroundings(TestWorld.district().residents(), 3, 1, park.luck),
                new OrganizationsGrow.Rules(
                        month -> parameters.growth(), TestWorld.placeCost(month -> parameters), 6, 3_000),
                new OrganizationsGrow.Stores(
                        Residents.of(6, 1), park.organizations, Contracts.none(), Providers.empty()),
                organization -> {});
        growth.apply(1);
        return new long[] {first.means().revenueLastYear(), second.means().revenueLastYear()};
    }
}
