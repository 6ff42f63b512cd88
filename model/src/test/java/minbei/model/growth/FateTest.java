package minbei.model.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import minbei.model.Change;
import minbei.model.organization.Activity;
import minbei.model.organization.AnOrganization;
import minbei.model.organization.IncubationStage;
import minbei.model.organization.Organization;
import minbei.model.organization.RevenueSource;
import org.junit.jupiter.api.Test;

/** Shares are of 2,000 organizations and compared within five deviations; α is below 4e-6 for the six of them. */
final class FateTest {

    private static final int MANY = 2_000;
    private static final Change RULE = Change.of("growth.inactiveAfterMonths", 3)
            .and("growth.successorShare", 0.7)
            .and("growth.revivePerMonth", 0)
            .and("growth.dissolvePerMonth", 0)
            .and("growth.legitimacyDissolveRatio", 0.3);

    private final GrowingWorld world = new GrowingWorld(RULE);

    private static void inTheRed(Organization organization, int months) {
        organization.means().setCash(-500);
        for (int month = 0; month < months; month++) {
            organization.means().closeMonth();
        }
    }

    private static Organization stopped(GrowingWorld in, int key, boolean registered) {
        AnOrganization made = AnOrganization.made().key(key);
        Organization organization = registered ? made.registered(in.organizations) : made.group(in.organizations);
        organization.setActivity(Activity.INACTIVE, 0);
        return organization;
    }

    private static long count(GrowingWorld in, Activity activity) {
        return in.organizations.ever().stream()
                .filter(organization -> organization.activity() == activity)
                .count();
    }

    private static void assertShare(long hits, double expected) {
        double five = 5 * Math.sqrt(expected * (1 - expected) / MANY);
        assertThat((double) hits / MANY).isBetween(expected - five, expected + five);
    }

    @Test
    void threeMonthsInTheRedStopAnOrganizationAndTwoDoNot() {
        Organization two = AnOrganization.made().key(1).registered(world.organizations);
        inTheRed(two, 2);
        Organization three = AnOrganization.made().key(2).registered(world.organizations);
        inTheRed(three, 3);
        three.means().setOwnStaff(1);
        three.means().setContractStaff(2);
        three.means().setCapability(0.5);
        three.incubation().setStage(IncubationStage.INSIDE, 0);
        Fate fate = world.fate();
        fate.apply(7);
        assertThat(two.isActive()).isTrue();
        assertThat(two.means().cash()).isEqualTo(-500);
        assertThat(three.activity()).isEqualTo(Activity.INACTIVE);
        assertThat(three.activitySince()).isEqualTo(7);
        assertThat(three.isRegistered()).as("the register does not know").isTrue();
        assertThat(three.means().staff()).isZero();
        assertThat(three.means().capability()).as("left with the staff").isLessThan(0.5);
        assertThat(three.means().cash()).as("debts are given up").isZero();
        assertThat(three.means().writtenOff()).isEqualTo(500);
        assertThat(three.incubation().stage()).isEqualTo(IncubationStage.LEFT);
        assertThat(fate.becameInactive()).isEqualTo(1);
        assertThat(fate.dissolvedNow()).isZero();
    }

    @Test
    void foundersNewMoneyRevivesAnInactiveOrganization() {
        GrowingWorld reviving = new GrowingWorld(RULE.and("growth.revivePerMonth", 1));
        Organization organization = stopped(reviving, 1, true);
        reviving.fate().apply(5);
        assertThat(organization.isActive()).isTrue();
        assertThat(organization.activitySince()).isEqualTo(5);
        // 3,000 yuan
        assertThat(organization.means().revenueThisMonth(RevenueSource.DONATIONS))
                .isEqualTo(300_000);
    }

    @Test
    void aPartOfTheInactiveRevivesEachMonth() {
        GrowingWorld reviving = new GrowingWorld(RULE.and("growth.revivePerMonth", 0.1));
        for (int key = 0; key < MANY; key++) {
            stopped(reviving, key, false);
        }
        Fate fate = reviving.fate();
        fate.apply(5);
        assertShare(count(reviving, Activity.ACTIVE), 0.1);
        fate.apply(6);
        // 1 − 0.9²
        assertShare(count(reviving, Activity.ACTIVE), 0.19);
    }

