package minbei.model.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import minbei.model.Change;
import minbei.model.institution.Institution;
import minbei.model.money.Purpose;
import minbei.model.need.NeedKind;
import minbei.model.organization.Activity;
import minbei.model.organization.IncubationStage;
import minbei.model.organization.Organization;
import minbei.model.organization.RevenueSource;
import minbei.model.organization.Route;
import minbei.model.organization.Work;
import org.junit.jupiter.api.Test;

/** M5b: each function by which a hub is a platform, alone. One worker, three quarters of the hours, ability 0.4: 0.3. */
final class HubFunctionsTest {

    private static final double EXACT = 1e-12;
    private static final double TOLERANCE = 1e-9;

    private static HubWorld world(Change change) {
        HubWorld world = HubWorld.with(change);
        world.registered(1, Work.HEALTH, HubWorld.A, 0.5, 0.8);
        return world;
    }

    private static Change only(String function) {
        return Change.of("hubs.functions." + function, 1);
    }

    // services

    @Test
    void workersWhoGoOutAlsoMeetThoseWhoDoNotSearch() {
        HubWorld desk = world(only("purchase"));
        HubWorld out = world(only("services"));
        for (HubWorld world : List.of(desk, out)) {
            world.searching(HubWorld.A, NeedKind.HEALTH, 20);
            world.notReady(HubWorld.A, NeedKind.ELDER_CARE, 100);
            world.months(0, 1);
        }
        // 0.3 · 100 = 30 of 120 outside; at the desk 10 of 20
        assertThat(out.word(HubWorld.A, 1)).isCloseTo(1 - 0.5 * 0.75, within(EXACT));
        assertThat(desk.word(HubWorld.A, 1)).isCloseTo(0.5, within(EXACT));
        assertThat(out.hubs.residentsMet(HubWorld.A)).isCloseTo(40, within(TOLERANCE));
        // of elder care 25 of the 100 who do not search; the desk sees none of them
        double noise = out.parameters().reach().reportNoise();
        assertThat(out.hubs.reporter().precision(NeedKind.ELDER_CARE, HubWorld.A, 1))
                .isCloseTo(1 / (noise * noise + 1 / 25.0), within(TOLERANCE));
        assertThat(desk.hubs.reporter().precision(NeedKind.ELDER_CARE, HubWorld.A, 1))
                .isZero();
    }

    // resources

    private static Change rooms() {
        return only("resources")
                .and("hubs.resources.rooms", 4)
                .and("hubs.resources.roomMonths", 12)
                .and("hubs.reach.groupsPerWorkerMonth", 10);
    }

    @Test
    void roomsGoToGroupsOfTheTownshipWithMostVolunteersForATime() {
        HubWorld world = world(rooms());
        List<Organization> groups = new ArrayList<>();
        for (int key = 2; key <= 6; key++) {
            Organization group = world.group(key, Work.POVERTY, HubWorld.A, 0.1, 0.5);
            group.means().setVolunteers(key);
            groups.add(group);
        }
        Organization elsewhere = world.group(7, Work.POVERTY, HubWorld.B, 0.1, 0.5);
        elsewhere.means().setVolunteers(100);
        world.months(0, 1);
        // 0.3 · 10 = 3 groups that can be looked after, though there are four rooms
        assertThat(groups)
                .extracting(group -> group.means().hasPremises())
                .containsExactly(false, false, true, true, true);
        assertThat(groups.get(4).means().isRentFree()).isTrue();
        assertThat(world.hubs.groupsHoused(HubWorld.A)).isEqualTo(3);
        Organization registersMeanwhile = groups.get(4);
        registersMeanwhile.standing().register(Route.DIRECT, 5);
        world.set(Change.of("hubs.functions", 0));
        world.months(2, 12);
        assertThat(world.hubs.groupsHoused(HubWorld.A)).isEqualTo(3);
        world.month(13);
        assertThat(world.hubs.groupsHoused(HubWorld.A)).isZero();
        assertThat(groups.get(3).means().hasPremises()).isFalse();
        // who registered keeps its seat, and pays for it
        assertThat(registersMeanwhile.means().hasPremises()).isTrue();
        assertThat(registersMeanwhile.means().isRentFree()).isFalse();
    }

    @Test
    void roomIsFreeAgainWhenAGroupStopsOrGoesToThePark() {
        HubWorld world = world(rooms());
        Organization stops = world.group(2, Work.POVERTY, HubWorld.A, 0.1, 0.5);
        Organization incubated = world.group(3, Work.POVERTY, HubWorld.A, 0.1, 0.5);
        world.months(0, 1);
        assertThat(world.hubs.groupsHoused(HubWorld.A)).isEqualTo(2);
        stops.setActivity(Activity.INACTIVE, 2);
        incubated.incubation().setStage(IncubationStage.INSIDE, 2);
        world.month(2);
        assertThat(world.hubs.groupsHoused(HubWorld.A)).isZero();
        assertThat(stops.means().hasPremises()).isFalse();
        assertThat(incubated.means().isRentFree()).isTrue();
    }

