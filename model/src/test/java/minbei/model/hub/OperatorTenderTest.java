package minbei.model.hub;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.model.Change;
import minbei.model.organization.Organization;
import minbei.model.organization.Work;
import org.junit.jupiter.api.Test;

final class OperatorTenderTest {

    private static Organization operator(HubWorld world, int township) {
        return world.hubs.hubs().get(township).operator();
    }

    @Test
    void supportOrganizationGoesBeforeABetterServiceOrganization() {
        HubWorld world = HubWorld.plain();
        world.registered(1, Work.HEALTH, HubWorld.A, 0.9, 0.9);
        Organization support = world.registered(2, Work.SUPPORT, HubWorld.C, 0.4, 0.5);
        world.month(0);
        assertThat(operator(world, HubWorld.A)).isSameAs(support);
    }

    @Test
    void amongServiceOrganizationsOfTheTownshipTheAblestWins() {
        HubWorld world = HubWorld.plain();
        // 0.4 · 0.9 = 0.36 before 0.6 · 0.5 = 0.30
        Organization good = world.registered(1, Work.HEALTH, HubWorld.A, 0.4, 0.9);
        world.registered(2, Work.POVERTY, HubWorld.A, 0.6, 0.5);
        world.registered(3, Work.CULTURE_AND_SPORT, HubWorld.A, 0.9, 0.9);
        world.registered(4, Work.HEALTH, HubWorld.B, 0.9, 0.9);
        world.month(0);
        assertThat(operator(world, HubWorld.A)).isSameAs(good);
    }

    @Test
    void nobodyRunsACentreWithoutRegistrationCapabilityOrAfterMisuse() {
        HubWorld world = HubWorld.plain();
        world.group(1, Work.HEALTH, HubWorld.A, 0.9, 0.9);
        world.registered(2, Work.HEALTH, HubWorld.A, 0.29, 0.9);
        world.registered(3, Work.HEALTH, HubWorld.A, 0.9, 0.9).trackRecord().barUntil(12);
        world.month(0);
        assertThat(operator(world, HubWorld.A)).isNull();
    }

    @Test
    void oneOrganizationRunsNoMoreCentresThanItMay() {
        HubWorld world = HubWorld.with(Change.of("hubs.operator.centresPerOperator", 2));
        Organization support = world.registered(1, Work.SUPPORT, HubWorld.A, 0.9, 0.9);
        world.month(0);
        assertThat(world.hubs.hubs()).extracting(Hub::operator).containsExactly(support, support, null);
    }

    @Test
    void thinMarketOfOperatorsLeavesCentresToTheTownshipsStaff() {
        HubWorld world = HubWorld.plain();
        world.month(0);
        assertThat(world.hubs.hubs()).extracting(Hub::operator).containsOnlyNulls();
        // 0.25 · 0.4
        assertThat(world.hubs.hubs()).allMatch(hub -> hub.ability() == 0.1);
    }

    @Test
    void whatIsSeenHangsOnTheBidderAndTheTenderNotOnTheOrderOfRows() {
        int better = 0;
        int seeds = 200;
        for (int seed = 1; seed <= seeds; seed++) {
            Change change = Change.of("hubs.operator.seenNoise", 0.1);
            HubWorld one = HubWorld.with(change, seed);
            one.registered(1, Work.HEALTH, HubWorld.A, 0.5, 0.8);
            one.registered(2, Work.HEALTH, HubWorld.A, 0.5, 0.6);
            HubWorld other = HubWorld.with(change, seed);
            other.registered(2, Work.HEALTH, HubWorld.A, 0.5, 0.6);
            other.registered(1, Work.HEALTH, HubWorld.A, 0.5, 0.8);
            one.month(0);
            other.month(0);
            assertThat(operator(one, HubWorld.A).key())
                    .isEqualTo(operator(other, HubWorld.A).key());
            better += operator(one, HubWorld.A).key() == 1 ? 1 : 0;
        }
        // Φ(0.1 / (0.1 · √2)) = 0.76, so 152 of 200, ± 4 · 6
        assertThat(better).isBetween(128, 176);
    }
}
