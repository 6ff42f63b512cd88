package minbei.model.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.Change;
import minbei.model.contract.Contract;
import minbei.model.institution.Institution;
import minbei.model.organization.Organization;
import minbei.model.organization.Work;
import org.junit.jupiter.api.Test;

/** M5c: hubs evaluate and supervise projects of their township. */
final class HubSupervisionTest {

    private static final double EXACT = 1e-12;

    private static HubWorld world(int supervision) {
        HubWorld world = HubWorld.with(Change.of("hubs.supervision", supervision)
                .and("hubs.functions", 0)
                .and("hubs.reach.visitsPerWorkerMonth", 2)
                .and("hubs.reach.leniencyAtHome", 0.7)
                .and("hubs.reach.leniencyAway", 0.1));
        world.registered(1, Work.SUPPORT, HubWorld.C, 0.5, 0.8);
        return world;
    }

    @Test
    void shirkingIsSeenByAsManyVisitsAsWorkersHaveTimeFor() {
        HubWorld world = world(1);
        Organization from = world.registered(2, Work.HEALTH, HubWorld.B, 0.5, 0.5);
        Contract contract = world.contract(from, HubWorld.A);
        world.contract(from, HubWorld.A);
        world.months(0, 1);
        // 0.75 · 0.4 · 2 = 0.6 visits for two contracts
        Supervision seen = world.hubs.supervision(contract);
        assertThat(seen.seenShare()).isCloseTo(0.3, within(EXACT));
        assertThat(seen.toldShare()).isCloseTo(0.27, within(EXACT));
        assertThat(world.funding.granted(Institution.M5C_HUB_SUPERVISION)).isEqualTo(3 * 120_000);
    }

    @Test
    void switchedOffNobodyVisitsAndNothingIsClaimed() {
        HubWorld world = world(0);
        Organization from = world.registered(2, Work.HEALTH, HubWorld.B, 0.5, 0.5);
        Contract contract = world.contract(from, HubWorld.A);
        world.months(0, 1);
        assertThat(world.hubs.supervision(contract)).isEqualTo(Supervision.NONE);
        assertThat(world.funding.granted(Institution.M5C_HUB_SUPERVISION)).isZero();
    }

    @Test
    void neighboursAreJudgedMildlyAndTheOperatorItselfNotAtAll() {
        HubWorld world = world(1);
        Organization neighbour = world.registered(2, Work.HEALTH, HubWorld.A, 0.2, 0.5);
        Organization stranger = world.registered(3, Work.HEALTH, HubWorld.B, 0.2, 0.5);
        Organization operator = world.organizations.present().get(0);
        world.months(0, 1);
        assertThat(world.hubs.hubs().get(HubWorld.A).operator()).isSameAs(operator);
        assertThat(world.hubs.supervision(neighbour, HubWorld.A).leniency()).isEqualTo(0.7);
        assertThat(world.hubs.supervision(stranger, HubWorld.A).leniency()).isEqualTo(0.1);
        assertThat(world.hubs.supervision(operator, HubWorld.A).toldShare()).isZero();
        assertThat(world.hubs.supervision(stranger, HubWorld.A).toldShare())
                .isGreaterThan(world.hubs.supervision(neighbour, HubWorld.A).toldShare());
    }
}
