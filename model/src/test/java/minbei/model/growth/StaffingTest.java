package minbei.model.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.Change;
import minbei.model.contract.Contract;
import minbei.model.contract.ContractEnd;
import minbei.model.organization.AnOrganization;
import minbei.model.organization.Organization;
import minbei.model.organization.RevenueSource;
import minbei.model.organization.Work;
import org.junit.jupiter.api.Test;

final class StaffingTest {

    private static final double EXACT = 1e-9;

    private static final Change PLAIN = Change.of("growth.hiringSharePerMonth", 0.5)
            .and("growth.idleLeavingPerMonth", 0.36)
            .and("growth.dismissalSharePerMonth", 0.15)
            .and("growth.staffLed", 80)
            .and("growth.staffExponent", 2)
            .and("growth.reserveMonths", 6)
            .and("growth.reserveYears", 2)
            .and("growth.turnoverLoss", 0.3)
            .and("growth.inefficiency", 0);

    private final GrowingWorld world = new GrowingWorld(PLAIN);
    private final Staffing staffing = world.staffing();

    /** It can lead twenty. */
    private Organization able(int key) {
        Organization organization = AnOrganization.made().key(key).registered(world.organizations);
        organization.means().setCapability(0.5);
        return organization;
    }

    /** Reserves of just the six months of cost it aims at, so that usual income alone decides. */
    private static void reserve(Organization organization) {
        double cost = organization.means().staff() * GrowingWorld.WAGE + GrowingWorld.FIXED;
        organization.means().setCash(Math.round(6 * cost));
    }

    @Test
    void hiresAPartOfTheOpenPostsOfItsContractsEachMonth() {
        Organization organization = able(1);
        world.sign(organization, 0, 292, 5, false);
        staffing.apply(3);
        assertThat(organization.means().contractStaff())
                .as("serves from month 5, hires at the end of month 4")
                .isZero();
        staffing.apply(4);
        // 292 places / 146 = 2 posts
        assertThat(organization.means().contractStaff()).isCloseTo(1, within(EXACT));
        staffing.apply(5);
        assertThat(organization.means().contractStaff()).isCloseTo(1.5, within(EXACT));
    }

    @Test
    void samePlacesTakeMoreStaffWhereCapabilityIsLacking() {
        GrowingWorld slow = new GrowingWorld(PLAIN.and("growth.inefficiency", 0.2));
        Organization organization = AnOrganization.made().registered(slow.organizations);
        organization.means().setCapability(0.5);
        slow.sign(organization, 0, 292, 0, false);
        slow.staffing().apply(0);
        // 292 places · (1 + 0.2 · 0.5) / 146 = 2.2 posts, half of them filled at once
        assertThat(organization.means().contractStaff()).isCloseTo(1.1, within(EXACT));
    }

    @Test
    void hiresNoMoreThanItCanLead() {
        Organization organization = able(1);
        organization.means().setOwnStaff(18);
        organization.means().setContractStaff(1);
        reserve(organization);
        GrowingWorld.earned(organization, RevenueSource.FEES, 30 * GrowingWorld.WAGE + GrowingWorld.FIXED);
        world.sign(organization, 0, 1_460, 0, false);
        staffing.apply(0);
        // ten posts, 1 + 0.5 · 9 would be 5.5, but 20 − 18 leave room for two; and then none for the twelve more that
        // income would pay
        assertThat(organization.means().contractStaff()).isCloseTo(2, within(EXACT));
        assertThat(organization.means().ownStaff()).isCloseTo(18, within(EXACT));
    }

    @Test
    void idleStaffLeaveAPartAMonthAndTakeCapabilityAlong() {
        Organization organization = able(1);
        organization.means().setContractStaff(10);
        staffing.apply(0);
        // 10 · (1 − 0.36); capability 0.5 · (1 − 0.3 · 0.36)
        assertThat(organization.means().contractStaff()).isCloseTo(6.4, within(EXACT));
        assertThat(organization.means().capability()).isCloseTo(0.446, within(EXACT));
        staffing.apply(1);
        assertThat(organization.means().contractStaff()).isCloseTo(4.096, within(EXACT));
    }

    @Test
    void fewerContractedPlacesMakeOnlyTheDifferenceIdle() {
        Organization organization = able(1);
        organization.means().setContractStaff(10);
        world.sign(organization, 0, 876, 0, false);
        staffing.apply(0);
        // six posts stay: 10 − 0.36 · 4
        assertThat(organization.means().contractStaff()).isCloseTo(8.56, within(EXACT));
    }

