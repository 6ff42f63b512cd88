package minbei.model.evaluation;

import static minbei.model.evaluation.ContractBench.byTranche;
import static org.assertj.core.api.Assertions.assertThat;

import minbei.model.Change;
import minbei.model.contract.Contract;
import minbei.model.money.Purpose;
import minbei.model.organization.Activity;
import minbei.model.organization.Organization;
import org.junit.jupiter.api.Test;

final class EvaluationOfficeTest {

    private static final Change JUDGED = Change.of("evaluation.thirdPartyShare", 1)
            .and("evaluation.verdict.monthsBetween", 6)
            .and("evaluation.verdict.thirdPartyFeeShare", 0.015)
            .and("evaluation.verdict.buyerFeeShare", 0.004)
            .and("evaluation.verdict.ratingsFeeShare", 0.005)
            .and("evaluation.audit.feeShare", 0.02);

    private static Contract contract(ContractBench bench) {
        Organization organization = bench.organization(bench.keyOfHonesty(0.9, 1));
        Contract contract = bench.sign(organization, 10, 1_000, byTranche(12, 0.3, 0.3), 0);
        bench.serve(organization, 5);
        return contract;
    }

    @Test
    void verdictIsClaimedInTheMonthItFallsDue() {
        ContractBench bench = ContractBench.with(JUDGED);
        contract(bench);
        for (int month = 0; month < 12; month++) {
            // 0.015 · 120,000 in the sixth month and in the last
            assertThat(bench.claims(month).stream().mapToLong(fen -> fen).sum())
                    .as("month %d", month)
                    .isEqualTo(month == 5 || month == 11 ? 1_800 : 0);
            bench.month(month);
        }
        assertThat(bench.movedEver(Purpose.EVALUATION_FEES)).isEqualTo(3_600);
    }

    @Test
    void publishedRatingsAndAuditsCostMore() {
        ContractBench bench =
                ContractBench.with(JUDGED.and("evaluation.publishedRatings", 1).and("evaluation.auditShare", 1));
        contract(bench);
        bench.months(0, 11);
        // (0.015 + 0.005) · 120,000 and 0.02 · 120,000
        assertThat(bench.claims(11)).containsExactly(2_400L, 2_400L);
    }

    @Test
    void institutionThatIsNotPulledClaimsNothing() {
        ContractBench bench = ContractBench.with("evaluation.thirdPartyShare", 0);
        contract(bench);
        for (int month = 0; month < 12; month++) {
            assertThat(bench.claims(month)).isEmpty();
            bench.month(month);
        }
    }

    @Test
    void whereMoneyIsShortNobodyJudgesAndTheLastTrancheIsPaid() {
        ContractBench bench = ContractBench.with(JUDGED.and("evaluation.paymentThreshold", 0.9)
                .and("evaluation.auditShare", 1)
                .and("evaluation.verdict.terminationThreshold", 0));
        bench.refuseClaims();
        Contract contract = contract(bench);
        bench.months(0, 12);
        assertThat(contract.verdict()).isEqualTo(Contract.UNJUDGED);
        assertThat(contract.paid()).isEqualTo(120_000);
        assertThat(bench.movedEver(Purpose.EVALUATION_FEES)).isZero();
        assertThat(bench.record().audits()).isZero();
    }

    @Test
    void brokenContractIsNotJudged() {
        ContractBench bench = ContractBench.with(JUDGED);
        Contract contract = contract(bench);
        bench.months(0, 5);
        contract.organization().setActivity(Activity.INACTIVE, 4);
        assertThat(bench.claims(5)).isEmpty();
        bench.month(5);
        assertThat(contract.verdict()).isEqualTo(Contract.UNJUDGED);
    }

    @Test
    void costOfAYearFollowsSharesAndContracts() {
        ContractBench bench = ContractBench.with(JUDGED.and("evaluation.thirdPartyShare", 0.25)
                .and("evaluation.buyerShare", 0.5)
                .and("evaluation.publishedRatings", 1)
                .and("evaluation.auditShare", 0.1));
        // 2 · (0.25 · 0.020 + 0.5 · 0.009) + 0.1 · 0.02 = 0.021 of 100,000,000 fen
        assertThat(EvaluationOffice.yearlyFen(bench.parameters(), 100_000_000)).isEqualTo(2_100_000);
        ContractBench bare = ContractBench.with("evaluation.auditShare", 0);
        assertThat(EvaluationOffice.yearlyFen(bare.parameters(), 100_000_000)).isZero();
    }
}
