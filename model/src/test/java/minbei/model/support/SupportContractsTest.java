package minbei.model.support;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.model.Change;
import minbei.model.TestWorld;
import minbei.model.budget.Field;
import minbei.model.institution.Institution;
import minbei.model.money.Purpose;
import minbei.model.organization.Activity;
import minbei.model.organization.Organization;
import minbei.model.organization.RevenueSource;
import minbei.model.organization.Role;
import minbei.model.organization.Work;
import org.junit.jupiter.api.Test;

/** B4: contracts, and what becomes of them where few support organizations exist. */
final class SupportContractsTest {

    private static final Change TRAINING = Change.of("support.functions.capability", 1);
    /** 120,000 yuan a year. */
    private static final long MONTH_FEN = 1_000_000;

    @Test
    void withoutAFunctionNothingIsClaimed() {
        SupportFixture fixture = new SupportFixture(Change.of("support.functions.capability", 0));
        fixture.helper(1, 0.5);
        fixture.month(0);
        assertThat(fixture.finance.claimants()).isEmpty();
    }

    @Test
    void contractsGoToTheMostCapableAndArePaidMonthly() {
        SupportFixture fixture = new SupportFixture(TRAINING);
        Organization weak = fixture.helper(1, 0.2);
        Organization able = fixture.helper(2, 0.6);
        Organization abler = fixture.helper(3, 0.7);
        fixture.month(0);
        assertThat(fixture.finance.claimed(Institution.B4_SUPPORT_ORGANIZATIONS))
                .isEqualTo(2 * MONTH_FEN);
        assertThat(able.means().revenueThisMonth(RevenueSource.ASSISTANCE)).isEqualTo(MONTH_FEN);
        assertThat(abler.means().revenueThisMonth(RevenueSource.ASSISTANCE)).isEqualTo(MONTH_FEN);
        assertThat(weak.means().cash()).isZero();
        assertThat(fixture.finance.moved(Field.SUPPORT, Purpose.SUPPORT_CONTRACTS))
                .isEqualTo(2 * MONTH_FEN);
        assertThat(SupportContracts.yearlyFen(
                        TRAINING.and("support.contractsPerMillion", 166)
                                .apply(TestWorld.parameters())
                                .support(),
                        TestWorld.district().residents(),
                        0))
                .isEqualTo(24 * MONTH_FEN);
    }

    @Test
    void whereFewExistContractsStayUnspentAndTheMoneyGoesBackWithItsReason() {
        SupportFixture fixture = new SupportFixture(TRAINING);
        fixture.helper(1, 0.5);
        fixture.month(0);
        assertThat(fixture.finance.moved(Field.SUPPORT, Purpose.SUPPORT_CONTRACTS))
                .isEqualTo(MONTH_FEN);
        assertThat(fixture.finance.moved(Field.SUPPORT, Purpose.RETURNED_NO_PROVIDER))
                .isEqualTo(MONTH_FEN);
        SupportFixture none = new SupportFixture(TRAINING);
        none.month(0);
        assertThat(none.finance.moved(Field.SUPPORT, Purpose.RETURNED_NO_PROVIDER))
                .isEqualTo(2 * MONTH_FEN);
    }

    @Test
    void functionsAreServedInTurnAndNobodyHoldsMoreThanItCan() {
        SupportFixture fixture =
                new SupportFixture(Change.of("support.functions", new SupportParameters.Functions(1, 1, 1, 1, 1)));
        Organization one = fixture.helper(1, 0.5);
        Organization other = fixture.helper(2, 0.4);
        fixture.month(0);
        SupportContracts contracts = fixture.support.contracts();
        // two each: the first two functions go to the better one, the next two to the other, nothing is left for the
        // fifth
        assertThat(contracts.heldBy(one)).isEqualTo(2);
        assertThat(contracts.heldBy(other)).isEqualTo(2);
        assertThat(SupportFunction.ALL).extracting(contracts::number).containsExactly(1, 1, 1, 1, 0);
        assertThat(fixture.finance.moved(Field.SUPPORT, Purpose.RETURNED_NO_PROVIDER))
                .isEqualTo(6 * MONTH_FEN); // 5 · 2 wanted, 4 held
    }

    @Test
    void groupsWithoutPapersAndOperatorsOfHubsGetNone() {
        SupportFixture fixture = new SupportFixture(TRAINING);
        OrganizationOf.key(1).work(Work.SUPPORT).group(fixture.organizations);
        fixture.helper(2, 0.5).setRole(Role.HUB);
        fixture.month(0);
        assertThat(fixture.support.contracts().number(SupportFunction.CAPABILITY))
                .isZero();
    }

    @Test
    void helpBeginsInTheMonthAfterTheFirstPayment() {
        SupportFixture fixture = new SupportFixture(TRAINING);
        fixture.helper(1, 0.5);
        fixture.finance.refuse(Institution.B4_SUPPORT_ORGANIZATIONS);
        fixture.month(0);
        assertThat(fixture.support.contracts().helpers(SupportFunction.CAPABILITY))
                .isEmpty();
        fixture.finance.refuseNobody();
        fixture.month(1);
        assertThat(fixture.support.contracts().helpers(SupportFunction.CAPABILITY))
                .hasSize(1);
    }

    @Test
    void aContractEndsWithItsTermOrItsHolder() {
        SupportFixture fixture = new SupportFixture(TRAINING.and("support.contractsPerMillion", 1));
        Organization first = fixture.helper(1, 0.5);
        Organization second = fixture.helper(2, 0.4);
        fixture.months(0, 5);
        first.setActivity(Activity.INACTIVE, 5);
        assertThat(fixture.support.contracts().helpers(SupportFunction.CAPABILITY))
                .isEmpty();
        fixture.month(6);
        assertThat(fixture.support.contracts().heldBy(second)).isEqualTo(1);
        first.setActivity(Activity.ACTIVE, 7);
        fixture.months(7, 17);
        assertThat(fixture.support.contracts().heldBy(second)).isEqualTo(1);
        fixture.month(18); // twelve months after month 6 the better one wins again
        assertThat(fixture.support.contracts().heldBy(first)).isEqualTo(1);
    }

    @Test
    void aFunctionThatIsSwitchedOffEndsItsContracts() {
        SupportFixture fixture = new SupportFixture(TRAINING);
        Organization helper = fixture.helper(1, 0.5);
        fixture.month(0);
        fixture.change(Change.of("support.functions.capability", 0));
        fixture.month(1);
        assertThat(fixture.support.contracts().heldBy(helper)).isZero();
        assertThat(fixture.finance.claimants()).isEmpty();
    }
}