    @Test
    void ownStaffFollowWhatUsualIncomeLeavesAfterFixedCosts() {
        Organization organization = able(1);
        GrowingWorld.earned(organization, RevenueSource.FEES, 4 * GrowingWorld.WAGE + GrowingWorld.FIXED);
        organization.means().setOwnStaff(2);
        reserve(organization);
        staffing.apply(0);
        // income for four; half of the two posts are filled
        assertThat(organization.means().ownStaff()).isCloseTo(3, within(EXACT));
        organization.means().setOwnStaff(6);
        reserve(organization);
        staffing.apply(0);
        // 0.15 of the two too many
        assertThat(organization.means().ownStaff()).isCloseTo(5.7, within(EXACT));
        assertThat(organization.means().capability()).isCloseTo(0.5 * (1 - 0.3 * 0.05), within(EXACT));
    }

    @Test
    void reservesAboveTheAimHireAndThoseBelowDismiss() {
        Organization rich = able(1);
        GrowingWorld.earned(rich, RevenueSource.FEES, 2 * GrowingWorld.WAGE + GrowingWorld.FIXED);
        rich.means().setOwnStaff(2);
        reserve(rich);
        rich.means().setCash(rich.means().cash() + 24 * GrowingWorld.WAGE);
        staffing.apply(0);
        // over two years the surplus pays one more, of whom half is found at once
        assertThat(rich.means().ownStaff()).isCloseTo(2.5, within(EXACT));
        Organization poor = able(2);
        GrowingWorld.earned(poor, RevenueSource.FEES, 2 * GrowingWorld.WAGE + GrowingWorld.FIXED);
        poor.means().setOwnStaff(2);
        reserve(poor);
        poor.means().setCash(poor.means().cash() - 24 * GrowingWorld.WAGE);
        staffing.apply(0);
        assertThat(poor.means().ownStaff()).isCloseTo(1.85, within(EXACT));
    }

    @Test
    void contractMoneyHiresNoOwnStaffNeitherWhileItRunsNorAfter() {
        Organization organization = able(1);
        GrowingWorld.earned(organization, RevenueSource.CONTRACTS, 10 * GrowingWorld.WAGE);
        organization.means().setContractStaff(10);
        Contract contract = world.sign(organization, 0, 1_460, 0, false);
        reserve(organization);
        staffing.apply(11);
        assertThat(organization.means().contractStaff()).isCloseTo(10, within(EXACT));
        assertThat(organization.means().ownStaff()).isZero();
        world.contracts.end(contract, ContractEnd.COMPLETED, 12);
        reserve(organization);
        staffing.apply(12);
        // the last twelve months were full of contract money, and it is spent
        assertThat(organization.means().ownStaff()).isZero();
    }

    @Test
    void contractThatBeginsDoesNotCostOwnStaffTheirPosts() {
        Organization organization = able(1);
        GrowingWorld.earned(organization, RevenueSource.FEES, 2 * GrowingWorld.WAGE + GrowingWorld.FIXED);
        organization.means().setOwnStaff(2);
        organization.means().setContractStaff(10);
        world.sign(organization, 0, 1_460, 0, false);
        reserve(organization);
        staffing.apply(0);
        assertThat(organization.means().ownStaff()).isCloseTo(2, within(EXACT));
    }

    @Test
    void moneyThatATaskUsesUpHiresNobody() {
        Organization operator = able(1);
        for (int month = 0; month < 12; month++) {
            operator.means().receive(RevenueSource.ASSISTANCE, 10 * GrowingWorld.WAGE);
            operator.means().spend(10 * GrowingWorld.WAGE - GrowingWorld.FIXED - GrowingWorld.WAGE);
            operator.means().closeMonth();
        }
        reserve(operator);
        staffing.apply(0);
        // a month leaves the fixed costs and one wage; half of the post is filled
        assertThat(operator.means().ownStaff()).isCloseTo(0.5, within(EXACT));
    }

    @Test
    void workThatAnswersNoNeedHasNoContractStaff() {
        Organization trade = AnOrganization.made().doing(Work.TRADE).registered(world.organizations);
        trade.means().setCapability(0.5);
        trade.means().setContractStaff(1);
        staffing.apply(0);
        assertThat(trade.means().contractStaff()).isCloseTo(0.64, within(EXACT));
    }

    @Test
    void whoeverIsNotRegisteredHasNoPaidStaff() {
        Organization group = AnOrganization.made().key(1).group(world.organizations);
        GrowingWorld.earned(group, RevenueSource.FEES, 100 * GrowingWorld.WAGE);
        group.means().setCapability(0.5);
        staffing.apply(0);
        assertThat(group.means().staff()).isZero();
        assertThat(group.means().capability()).isEqualTo(0.5);
        Organization struckOff = able(2);
        struckOff.means().setOwnStaff(4);
        struckOff.standing().deregister(0);
        staffing.apply(0);
        assertThat(struckOff.means().staff()).isZero();
        // all have left: 0.5 · (1 − 0.3)
        assertThat(struckOff.means().capability()).isCloseTo(0.35, within(EXACT));
    }
}
