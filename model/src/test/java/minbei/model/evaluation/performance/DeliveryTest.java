package minbei.model.evaluation.performance;

import static minbei.model.evaluation.ContractBench.byTranche;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.contract.Contract;
import minbei.model.contract.Method;
import minbei.model.evaluation.ContractBench;
import minbei.model.organization.Organization;
import org.junit.jupiter.api.Test;

final class DeliveryTest {

    private final ContractBench bench = ContractBench.with("evaluation.reporting.renewalStake", 0);

    @Test
    void residentsServedCountForTheContractsOfTheirTownshipInProportionToPlaces() {
        Organization organization = bench.organization(1);
        Contract large = bench.sign(organization, 30, 1_000, byTranche(12, 0.3, 0.3), 0);
        Contract small = bench.sign(organization, 10, 1_000, byTranche(12, 0.3, 0.3), 0);
        Contract elsewhere = bench.sign(organization, 1, Method.OPEN_TENDER, 10, 1_000, byTranche(12, 0.3, 0.3), 0);
        bench.serve(organization, 0, 20);
        bench.serve(organization, 1, 7);
        bench.month(0);
        // 20 · 30/40, 20 · 10/40, and 7 in the other township
        assertThat(large.deliveredPlaceMonths()).isEqualTo(15);
        assertThat(small.deliveredPlaceMonths()).isEqualTo(5);
        assertThat(elsewhere.deliveredPlaceMonths()).isEqualTo(7);
        assertThat(large.countedUnits()).isEqualTo(15);
        assertThat(bench.performance().contracted()).isEqualTo(50);
        assertThat(bench.performance().delivered()).isEqualTo(27);
    }

    @Test
    void contractThatHasNotBegunTakesNoPartInWhatIsServed() {
        Organization organization = bench.organization(1);
        Contract now = bench.sign(organization, 10, 1_000, byTranche(12, 0.3, 0.3), 0);
        Contract later = bench.sign(organization, 10, 1_000, byTranche(12, 0.3, 0.3), 1);
        bench.serve(organization, 10);
        bench.month(0);
        assertThat(now.deliveredPlaceMonths()).isEqualTo(10);
        assertThat(later.deliveredPlaceMonths()).isZero();
        bench.month(1);
        assertThat(now.deliveredPlaceMonths()).isEqualTo(15);
        assertThat(later.deliveredPlaceMonths()).isEqualTo(5);
    }

    @Test
    void monthUnderContractCountsOnceHoweverManyContracts() {
        Organization organization = bench.organization(1);
        bench.sign(organization, 10, 1_000, byTranche(12, 0.3, 0.3), 0);
        bench.sign(organization, 10, 1_000, byTranche(12, 0.3, 0.3), 0);
        bench.months(0, 3);
        assertThat(organization.trackRecord().contractMonths()).isEqualTo(3);
    }

    @Test
    void nobodyIsCountedTwiceWhereMoreAreServedThanContracted() {
        Organization organization = bench.organization(1);
        Contract contract = bench.sign(organization, 10, 1_000, byTranche(12, 0.3, 0.3), 0);
        bench.serve(organization, 11);
        bench.month(0);
        assertThat(contract.deliveredPlaceMonths()).isEqualTo(11);
        assertThat(contract.countedUnits()).as("no more than was agreed").isEqualTo(10);
    }

    @Test
    void termsCountMonthsFromTheStartToBeforeTheEnd() {
        Organization organization = bench.organization(1);
        Contract contract = bench.sign(organization, 10, 1_000, byTranche(12, 0.3, 0.3), 2);
        bench.serve(organization, 10);
        bench.months(0, 20);
        assertThat(contract.deliveredPlaceMonths()).isEqualTo(120, within(0.0));
    }
}
