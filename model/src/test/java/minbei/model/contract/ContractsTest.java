package minbei.model.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import minbei.model.need.NeedKind;
import minbei.model.organization.AnOrganization;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import org.junit.jupiter.api.Test;

final class ContractsTest {

    private final Contracts contracts = Contracts.none();
    private final Organizations organizations = Organizations.none();
    private final Organization first = AnOrganization.made().key(1).registered(organizations);
    private final Organization second = AnOrganization.made().key(2).registered(organizations);

    private static Contract.Award award(int township, int places) {
        ContractTerms terms = new ContractTerms(12, 0.3, 0.2, 0, false);
        return new Contract.Award(NeedKind.HEALTH, township, Method.OPEN_TENDER, 6_000, 5_500, places, terms);
    }

    private Contract sign(Organization organization, int township, int places, int start) {
        return contracts.sign(Buyer.department(), organization, award(township, places), start);
    }

    @Test
    void contractKnowsItsTermAndItsPrice() {
        Contract contract = sign(first, 2, 10, 5);
        assertThat(contract.endMonth()).isEqualTo(17);
        // 55 yuan · 10 places · 12 months
        assertThat(contract.value()).isEqualTo(660_000);
        assertThat(contract.need()).isEqualTo(NeedKind.HEALTH);
        assertThat(contract.isRunning()).isTrue();
        assertThat(contract.end()).isEqualTo(ContractEnd.RUNNING);
        assertThat(contract.verdict()).isEqualTo(Contract.UNJUDGED);
        assertThat(contract.effort()).isEqualTo(1);
        assertThat(first.trackRecord().contractsWon()).isEqualTo(1);
        assertThat(second.trackRecord().contractsWon()).isZero();
    }

    @Test
    void placesCountFromTheFirstMonthOfServiceInTheirTownship() {
        sign(first, 0, 10, 5);
        sign(first, 2, 4, 8);
        sign(second, 0, 100, 0);
        assertThat(contracts.placesOf(first, 4)).isZero();
        assertThat(contracts.placesOf(first, 5)).isEqualTo(10);
        assertThat(contracts.placesOf(first, 8)).isEqualTo(14);
        assertThat(contracts.placesOf(first, 0, 8)).isEqualTo(10);
        assertThat(contracts.placesOf(first, 2, 7)).isZero();
        assertThat(contracts.placesOf(first, 2, 8)).isEqualTo(4);
        assertThat(contracts.placesOf(first, 1, 8)).isZero();
    }

    @Test
    void contractThatEndsIsRememberedAndNoLongerRuns() {
        Contract one = sign(first, 0, 10, 5);
        Contract two = sign(first, 0, 4, 5);
        contracts.end(one, ContractEnd.TERMINATED, 9);
        assertThat(contracts.ever()).containsExactly(one, two);
        assertThat(contracts.running()).containsExactly(two);
        assertThat(contracts.runningOf(first)).containsExactly(two);
        assertThat(contracts.runningOf(second)).isEmpty();
        assertThat(contracts.placesOf(first, 9)).isEqualTo(4);
        assertThat(one.end()).isEqualTo(ContractEnd.TERMINATED);
        assertThat(one.endMonth()).isEqualTo(9);
        assertThatThrownBy(() -> contracts.end(one, ContractEnd.COMPLETED, 17))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("terminated");
    }

    @Test
    void moneySetAsideIsPaidOrGoesBackAndPenaltiesAreRemembered() {
        Contract contract = sign(first, 0, 10, 5);
        contract.commit(1_000);
        contract.pay(600);
        contract.release(150, true);
        contract.release(50, false);
        // 1,000 − 600 − 150 − 50
        assertThat(contract.committed()).isEqualTo(200);
        assertThat(contract.paid()).isEqualTo(600);
        assertThat(contract.withheld()).isEqualTo(150);
        assertThatThrownBy(() -> contract.pay(201)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void moneyOfAContractFlowsOneWay() {
        Contract contract = sign(first, 0, 10, 5);
        assertThatThrownBy(() -> contract.commit(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> contract.pay(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> contract.release(-1, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1 fen");
    }

    @Test
    void deliveryAndVerdictAreNoted() {
        Contract contract = sign(first, 0, 10, 5);
        contract.deliver(8, 9.5);
        contract.deliver(9, 10);
        contract.judge(0.7);
        contract.setEffort(0.8);
        assertThat(contract.deliveredPlaceMonths()).isEqualTo(17);
        assertThat(contract.countedUnits()).isEqualTo(19.5);
        assertThat(contract.verdict()).isEqualTo(0.7);
        assertThat(contract.effort()).isEqualTo(0.8);
    }

    @Test
    void termsThatDoNotFitIntoOnePriceAreRefused() {
        assertThatThrownBy(() -> new ContractTerms(0, 0, 0, 0, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 months");
        assertThatThrownBy(() -> new ContractTerms(12, 0.6, 0.5, 0, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0.6")
                .hasMessageContaining("0.5");
        assertThatThrownBy(() -> new ContractTerms(12, -0.1, 0.5, 0, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ContractTerms(12, 0, 0, 1.1, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.1");
    }

    @Test
    void buyerIsTheDepartmentOrATownship() {
        assertThat(Buyer.department().isDepartment()).isTrue();
        assertThat(Buyer.department().key()).isEqualTo("department");
        assertThat(Buyer.township(0).isDepartment()).isFalse();
        assertThat(Buyer.township(3)).isEqualTo(new Buyer(3));
    }
}
