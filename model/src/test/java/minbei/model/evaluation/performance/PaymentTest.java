package minbei.model.evaluation.performance;

import static minbei.model.evaluation.ContractBench.byTranche;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import minbei.model.Change;
import minbei.model.contract.Contract;
import minbei.model.contract.ContractEnd;
import minbei.model.contract.ContractTerms;
import minbei.model.evaluation.ContractBench;
import minbei.model.money.Purpose;
import minbei.model.organization.Activity;
import minbei.model.organization.Organization;
import minbei.model.organization.Origin;
import minbei.model.organization.RevenueSource;
import org.junit.jupiter.api.Test;

final class PaymentTest {

    /** Nobody judges, nothing is padded. */
    private final ContractBench bench = ContractBench.with("evaluation.reporting.renewalStake", 0);

    private static ContractTerms counted(int months, double share) {
        return new ContractTerms(months, 0.3, 0.3, share, false);
    }

    @Test
    void yearPartsIntoTranchesThatAddUpToTheFen() {
        // 10,001 fen: counted 0.25 → 2,500; of the other 7,501 first 0.3 → 2,250, last 0.3 → 2,250, middle 3,001
        Tranches tranches = Tranches.of(new ContractTerms(12, 0.3, 0.3, 0.25, false), 10_001, 12);
        assertThat(tranches).isEqualTo(new Tranches(2_500, 2_250, 3_001, 2_250, 12));
        assertThat(tranches.sum()).isEqualTo(10_001);
        long instalments = 0;
        for (int month = 0; month < 12; month++) {
            instalments += tranches.instalment(month);
        }
        assertThat(instalments).isEqualTo(3_001);
    }

    @Test
    void trancheIsPaidAtTheStartEvenlyAndAtTheEnd() {
        Organization organization = bench.organization(1);
        Contract contract = bench.sign(organization, 10, 1_000, byTranche(12, 0.3, 0.3), 0);
        bench.serve(organization, 10);
        // 10 places · 1,000 fen · 12 months = 120,000; first 36,000; middle 48,000 / 12 = 4,000; last 36,000
        bench.month(0);
        assertThat(contract.paid()).isEqualTo(40_000);
        bench.month(1);
        assertThat(contract.paid()).isEqualTo(44_000);
        bench.months(2, 11);
        assertThat(contract.paid()).isEqualTo(80_000);
        assertThat(contract.isRunning()).isTrue();
        bench.month(11);
        assertThat(contract.paid()).isEqualTo(120_000);
        assertThat(contract.end()).isEqualTo(ContractEnd.COMPLETED);
        assertThat(contract.endMonth()).isEqualTo(12);
        assertThat(bench.committed()).isZero();
        assertThat(organization.means().revenueThisMonth(RevenueSource.CONTRACTS))
                .isEqualTo(120_000);
        assertThat(organization.means().cash()).isEqualTo(120_000);
        assertThat(bench.movedForContracts()).isEqualTo(120_000);
    }

    @Test
    void monthWithoutAReportEarnsNoInstalmentAndAYearWithoutOneNoLastTranche() {
        Organization organization = bench.organization(1);
        bench.sign(organization, 10, 1_000, byTranche(12, 0.3, 0.3), 0);
        bench.months(0, 12);
        // nobody was served: only the first tranche was paid, and the other 84,000 went back
        assertThat(bench.movedEver(Purpose.CONTRACTS)).isEqualTo(36_000);
        assertThat(bench.movedEver(Purpose.RETURNED_WITHHELD)).isEqualTo(84_000);
        assertThat(bench.committed()).isZero();
    }