    @Test
    void inactiveGroupsDissolveAndRegisteredOnesLessSoon() {
        GrowingWorld groups = new GrowingWorld(RULE.and("growth.dissolvePerMonth", 0.2));
        GrowingWorld registered = new GrowingWorld(RULE.and("growth.dissolvePerMonth", 0.2));
        for (int key = 0; key < MANY; key++) {
            stopped(groups, key, false);
            stopped(registered, key, true);
        }
        Fate ofGroups = groups.fate();
        ofGroups.apply(5);
        registered.fate().apply(5);
        assertShare(count(groups, Activity.DISSOLVED), 0.2);
        // 0.2 · 0.3
        assertShare(count(registered, Activity.DISSOLVED), 0.06);
        assertThat(ofGroups.dissolvedNow()).isEqualTo((int) count(groups, Activity.DISSOLVED));
        assertThat(groups.dissolved).hasSize(ofGroups.dissolvedNow());
        // the same draw under a lower threshold: whoever dissolves though registered would have as a group
        for (int key = 0; key < MANY; key++) {
            if (registered.organizations.ever().get(key).activity() == Activity.DISSOLVED) {
                assertThat(groups.organizations.ever().get(key).activity()).isEqualTo(Activity.DISSOLVED);
            }
        }
    }

    @Test
    void groupWhoseFounderIsGoneStopsWhereNobodyTakesOver() {
        for (int key = 0; key < MANY; key++) {
            AnOrganization.made().key(key).by(key % 100).group(world.organizations);
        }
        Fate fate = world.fate();
        fate.apply(4);
        assertThat(count(world, Activity.INACTIVE)).as("all founders are here").isZero();
        for (int id = 0; id < 100; id++) {
            world.residents.leave(id);
        }
        fate.apply(5);
        assertShare(count(world, Activity.INACTIVE), 0.3);
        long after = count(world, Activity.INACTIVE);
        fate.apply(6);
        assertThat(count(world, Activity.INACTIVE)).as("settled once").isEqualTo(after);
    }

    @Test
    void whoeverWasFoundedByNobodyIsNotOrphaned() {
        Organization organization = AnOrganization.made().group(world.organizations);
        world.fate().apply(5);
        assertThat(organization.isActive()).isTrue();
    }

    @Test
    void founderIsToldAlsoWhereTheRegisterEndedAnOrganizationAtWork() {
        Organization struckOff = AnOrganization.made().by(3).registered(world.organizations);
        struckOff.standing().deregister(9);
        struckOff.setActivity(Activity.DISSOLVED, 9);
        Fate fate = world.fate();
        fate.apply(9);
        assertThat(world.dissolved).containsExactly(struckOff);
        assertThat(fate.dissolvedNow()).isEqualTo(1);
    }

    @Test
    void whoeverDissolvedLongAgoIsToldOnlyOnce() {
        Organization onTheRegister = AnOrganization.made().registered(world.organizations);
        onTheRegister.setActivity(Activity.DISSOLVED, 9);
        Fate fate = world.fate();
        fate.apply(9);
        fate.apply(10);
        assertThat(world.dissolved).hasSize(1);
        assertThat(fate.dissolvedNow()).isZero();
    }

    @Test
    void neitherAgeNorSizeHasAHandInIt() {
        Change lively = RULE.and("growth.revivePerMonth", 0.1).and("growth.dissolvePerMonth", 0.05);
        GrowingWorld youngAndSmall = new GrowingWorld(lively);
        GrowingWorld oldAndLarge = new GrowingWorld(lively);
        for (int key = 0; key < 300; key++) {
            AnOrganization.made().key(key).in(0).size(0.1).registered(youngAndSmall.organizations);
            AnOrganization.made().key(key).in(-200).size(10).registered(oldAndLarge.organizations);
        }
        assertThat(history(youngAndSmall)).isEqualTo(history(oldAndLarge));
    }

    /** What becomes of each organization where all have the same means: money at hand that ends in month 3, 10, 17, and so on. */
    private static List<Activity> history(GrowingWorld in) {
        List<Activity> history = new ArrayList<>();
        Fate fate = in.fate();
        for (int month = 0; month < 60; month++) {
            for (Organization organization : in.organizations.present()) {
                organization.means().setCash(month % 7 < 3 ? 1 : -1);
                organization.means().closeMonth();
            }
            fate.apply(month);
            in.organizations.ever().forEach(organization -> history.add(organization.activity()));
        }
        assertThat(history).contains(Activity.INACTIVE, Activity.DISSOLVED);
        return history;
    }
}
