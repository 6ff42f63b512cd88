package minbei.model.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import minbei.model.Change;
import minbei.model.ModelParameters;
import minbei.model.contract.Buyer;
import minbei.model.contract.Contract;
import minbei.model.contract.ContractTerms;
import minbei.model.contract.Method;
import minbei.model.money.Purpose;
import minbei.model.need.NeedKind;
import minbei.model.organization.Organization;
import minbei.model.procurement.method.BindingRule;
import org.junit.jupiter.api.Test;

/**
 * A township lacks 440 places for the old; a place costs 4,800 yuan a year and to commission it a hundredth of that; a project of 240,000
 * yuan keeps 50.
 */
final class DepartmentPlanTest {

    private static BuyingWorld world(int townships, double yuanPerResident, Change change) {
        ModelParameters parameters = change.apply(BuyingWorld.onlyElderCare(yuanPerResident));
        return new BuyingWorld(townships, parameters, 1);
    }

    private static Change usual() {
        return Change.of("procurement.method.directedCostShare", 0.01);
    }

    private static Change tender() {
        return Change.of("procurement.methodMix.directedCommissioning", 0).and("procurement.methodMix.openTender", 1);
    }

    @Test
    void townshipsTakeTurnsWhereTheirGapsAreAlike() {
        BuyingWorld world = world(3, 100, usual());
        SampleOrganization.of(1).enter(world.organizations);
        world.run(3);
        // 500,000 yuan a month: six projects of 242,400 in three months
        assertThat(world.contracts.ever())
                .extracting(contract -> contract.award().township())
                .containsExactlyInAnyOrder(0, 0, 1, 1, 2, 2);
    }

    @Test
    void townshipWithTheLargestGapComesFirst() {
        BuyingWorld world = world(3, 100, usual());
        Organization one = SampleOrganization.of(1).enter(world.organizations);
        Contract.Award award = new Contract.Award(
                NeedKind.ELDER_CARE,
                0,
                Method.DIRECTED_COMMISSIONING,
                40_000,
                40_000,
                100,
                new ContractTerms(120, 0.4, 0.2, 0, false));
        world.contracts.sign(Buyer.department(), one, award, 0);
        world.run(1);
        assertThat(world.rounds().ever()).extracting(Round::township).containsExactly(1, 2);
    }

    @Test
    void whereEveryNeedIsMetTheRestGoesBackAsNotNeeded() {
        BuyingWorld world = world(1, 400, usual());
        SampleOrganization.of(1).enter(world.organizations);
        world.run(12);
        // eight projects of 50 places and one of the 40 that are left
        assertThat(world.contractsOf(50)).isEqualTo(8);
        assertThat(world.contractsOf(40)).isEqualTo(1);
        // 8,000,000 − 440 · 4,848 yuan
        assertThat(world.moved(Purpose.RETURNED_NOT_NEEDED)).isEqualTo(586_688_000);
    }

    @Test
    void inDecemberAProjectIsCutToWhatIsAtHand() {
        BuyingWorld world = world(1, 10, usual());
        SampleOrganization.of(1).enter(world.organizations);
        world.run(11);
        assertThat(world.contracts.ever())
                .as("200,000 yuan are less than 242,400")
                .isEmpty();
        world.run(1);
        // 200,000 / 4,848: 41 places for 198,768 yuan
        assertThat(world.contracts.ever())
                .extracting(contract -> contract.award().places())
                .containsExactly(41);
        assertThat(world.moved(Purpose.RETURNED_REMAINDER)).isEqualTo(123_200);
    }

    /** Months until the first open tender was decided, which takes three from the plan, and months its plan had been made before. */
    private static Round firstTender(double institutionalShare) {
        BuyingWorld world = world(
                1,
                42,
                tender().and("budget.institutionalShare", institutionalShare).and("budget.adHocReleasesPerYear", 1e-9));
        SampleOrganization.of(1).enter(world.organizations);
        world.run(16);
        return world.rounds().ever().get(0);
    }

    @Test
    void whereNextMonthsMoneyIsKnownACallGoesAheadOfIt() {
        // 70,000 yuan a month; 254,400 are there in the fourth, so that it is called in the first
        assertThat(firstTender(1))
                .extracting(Round::month, Round::monthsFromPlan)
                .containsExactly(3, 3);
        // money that nobody knew of comes in December
        assertThat(firstTender(0))
                .extracting(Round::month, Round::monthsFromPlan)
                .containsExactly(14, 3);
    }

    /** Rules ask for a consultation from 200,000 yuan on, and every buyer with somebody in mind would split. */
    private static BuyingWorld bound(double familiarity) {
        BuyingWorld world = world(
                1,
                200,
                Change.of("procurement.rulesBind", 1)
                        .and("procurement.limitYuan", 200_000)
                        .and("procurement.openTenderLimitYuan", 1e9)
                        .and("procurement.plan.splitShare", 1)
                        .and("procurement.award.favouredFrom", 0.8));
        SampleOrganization.of(1)
                .with(one -> one.trackRecord().setDepartmentFamiliarity(familiarity))
                .enter(world.organizations);
        return world.run(2);
    }

    @Test
    void buyerWithSomebodyInMindSplitsAProjectToStayBelowTheLimit() {
        // 50 places are 240,000 yuan: two parts of 25
        assertThat(bound(0.9).rounds().ever())
                .extracting(Round::rule, Round::method, Round::split, Round::referenceFen)
                .containsOnly(tuple(BindingRule.NONE, Method.DIRECTED_COMMISSIONING, true, 12_000_000L));
        assertThat(bound(0).rounds().ever())
                .extracting(Round::rule, Round::method, Round::split, Round::referenceFen)
                .containsOnly(tuple(BindingRule.CONSULTATION, Method.PROJECT_CONTRACTING, false, 24_000_000L));
    }

    @Test
    void nothingIsPlannedWithMoneyTheDepartmentDoesNotWantToUse() {
        BuyingWorld world = world(1, 100, usual().and("department.opennessAtStart", 0));
        SampleOrganization.of(1).enter(world.organizations);
        world.run(12);
        assertThat(world.rounds().ever()).isEmpty();
        assertThat(world.moved(Purpose.RETURNED_NOT_WANTED)).isEqualTo(200_000_000);
    }
}