    @Test
    void countedUnitsArePaidAfterTheFactAndWhatIsNotDeliveredGoesBack() {
        Organization organization = bench.organization(1);
        bench.sign(organization, 10, 1_000, counted(12, 1), 0);
        bench.serve(organization, 8);
        // 8 of 10 places · 1,000 fen, paid two months after the fact
        bench.months(0, 2);
        assertThat(bench.movedEver(Purpose.CONTRACTS)).isZero();
        bench.month(2);
        assertThat(bench.moved(Purpose.CONTRACTS)).isEqualTo(8_000);
        bench.months(3, 12);
        // the term is over: 2 · 1,000 · 12 were not delivered; the last two months are still owed
        assertThat(bench.movedEver(Purpose.RETURNED_WITHHELD)).isEqualTo(24_000);
        assertThat(bench.movedEver(Purpose.CONTRACTS)).isEqualTo(80_000);
        assertThat(bench.committed()).isEqualTo(16_000);
        bench.months(12, 14);
        assertThat(bench.movedEver(Purpose.CONTRACTS)).isEqualTo(96_000);
        assertThat(bench.committed()).isZero();
    }

    @Test
    void organizationPaidByTheUnitHasThinCashUntilTheLastMonths() {
        Organization byUnit = bench.organization(1);
        Organization byAdvance = bench.organization(2);
        bench.sign(byUnit, 10, 1_000, counted(12, 1), 0);
        bench.sign(byAdvance, 10, 1_000, byTranche(12, 0.3, 0.3), 0);
        bench.serve(byUnit, 10);
        bench.serve(byAdvance, 10);
        // (m − 1) · 10,000 against 36,000 + (m + 1) · 4,000, m counted from 0: less until m = 8
        for (int month = 0; month < 9; month++) {
            bench.month(month);
            assertThat(byUnit.means().cash()).isLessThan(byAdvance.means().cash());
        }
    }

    @Test
    void latePaymentComesThreeMonthsLater() {
        ContractBench late = ContractBench.with(
                Change.of("evaluation.payment.lateShare", 1).and("evaluation.payment.lateMonths", 3));
        Organization organization = late.organization(1);
        late.sign(organization, 10, 1_000, byTranche(12, 0.3, 0.3), 0);
        late.serve(organization, 10);
        late.months(0, 3);
        assertThat(late.movedEver(Purpose.CONTRACTS)).isZero();
        late.month(3);
        assertThat(late.moved(Purpose.CONTRACTS)).isEqualTo(40_000);
        late.months(4, 15);
        assertThat(late.movedEver(Purpose.CONTRACTS)).isEqualTo(120_000);
        assertThat(late.committed()).isZero();
    }

    @Test
    void termOfThirteenMonthsHasASecondYearOfOneMonth() {
        Organization organization = bench.organization(1);
        Contract contract = bench.sign(organization, 10, 1_000, byTranche(13, 0.3, 0.3), 5);
        bench.serve(organization, 10);
        bench.months(0, 17);
        assertThat(contract.paid()).isEqualTo(120_000);
        assertThat(contract.isRunning()).isTrue();
        bench.month(17);
        assertThat(contract.paid()).isEqualTo(130_000);
        assertThat(contract.end()).isEqualTo(ContractEnd.COMPLETED);
        assertThat(bench.committed()).isZero();
    }

    @Test
    void brokenContractReturnsWhatIsNotEarned() {
        Organization organization = bench.organization(1);
        Contract contract = bench.sign(organization, 10, 1_000, byTranche(12, 0.3, 0.3), 0);
        bench.serve(organization, 10);
        bench.months(0, 3);
        organization.setActivity(Activity.INACTIVE, 2);
        bench.month(3);
        assertThat(contract.end()).isEqualTo(ContractEnd.PROVIDER_FAILED);
        assertThat(bench.performance().ended(ContractEnd.PROVIDER_FAILED)).isEqualTo(1);
        // paid: 36,000 + 3 · 4,000
        assertThat(bench.movedEver(Purpose.CONTRACTS)).isEqualTo(48_000);
        assertThat(bench.movedEver(Purpose.RETURNED_CONTRACT_ENDED)).isEqualTo(72_000);
        assertThat(bench.committed()).isZero();
    }

