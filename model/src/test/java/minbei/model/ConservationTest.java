package minbei.model;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import minbei.model.contract.Buyer;
import minbei.model.contract.Contract;
import minbei.model.contract.ContractTerms;
import minbei.model.contract.Method;
import minbei.model.money.Purpose;
import minbei.model.need.NeedKind;
import minbei.model.organization.Activity;
import minbei.model.organization.AnOrganization;
import minbei.model.organization.Organization;
import minbei.model.organization.RevenueSource;
import minbei.model.provider.Provider;
import minbei.model.provider.ProviderType;
import minbei.model.random.Luck;
import minbei.model.schedule.Phase;
import org.junit.jupiter.api.Test;

/** That the assertion mode finds what rules of organizations could break, and says where and when. */
final class ConservationTest {

    private static final int HEALTH = NeedKind.HEALTH.ordinal();

    private final World world = World.of(TestWorld.input(TestWorld.parameters(), 12), Luck.of(1));
    private final Stores stores = world.stores();
    private final Conservation conservation = world.conservation();

    private void check(Phase phase) {
        conservation.after(phase).apply(0);
    }

    private Organization organization() {
        return AnOrganization.made().key(1 << 25).registered(stores.organizations());
    }

    @Test
    void newWorldIsSound() {
        for (Phase phase : Phase.values()) {
            assertThatCode(() -> check(phase)).as(phase.heading()).doesNotThrowAnyException();
        }
    }

    @Test
    void publicMoneyFromNowhereIsFoundInItsPhase() {
        organization().means().receive(RevenueSource.CONTRACTS, 5);
        assertThatThrownBy(() -> check(Phase.CONTRACTS_ARE_EVALUATED_AND_PAID))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Contracts are evaluated and paid")
                .hasMessageContaining("2014-01")
                .hasMessageContaining("received 5 fen of contracts");
    }

    @Test
    void contractThatCountsOnMoneyNobodySetAsideIsFound() {
        ContractTerms terms = new ContractTerms(12, 0.3, 0.2, 0, false);
        Contract.Award award = new Contract.Award(NeedKind.HEALTH, 0, Method.OPEN_TENDER, 6_000, 6_000, 1, terms);
        Contract contract = stores.contracts().sign(Buyer.department(), organization(), award, 3);
        stores.ledger().appropriate(HEALTH, 100);
        stores.ledger().commit(HEALTH, 100);
        contract.commit(100);
        assertThatCode(() -> check(Phase.DEPARTMENTS_AND_TOWNSHIPS_PROCURE)).doesNotThrowAnyException();
        stores.ledger().payCommitted(HEALTH, Purpose.RETURNED_CONTRACT_ENDED, 1);
        assertThatThrownBy(() -> check(Phase.DEPARTMENTS_AND_TOWNSHIPS_PROCURE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("contracts for health count on 100 fen, but only 99");
    }

    @Test
    void dissolvedOrganizationThatKeepsPlacesIsFound() {
        Organization organization = organization();
        Provider places =
                stores.providers().enter(ProviderType.CONTRACTED, NeedKind.HEALTH, 0, organization.key(), 0.5, 1);
        organization.addContractedPlaces(places);
        organization.setActivity(Activity.DISSOLVED, 0);
        assertThatThrownBy(() -> check(Phase.ORGANIZATIONS_GROW_OR_EXIT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("still keeps places");
        stores.providers().leave(places);
        assertThatCode(() -> check(Phase.ORGANIZATIONS_GROW_OR_EXIT)).doesNotThrowAnyException();
    }
}
