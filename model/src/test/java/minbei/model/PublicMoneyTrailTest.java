package minbei.model;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import minbei.model.budget.Field;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.need.NeedKind;
import minbei.model.organization.Activity;
import minbei.model.organization.AnOrganization;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.RevenueSource;
import minbei.model.schedule.Phase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PublicMoneyTrailTest {

    private static final int HEALTH = NeedKind.HEALTH.ordinal();

    private final Ledger ledger = Ledger.of(Field.KEYS);
    private final Organizations organizations = Organizations.none();
    private final PublicMoneyTrail trail = new PublicMoneyTrail(ledger, organizations);
    private final Organization organization = AnOrganization.made().registered(organizations);

    @BeforeEach
    void appropriate() {
        ledger.appropriate(HEALTH, 100_000);
        ledger.commit(HEALTH, 50_000);
    }

    private void receive(RevenueSource source, long fen) {
        organization.means().receive(source, fen);
    }

    private void requireBroken(String... words) {
        assertThatThrownBy(() -> trail.check(Phase.CONTRACTS_ARE_EVALUATED_AND_PAID))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(words);
    }

    private void requireWhole() {
        assertThatCode(() -> trail.check(Phase.CONTRACTS_ARE_EVALUATED_AND_PAID))
                .doesNotThrowAnyException();
    }

    @Test
    void contractMoneyArrivesToTheFen() {
        ledger.payCommitted(HEALTH, Purpose.CONTRACTS, 700);
        requireBroken("received 0 fen of contracts", "paid 700");
        receive(RevenueSource.CONTRACTS, 700);
        requireWhole();
        receive(RevenueSource.CONTRACTS, 1);
        requireBroken("received 701 fen");
    }

    @Test
    void smallProjectMoneyArrivesToTheFenFromWhateverField() {
        ledger.transfer(HEALTH, Field.CULTIVATION, 300);
        ledger.transfer(HEALTH, Field.HUBS, 200);
        ledger.pay(Field.CULTIVATION, Purpose.SMALL_PROJECTS, 300);
        ledger.pay(Field.HUBS, Purpose.SMALL_PROJECTS, 200);
        receive(RevenueSource.SMALL_PROJECTS, 500);
        requireWhole();
        ledger.pay(HEALTH, Purpose.SMALL_PROJECTS, 1);
        requireBroken("received 500 fen of smallProjects", "paid 501");
    }

    @Test
    void ofAHubsOperationAnyPartMayGoToAnOrganizationAndOfSupportContractsAll() {
        ledger.pay(HEALTH, Purpose.HUB_OPERATION, 1_000);
        requireWhole();
        receive(RevenueSource.ASSISTANCE, 1_000);
        requireWhole();
        ledger.pay(HEALTH, Purpose.SUPPORT_CONTRACTS, 400);
        ledger.pay(HEALTH, Purpose.PARK, 50);
        receive(RevenueSource.ASSISTANCE, 450);
        requireWhole();
        receive(RevenueSource.ASSISTANCE, 1);
        requireBroken("received 1451 fen of assistance", "paid 400 to 1450");
    }

    @Test
    void supportContractThatReachesNobodyIsFound() {
        ledger.pay(HEALTH, Purpose.SUPPORT_CONTRACTS, 400);
        requireBroken("received 0 fen of assistance", "400");
    }

    @Test
    void grantOfAnInvitationMayArriveAMonthLater() {
        ledger.pay(HEALTH, Purpose.INVITATION, 5_000);
        trail.check(Phase.OBSERVATION);
        ledger.beginMonth();
        receive(RevenueSource.GRANTS, 3_000);
        requireWhole();
        receive(RevenueSource.GRANTS, 2_001);
        requireBroken("received 5001 fen of grants", "0 to 5000");
    }

    @Test
    void monthsAddUp() {
        for (int month = 0; month < 5; month++) {
            ledger.beginMonth();
            ledger.payCommitted(HEALTH, Purpose.CONTRACTS, 100);
            receive(RevenueSource.CONTRACTS, 100);
            for (Phase phase : Phase.values()) {
                if (phase.compareTo(Phase.BUDGET_IS_APPROPRIATED) >= 0) {
                    trail.check(phase);
                }
            }
            organization.means().closeMonth();
        }
        ledger.beginMonth();
        requireWhole();
        ledger.payCommitted(HEALTH, Purpose.CONTRACTS, 1);
        requireBroken("received 500 fen", "paid 501");
    }

    @Test
    void beforeTheBudgetTheAccountStillShowsLastMonth() {
        ledger.payCommitted(HEALTH, Purpose.CONTRACTS, 100);
        receive(RevenueSource.CONTRACTS, 100);
        trail.check(Phase.OBSERVATION);
        // the columns are not yet empty: the hundred would count twice
        assertThatCode(() -> trail.check(Phase.GROUPS_FORM)).doesNotThrowAnyException();
        ledger.beginMonth();
        requireWhole();
    }

    @Test
    void moneyOfThoseWhoHaveEndedSinceIsNotForgotten() {
        ledger.payCommitted(HEALTH, Purpose.CONTRACTS, 100);
        receive(RevenueSource.CONTRACTS, 100);
        organization.standing().deregister(0);
        organization.setActivity(Activity.DISSOLVED, 0);
        organizations.forgetGone();
        requireWhole();
    }

    @Test
    void feesGiftsAndSupportInKindDoNotComeFromTheAccount() {
        receive(RevenueSource.FEES, 1);
        receive(RevenueSource.DONATIONS, 2);
        receive(RevenueSource.IN_KIND, 4);
        requireWhole();
    }

    @Test
    void everyPublicSourceIsFollowed() {
        for (RevenueSource source : RevenueSource.values()) {
            if (source.isPublic() && source != RevenueSource.IN_KIND) {
                Organizations others = Organizations.none();
                AnOrganization.made().registered(others).means().receive(source, 1);
                PublicMoneyTrail ofOthers = new PublicMoneyTrail(Ledger.of(Field.KEYS), others);
                assertThatThrownBy(() -> ofOthers.check(Phase.BUDGET_IS_APPROPRIATED))
                        .as(source.key())
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining(source.key());
            }
        }
    }
}