    @Test
    void whatIsOwedIsPaidToAnInactiveOrganizationAndReturnedForADissolvedOne() {
        Organization inactive = bench.organization(1);
        Organization dissolved = bench.organization(2);
        for (Organization organization : new Organization[] {inactive, dissolved}) {
            bench.sign(organization, 10, 1_000, counted(12, 1), 0);
            bench.serve(organization, 10);
        }
        bench.month(0);
        inactive.setActivity(Activity.INACTIVE, 0);
        dissolved.setActivity(Activity.DISSOLVED, 0);
        bench.months(1, 3);
        // a month's 10,000 was owed to each; 11 months of each went back when the contract broke
        assertThat(inactive.means().cash()).isEqualTo(10_000);
        assertThat(dissolved.means().cash()).isZero();
        assertThat(bench.movedEver(Purpose.RETURNED_CONTRACT_ENDED)).isEqualTo(2 * 110_000 + 10_000);
        assertThat(bench.committed()).isZero();
    }

    @Test
    void organizationFromOutsideNeedsNoRegisterOfTheDistrict() {
        Organization outside = bench.organization(1, 0.5, Origin.OUTSIDE);
        Contract contract = bench.sign(outside, 10, 1_000, byTranche(12, 0.3, 0.3), 0);
        bench.serve(outside, 10);
        bench.months(0, 12);
        assertThat(contract.end()).isEqualTo(ContractEnd.COMPLETED);
        assertThat(contract.paid()).isEqualTo(120_000);
    }

    @Test
    void contractThatOthersEndReturnsItsMoney() {
        Organization organization = bench.organization(1);
        Contract contract = bench.sign(organization, 10, 1_000, byTranche(24, 0.3, 0.3), 0);
        bench.serve(organization, 10);
        bench.months(0, 12);
        bench.contracts().end(contract, ContractEnd.UNFUNDED, 12);
        bench.month(12);
        assertThat(contract.paid()).isEqualTo(120_000);
        assertThat(contract.committed()).isZero();
        assertThat(bench.committed()).isZero();
    }

    @Test
    void moneySetAsideIsPaidOrReturnedWhateverTheTerms() {
        long seed = 20150301;
        Random random = new Random(seed);
        for (int run = 0; run < 60; run++) {
            ContractBench world = ContractBench.with(Change.of("evaluation.payment.lateShare", random.nextDouble())
                    .and("evaluation.thirdPartyShare", random.nextDouble() / 2)
                    .and("evaluation.buyerShare", random.nextDouble() / 2)
                    .and("evaluation.auditShare", random.nextDouble())
                    .and("evaluation.verdict.buyerNoise", 0.3)
                    .and("evaluation.verdict.thirdPartyNoise", 0.3)
                    .and("evaluation.verdict.monthsBetween", 1 + random.nextInt(12)));
            for (int key = 1; key <= 4; key++) {
                Organization organization = world.organization(key);
                double first = random.nextDouble() / 2;
                double last = random.nextDouble() / 2;
                int months = 1 + random.nextInt(30);
                ContractTerms terms = new ContractTerms(months, first, last, random.nextDouble(), false);
                int places = 1 + random.nextInt(20);
                world.sign(organization, places, 1 + random.nextInt(5_000), terms, random.nextInt(4));
                world.serve(organization, random.nextInt(places + 1));
            }
            int failing = random.nextInt(20);
            world.months(0, failing);
            world.contracts().ever().get(0).organization().setActivity(Activity.INACTIVE, failing);
            world.months(failing, 45);
            long paid = 0;
            for (Contract contract : world.contracts().ever()) {
                assertThat(contract.isRunning())
                        .as("seed %d, run %d", seed, run)
                        .isFalse();
                assertThat(contract.committed())
                        .as("seed %d, run %d", seed, run)
                        .isZero();
                paid += contract.paid();
            }
            assertThat(world.committed()).as("seed %d, run %d", seed, run).isZero();
            assertThat(world.movedEver(Purpose.CONTRACTS))
                    .as("seed %d, run %d", seed, run)
                    .isEqualTo(paid);
        }
    }
}
