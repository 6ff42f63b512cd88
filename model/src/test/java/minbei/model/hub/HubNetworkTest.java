package minbei.model.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.Change;
import minbei.model.budget.Field;
import minbei.model.institution.Claim;
import minbei.model.institution.Institution;
import minbei.model.money.Purpose;
import minbei.model.need.NeedKind;
import minbei.model.organization.Activity;
import minbei.model.organization.Organization;
import minbei.model.organization.RevenueSource;
import minbei.model.organization.Role;
import minbei.model.organization.Work;
import org.junit.jupiter.api.Test;

/** M5a: centres in townships, and who runs them. */
final class HubNetworkTest {

    private static final double EXACT = 1e-12;

    private static final NeedKind HEALTH = NeedKind.HEALTH;

    @Test
    void leverAtItsBaselineOpensNothingClaimsNothingAndTellsNobody() {
        HubWorld world = HubWorld.with(
                Change.of("hubs.townshipShare", 0).and("hubs.functions", 1).and("hubs.supervision", 1));
        Organization able = world.registered(1, Work.SUPPORT, HubWorld.A, 0.9, 0.9);
        world.searching(HubWorld.A, HEALTH, 5);
        world.months(0, 3);
        assertThat(world.hubs.hubs()).noneMatch(Hub::isOpen);
        assertThat(world.hubs.account().claims(3)).isEmpty();
        assertThat(world.word(HubWorld.A, 3)).isZero();
        assertThat(world.hubs.reporter().precision(HEALTH, HubWorld.A, 3)).isZero();
        assertThat(world.hubs.reporter().logError(HEALTH, HubWorld.A, 3)).isZero();
        assertThat(world.hubs.hearsThroughHub(able)).isFalse();
        assertThat(world.hubs.vouchesFor(able)).isFalse();
        assertThat(able.role()).isEqualTo(Role.SUPPORT);
    }

    @Test
    void mostPopulousTownshipsGetTheFirstCentresAndKeepThemWhenMoreFollow() {
        // a third of three townships: one, and B has most residents
        HubWorld world = HubWorld.with(Change.of("hubs.townshipShare", 0.33));
        world.month(0);
        assertThat(world.hubs.hubs()).extracting(Hub::isOpen).containsExactly(false, true, false);
        world.set(Change.of("hubs.townshipShare", 0.67));
        world.month(1);
        assertThat(world.hubs.hubs()).extracting(Hub::isOpen).containsExactly(true, true, false);
        world.set(Change.of("hubs.townshipShare", 0));
        world.month(2);
        assertThat(world.hubs.hubs()).noneMatch(Hub::isOpen);
    }

    @Test
    void centreOpensSomeMonthsAfterTheDecisionAndWorksTheMonthAfterItWasFirstPaid() {
        HubWorld world = HubWorld.with(Change.of("hubs.openingMonths", 2));
        world.searching(HubWorld.A, HEALTH, 5);
        world.months(0, 1);
        assertThat(world.hubs.account().claims(1)).isEmpty();
        world.month(2);
        assertThat(world.hubs.account().claims(2))
                .containsExactly(new Claim(Institution.M5A_HUBS, 3 * HubWorld.OPERATION));
        assertThat(world.word(HubWorld.A, 2)).isZero();
        world.month(3);
        assertThat(world.word(HubWorld.A, 3)).isPositive();
    }

    @Test
    void deskTellsAsManySearchersAsItsWorkersCanMeet() {
        HubWorld world = HubWorld.plain();
        world.registered(1, Work.HEALTH, HubWorld.A, 0.5, 0.8);
        world.searching(HubWorld.A, HEALTH, 15);
        world.searching(HubWorld.A, NeedKind.POVERTY, 5);
        world.months(0, 1);
        // one worker · 0.25 at the desk · ability 0.5 · 0.8 · 100 residents = 10 of the 20 who search
        assertThat(world.word(HubWorld.A, 1)).isCloseTo(0.5, within(EXACT));
        assertThat(world.hubs.residentsMet(HubWorld.A)).isCloseTo(10, within(EXACT));
        world.searching(HubWorld.A, HEALTH, 20);
        world.month(2);
        // capacity: 10 of 40
        assertThat(world.word(HubWorld.A, 2)).isCloseTo(0.25, within(EXACT));
    }

    @Test
    void townshipsOwnStaffCostAsMuchAndReachFewer() {
        HubWorld able = HubWorld.plain();
        able.registered(1, Work.HEALTH, HubWorld.A, 0.5, 0.8);
        HubWorld weak = HubWorld.plain();
        weak.registered(1, Work.HEALTH, HubWorld.A, 0.1, 0.8);
        for (HubWorld world : new HubWorld[] {able, weak}) {
            world.searching(HubWorld.A, HEALTH, 20);
            world.months(0, 1);
            assertThat(world.spent(Purpose.HUB_OPERATION)).isEqualTo(3 * HubWorld.OPERATION);
        }
        assertThat(weak.hubs.hubs().get(HubWorld.A).operator()).isNull();
        // 0.25 · 0.25 · 0.4 · 100 = 2.5 of 20
        assertThat(weak.word(HubWorld.A, 1)).isCloseTo(0.125, within(EXACT));
        assertThat(able.word(HubWorld.A, 1)).isCloseTo(0.5, within(EXACT));
    }