    private static Change smallMoney() {
        return only("resources")
                .and("hubs.resources.smallMoneyShare", 0.12)
                .and("hubs.resources.roundEveryMonths", 3)
                .and("hubs.resources.projectYuan", 1_500)
                .and("hubs.resources.projectCostShare", 0.8)
                .and("hubs.resources.rooms", 0)
                .and("hubs.reach.groupsPerWorkerMonth", 10);
    }

    @Test
    void smallMoneyIsGivenInRoundsToTheTownshipsOwn() {
        HubWorld world = world(smallMoney());
        Organization own = world.group(2, Work.CULTURE_AND_SPORT, HubWorld.A, 0.1, 0.5);
        Organization other = world.registered(3, Work.POVERTY, HubWorld.A, 0.3, 0.5);
        world.months(0, 1);
        assertThat(world.spent(Purpose.SMALL_PROJECTS)).isZero();
        world.month(2);
        // 120,000 · 0.12 / 4 = 3,600 yuan a round: two projects of 1,500; B and C have nobody to give to
        assertThat(own.means().revenueThisMonth(RevenueSource.SMALL_PROJECTS)).isEqualTo(150_000);
        assertThat(other.means().revenueThisMonth(RevenueSource.SMALL_PROJECTS)).isEqualTo(150_000);
        assertThat(own.means().cash()).isEqualTo(30_000);
        assertThat(world.spent(Purpose.SMALL_PROJECTS)).isEqualTo(300_000);
        assertThat(world.spent(Purpose.RETURNED_REMAINDER)).isEqualTo(3 * 60_000);
        assertThat(world.spent(Purpose.RETURNED_NO_APPLICANT)).isEqualTo(2 * 300_000);
        assertThat(own.trackRecord().townshipFamiliarity()).isPositive();
    }

    @Test
    void familiarGroupIsPreferredToABetterStranger() {
        HubWorld world = world(
                smallMoney().and("hubs.resources.projectYuan", 3_000).and("hubs.resources.familiarityWeight", 0.5));
        Organization familiar = world.group(2, Work.POVERTY, HubWorld.A, 0.1, 0.5);
        familiar.trackRecord().setTownshipFamiliarity(0.5);
        // 0.5 + 0.5 · 0.5 = 0.75 before 0.7
        Organization better = world.group(3, Work.POVERTY, HubWorld.A, 0.1, 0.7);
        world.months(0, 2);
        assertThat(familiar.means().revenueThisMonth(RevenueSource.SMALL_PROJECTS))
                .isEqualTo(300_000);
        assertThat(better.means().revenueThisMonth(RevenueSource.SMALL_PROJECTS))
                .isZero();
    }

    // purchase

    @Test
    void asManyOrganizationsOfTheTownshipHearOfCallsAsWorkersHaveTimeFor() {
        HubWorld world = world(only("purchase").and("hubs.reach.organizationsPerWorkerMonth", 10));
        List<Organization> here = new ArrayList<>();
        for (int key = 2; key <= 12; key++) {
            here.add(world.registered(key, Work.POVERTY, HubWorld.A, 0.2, 0.5));
        }
        Organization group = world.group(20, Work.POVERTY, HubWorld.A, 0.2, 0.5);
        world.month(0);
        int told = 0;
        int months = 400;
        for (int month = 1; month <= months; month++) {
            world.month(month);
            told += (int) here.stream().filter(world.hubs::hearsThroughHub).count();
            assertThat(world.hubs.hearsThroughHub(group)).isFalse();
        }
        // 0.3 · 10 = 3 of twelve, the operator among them: 0.25 each; of eleven and 400 months 1,100, ± 4 · 29
        assertThat(told).isBetween(984, 1_216);
    }

    @Test
    void withTimeForAllEverybodyIsToldAndNobodyWhereTheFunctionIsOff() {
        HubWorld on = world(only("purchase").and("hubs.reach.organizationsPerWorkerMonth", 100));
        HubWorld off = world(only("capability"));
        for (HubWorld world : List.of(on, off)) {
            world.registered(2, Work.POVERTY, HubWorld.A, 0.2, 0.5);
            world.months(0, 1);
        }
        assertThat(on.organizations.present()).allMatch(on.hubs::hearsThroughHub);
        assertThat(off.organizations.present()).noneMatch(off.hubs::hearsThroughHub);
    }

