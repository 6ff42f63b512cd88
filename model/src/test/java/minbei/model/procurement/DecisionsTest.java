package minbei.model.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import minbei.model.Change;
import minbei.model.ModelParameters;
import minbei.model.contract.Method;
import minbei.model.department.Department;
import minbei.model.money.Purpose;
import minbei.model.need.NeedKind;
import minbei.model.procurement.method.BindingRule;
import org.junit.jupiter.api.Test;

/** 2,000,000 yuan a year for a township; a project of 50 places costs 240,000, to commission it 2,400 and to tender it 14,400. */
final class DecisionsTest {

    private static BuyingWorld world(int townships, double yuanPerResident, Change change) {
        ModelParameters parameters = Change.of("procurement.bidding.bidCostYuan", 100)
                .and("procurement.hearing.base", 1)
                .and("procurement.plan.restMonths", 6)
                .and("department.opennessReturnPerMonth", 0)
                .apply(BuyingWorld.onlyElderCare(yuanPerResident));
        return new BuyingWorld(townships, change.apply(parameters), 1);
    }

    private static Change usual() {
        return Change.of("procurement.method.directedCostShare", 0.01);
    }

    @Test
    void callThatFailsIsCalledOnceMoreAndThenTheTownshipIsLeftAloneForAWhile() {
        BuyingWorld world = world(1, 100, usual());
        world.run(10);
        // projects of months 1 and 2 fail twice each; the second rests the township until month 3 + 6
        assertThat(world.rounds().ever())
                .filteredOn(round -> round.month() < 9)
                .extracting(Round::month, Round::attempt, Round::outcome)
                .containsExactly(
                        tuple(1, 1, Outcome.NOBODY_ABLE),
                        tuple(2, 2, Outcome.NOBODY_ABLE),
                        tuple(2, 1, Outcome.NOBODY_ABLE),
                        tuple(3, 2, Outcome.NOBODY_ABLE));
        assertThat(world.rounds().thisMonth()).as("month 9").isNotEmpty();
        assertThat(world.contracts.ever()).isEmpty();
    }

    @Test
    void eachRoundCostsTheBuyerWhetherOrNotAnybodyComes() {
        BuyingWorld world = world(1, 100, usual());
        world.run(9);
        // four rounds of 2,400 yuan
        assertThat(world.moved(Purpose.TRANSACTION_COSTS)).isEqualTo(960_000);
    }

    @Test
    void eachFailureMakesTheDepartmentLessOpen() {
        BuyingWorld world = world(1, 100, usual().and("department.opennessPerFailedCall", -0.1));
        world.run(2);
        Department inCharge = Department.inChargeOf(NeedKind.ELDER_CARE);
        assertThat(world.openness.of(inCharge)).isCloseTo(0.9, within(1e-12));
    }

    @Test
    void whatNobodyCanTakeOnGoesBackAsSuch() {
        BuyingWorld world = world(1, 100, usual());
        world.run(12);
        // all but the cost of rounds, and what calls of December still hold
        assertThat(world.moved(Purpose.CONTRACTS)).isZero();
        assertThat(world.moved(Purpose.RETURNED_NO_PROVIDER)).isGreaterThan(150_000_000);
        assertThat(world.moved(Purpose.RETURNED_FAILED_CALL)).isZero();
    }

    @Test
    void marketAnswersAllCallsBeforeAnyIsGivenOut() {
        BuyingWorld world = world(2, 150, usual());
        // 80 · 0.22² · 22 / 1.078 = 79 places: one project of 50, not two
        SampleOrganization.of(1).capable(0.22).enter(world.organizations);
        world.run(1);
        assertThat(world.rounds().ever())
                .extracting(Round::couldBid, Round::outcome)
                .containsExactly(tuple(1, Outcome.AWARDED), tuple(1, Outcome.TAKEN_ELSEWHERE));
    }

    /** Rules ask for an open tender of three bidders; so many are there. */
    private static BuyingWorld bound(int organizations) {
        BuyingWorld world = world(
                1,
                100,
                Change.of("procurement.rulesBind", 1)
                        .and("procurement.limitYuan", 30_000)
                        .and("procurement.openTenderLimitYuan", 100_000)
                        .and("procurement.method.tenderBidders", 3)
                        .and("procurement.plan.splitShare", 0)
                        .and("procurement.bidding.costSpread", 0));
        for (int key = 1; key <= organizations; key++) {
            SampleOrganization.of(key).enter(world.organizations);
        }
        return world.run(9);
    }

    @Test
    void rulesBringBiddersWhereThereAreAny() {
        BuyingWorld world = bound(3);
        assertThat(world.rounds().ever())
                .extracting(Round::rule, Round::method, Round::validBids, Round::outcome)
                .containsOnly(tuple(BindingRule.TENDER, Method.OPEN_TENDER, 3, Outcome.AWARDED));
        // promised in month 0, decided in month 3
        assertThat(world.contracts.ever().get(0).startMonth()).isEqualTo(4);
    }

    @Test
    void tenderThatTooFewAnswerTwiceIsNegotiatedWithLeaveMonthsLater() {
        BuyingWorld world = bound(2);
        // what was planned in month 0
        assertThat(world.rounds().ever().stream()
                        .filter(round -> round.month() == round.monthsFromPlan())
                        .map(round ->
                                tuple(round.month(), round.attempt(), round.rule(), round.method(), round.outcome()))
                        .distinct())
                .containsExactly(
                        tuple(3, 1, BindingRule.TENDER, Method.OPEN_TENDER, Outcome.TOO_FEW_BIDS),
                        tuple(6, 2, BindingRule.TENDER, Method.OPEN_TENDER, Outcome.TOO_FEW_BIDS),
                        tuple(7, 3, BindingRule.LEAVE, Method.PROJECT_CONTRACTING, Outcome.AWARDED));
        assertThat(world.contracts.ever().get(0).startMonth()).isEqualTo(8);
    }
}