    @Test
    void reportOfATownshipIsWorthMoreTheMoreResidentsItsHubHasMet() {
        HubWorld world = HubWorld.with(Change.of("hubs.reach.reportNoise", 0.1));
        world.registered(1, Work.HEALTH, HubWorld.A, 0.5, 0.8);
        world.searching(HubWorld.A, HEALTH, 20);
        world.months(0, 1);
        // 10 met: 1 / (0.1² + 1/10)
        assertThat(world.hubs.reporter().precision(HEALTH, HubWorld.A, 1)).isCloseTo(1 / 0.11, within(EXACT));
        assertThat(world.hubs.reporter().precision(NeedKind.POVERTY, HubWorld.A, 1))
                .isZero();
        assertThat(world.hubs.reporter().precision(HEALTH, HubWorld.B, 1)).isZero();
        double first = world.hubs.reporter().logError(HEALTH, HubWorld.A, 1);
        world.month(2);
        // 10 more, and a twelfth of the first ten is forgotten: 19.1666…
        double met = 10 + 10 * 11 / 12.0;
        assertThat(world.hubs.reporter().precision(HEALTH, HubWorld.A, 2))
                .isCloseTo(1 / (0.01 + 1 / met), within(1e-9));
        // the same draw all year, with less weight
        double second = world.hubs.reporter().logError(HEALTH, HubWorld.A, 2);
        assertThat(second / first).isCloseTo(StrictMath.sqrt((0.01 + 1 / met) / 0.11), within(1e-9));
    }

    @Test
    void whoCannotBePaidDoesNotWork() {
        HubWorld world = HubWorld.plain();
        world.registered(1, Work.HEALTH, HubWorld.A, 0.5, 0.8);
        world.searching(HubWorld.A, HEALTH, 20);
        world.months(0, 1);
        world.withoutMoney();
        world.month(2);
        assertThat(world.word(HubWorld.A, 2)).isPositive();
        world.month(3);
        assertThat(world.word(HubWorld.A, 3)).isZero();
        assertThat(world.ledger.held(Field.HUBS)).isZero();
    }

    @Test
    void operatorReceivesTheOperationAndKeepsItsMargin() {
        HubWorld world = HubWorld.plain();
        Organization operator = world.registered(1, Work.HEALTH, HubWorld.A, 0.5, 0.8);
        world.month(0);
        assertThat(operator.role()).isEqualTo(Role.HUB);
        assertThat(operator.means().revenueThisMonth(RevenueSource.ASSISTANCE)).isEqualTo(HubWorld.OPERATION);
        // nine tenths are spent on workers and rent
        assertThat(operator.means().cash()).isEqualTo(HubWorld.OPERATION / 10);
    }

    @Test
    void centreIsPutOutToTenderAgainWhenTheTermIsOverOrItsOperatorHasStopped() {
        HubWorld world = HubWorld.plain();
        Organization first = world.registered(1, Work.HEALTH, HubWorld.A, 0.5, 0.5);
        world.month(0);
        Organization better = world.registered(2, Work.POVERTY, HubWorld.A, 0.9, 0.9);
        world.months(1, 23);
        Hub hub = world.hubs.hubs().get(HubWorld.A);
        assertThat(hub.operator()).isSameAs(first);
        world.month(24);
        assertThat(hub.operator()).isSameAs(better);
        assertThat(first.role()).isEqualTo(Role.SERVICE);
        better.setActivity(Activity.INACTIVE, 25);
        world.month(25);
        assertThat(hub.operator()).isSameAs(first);
        assertThat(better.role()).isEqualTo(Role.SERVICE);
        assertThat(hub.terms()).isEqualTo(3);
    }

    @Test
    void twelveMonthsCostTheYearToTheFenAndNothingIsKept() {
        HubWorld world = HubWorld.with(Change.of("hubs.yuanPerTownshipYear", 100_000.07)
                .and("hubs.functions", 1)
                .and("hubs.supervision", 1)
                .and("hubs.cost.functionShare", 0.013)
                .and("hubs.resources.smallMoneyShare", 0.07));
        long claimed = 0;
        for (int month = 0; month < 12; month++) {
            world.month(month);
            for (Claim claim : world.hubs.account().claims(month)) {
                claimed += claim.fen();
            }
            assertThat(world.ledger.held(Field.HUBS)).isZero();
        }
        HubParameters parameters = world.parameters();
        assertThat(claimed)
                .isEqualTo(HubCosts.operationFenPerYear(parameters, 3)
                        + HubCosts.functionsFenPerYear(parameters, 3)
                        + HubCosts.supervisionFenPerYear(parameters, 3));
        // 3 · 100,000.07 yuan
        assertThat(HubCosts.operationFenPerYear(parameters, 3)).isEqualTo(30_000_021);
        world.ledger.checkConservation(true);
    }
}