    // capability

    @Test
    void trainedGroupsMakeUpPartOfTheDistanceToTheirTrainers() {
        HubWorld world = world(
                only("capability").and("hubs.reach.traineesPerWorkerMonth", 100).and("hubs.reach.trainingStep", 0.5));
        Organization group = world.group(2, Work.POVERTY, HubWorld.A, 0.1, 0.5);
        Organization abler = world.registered(3, Work.POVERTY, HubWorld.A, 0.7, 0.1);
        Organization elsewhere = world.group(4, Work.POVERTY, HubWorld.B, 0.1, 0.5);
        world.months(0, 1);
        // 0.1 + 0.5 · (0.5 − 0.1)
        assertThat(group.means().capability()).isCloseTo(0.3, within(EXACT));
        assertThat(abler.means().capability()).isEqualTo(0.7);
        // B is run by the township's staff, 0.25: 0.1 + 0.5 · 0.15
        assertThat(elsewhere.means().capability()).isCloseTo(0.175, within(EXACT));
    }

    @Test
    void groupThatAHubHasHelpedOftenEnoughIsVouchedFor() {
        HubWorld world = world(only("capability")
                .and("hubs.reach.traineesPerWorkerMonth", 100)
                .and("hubs.reach.familiarityStep", 0.2)
                .and("hubs.reach.vouchFamiliarity", 0.3));
        Organization group = world.group(2, Work.POVERTY, HubWorld.A, 0.1, 0.5);
        world.months(0, 1);
        // 0.2 after one month, 0.36 after two
        assertThat(world.hubs.vouchesFor(group)).isFalse();
        world.month(2);
        assertThat(world.hubs.vouchesFor(group)).isTrue();
        world.withoutMoney();
        world.months(3, 4);
        assertThat(world.hubs.vouchesFor(group)).isFalse();
    }

    // all of them

    @Test
    void functionWithoutStaffCostsOnly() {
        Change noHours = Change.of("hubs.functions", 1)
                .and("hubs.hours.functionWeight", 0)
                .and("hubs.cost.functionShare", 0.05)
                .and("hubs.resources.smallMoneyShare", 0.12)
                .and("hubs.reach.traineesPerWorkerMonth", 100);
        HubWorld world = world(noHours);
        Organization group = world.group(2, Work.POVERTY, HubWorld.A, 0.1, 0.5);
        world.notReady(HubWorld.A, NeedKind.HEALTH, 10);
        world.months(0, 3);
        assertThat(world.funding.granted(Institution.M5B_HUB_FUNCTIONS)).isPositive();
        // operation, and 4 · 5 % of it for the functions, in three townships
        assertThat(world.spent(Purpose.HUB_OPERATION)).isEqualTo(3 * HubWorld.OPERATION * 12 / 10);
        assertThat(group.means().capability()).isEqualTo(0.1);
        assertThat(group.means().hasPremises()).isFalse();
        assertThat(group.means().cash()).isZero();
        assertThat(world.hubs.residentsMet(HubWorld.A)).isZero();
        assertThat(world.organizations.present()).noneMatch(world.hubs::hearsThroughHub);
    }

    @Test
    void hoursOfTheSameWorkersAreSharedAmongWhatIsSwitchedOn() {
        HubWorld world =
                world(Change.of("hubs.functions", 1).and("hubs.supervision", 1).and("hubs.hours.supervisionWeight", 1));
        world.months(0, 1);
        Hub hub = world.hubs.hubs().get(HubWorld.A);
        // three quarters of a worker in five parts, times 0.4
        for (HubTask task : HubTask.ALL.subList(1, HubTask.ALL.size())) {
            assertThat(hub.achieves(task)).isCloseTo(0.75 / 5 * 0.4, within(EXACT));
        }
        assertThat(hub.achieves(HubTask.DESK)).isCloseTo(0.25 * 0.4, within(EXACT));
    }

    @Test
    void functionsWithoutTheirMoneyLeaveTheDeskAtWork() {
        HubWorld world = world(only("capability"));
        world.month(0);
        world.funding.clear();
        world.hubs.account().claims(1).stream()
                .filter(claim -> claim.institution() == Institution.M5A_HUBS)
                .forEach(claim -> {
                    world.ledger.appropriate(world.hubs.account().field(), claim.fen());
                    world.funding.grant(claim);
                });
        world.hubs.account().settle(1, world.funding);
        world.hubs.apply(2);
        Hub hub = world.hubs.hubs().get(HubWorld.A);
        assertThat(hub.achieves(HubTask.CAPABILITY)).isZero();
        assertThat(hub.achieves(HubTask.DESK)).isCloseTo(0.1, within(EXACT));
    }
}
