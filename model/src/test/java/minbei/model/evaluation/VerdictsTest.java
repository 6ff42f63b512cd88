package minbei.model.evaluation;

import static minbei.model.evaluation.ContractBench.byTranche;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.Change;
import minbei.model.contract.Contract;
import minbei.model.contract.ContractEnd;
import minbei.model.contract.ContractTerms;
import minbei.model.evaluation.performance.Scheme;
import minbei.model.money.Purpose;
import minbei.model.organization.Organization;
import org.junit.jupiter.api.Test;

final class VerdictsTest {

    private static final Change JUDGED =
            Change.of("evaluation.thirdPartyShare", 1).and("evaluation.verdict.monthsBetween", 12);

    /** Care is of quality 0.6 whatever the effort. */
    private static ContractBench bench(Change change) {
        return ContractBench.with(change, Supervision.none(), SplitProjects.none(), (contract, month) -> 0.6);
    }

    private static Contract served(ContractBench bench, int key, int residents, ContractTerms terms) {
        Organization organization = bench.organization(key);
        Contract contract = bench.sign(organization, 10, 1_000, terms, 0);
        bench.serve(organization, residents);
        return contract;
    }

    private static Contract honest(ContractBench bench, int residents) {
        return served(bench, bench.keyOfHonesty(0.5, 1), residents, byTranche(12, 0.3, 0.3));
    }

    @Test
    void verdictIsQualityLivedTimesTheShareDelivered() {
        ContractBench bench = bench(JUDGED);
        Contract contract = honest(bench, 8);
        bench.months(0, 11);
        assertThat(contract.verdict()).isEqualTo(Contract.UNJUDGED);
        bench.month(11);
        // 0.6 · 8/10
        assertThat(contract.verdict()).isEqualTo(0.48, within(1e-12));
        assertThat(contract.organization().trackRecord().meanVerdict(0)).isEqualTo(0.48, within(1e-12));
        assertThat(bench.record().verdicts(Scheme.THIRD_PARTY)).isEqualTo(1);
        assertThat(bench.record().truthSum(Scheme.THIRD_PARTY)).isEqualTo(0.48, within(1e-12));
    }

    @Test
    void mildEvaluatorAddsHisLeniency() {
        ContractBench bench = bench(JUDGED.and("evaluation.evaluators.thirdPartyLeniency", 0.2));
        Contract contract = honest(bench, 8);
        bench.months(0, 12);
        assertThat(contract.verdict()).isEqualTo(0.68, within(1e-12));
        assertThat(bench.record().leniencySum(Scheme.THIRD_PARTY)).isEqualTo(0.2, within(1e-12));
    }

    @Test
    void verdictStaysWithinItsScale() {
        ContractBench bench = bench(JUDGED.and("evaluation.evaluators.thirdPartyLeniency", 0.9));
        Contract contract = honest(bench, 8);
        bench.months(0, 12);
        assertThat(contract.verdict()).isEqualTo(1);
    }

    @Test
    void officialGoesByThePapersAndTheThirdPartyLooks() {
        for (Scheme scheme : new Scheme[] {Scheme.BUYER, Scheme.THIRD_PARTY}) {
            ContractBench bench = bench(Change.of("evaluation.buyerShare", scheme == Scheme.BUYER ? 1 : 0)
                    .and("evaluation.thirdPartyShare", scheme == Scheme.BUYER ? 0 : 1)
                    .and("evaluation.reporting.unitCheckPerMonth", 0)
                    .and("evaluation.reporting.thirdPartyCheckPerMonth", 0));
            Contract contract =
                    served(bench, bench.keyOfHonesty(0, 0.05), 8, new ContractTerms(12, 0.3, 0.3, 1, false));
            bench.months(0, 12);
            // every empty place is reported as served: 0.6 · 10/10 by the papers, 0.6 · 8/10 in truth
            assertThat(contract.countedUnits()).isEqualTo(120);
            assertThat(contract.verdict()).isEqualTo(scheme == Scheme.BUYER ? 0.6 : 0.48, within(1e-12));
            assertThat(bench.record().truthSum(scheme)).isEqualTo(0.48, within(1e-12));
        }
    }

    @Test
    void verdictBelowTheThresholdKeepsBackTheLastTranche() {
        ContractBench bench = bench(JUDGED.and("evaluation.paymentThreshold", 0.5));
        Contract contract = honest(bench, 8);
        bench.months(0, 12);
        // 0.48 < 0.5: the last 36,000 of 120,000
        assertThat(contract.withheld()).isEqualTo(36_000);
        assertThat(contract.paid()).isEqualTo(84_000);
        assertThat(bench.moved(Purpose.RETURNED_WITHHELD)).isEqualTo(36_000);
        assertThat(bench.performance().withheldFen()).isEqualTo(36_000);
        assertThat(bench.record().keptBack()).isEqualTo(1);
        assertThat(contract.end()).isEqualTo(ContractEnd.COMPLETED);
    }

    @Test
    void verdictAtTheThresholdIsPaid() {
        ContractBench bench = bench(JUDGED.and("evaluation.paymentThreshold", 0.47));
        Contract contract = honest(bench, 8);
        bench.months(0, 12);
        assertThat(contract.withheld()).isZero();
        assertThat(contract.paid()).isEqualTo(120_000);
    }

    @Test
    void verdictFarBelowEndsTheContractAtMidTerm() {
        ContractBench bench = bench(Change.of("evaluation.thirdPartyShare", 1)
                .and("evaluation.verdict.monthsBetween", 6)
                .and("evaluation.verdict.terminationThreshold", 0.3));
        Contract contract = honest(bench, 4);
        bench.months(0, 6);
        // 0.6 · 4/10 = 0.24 < 0.3 after six months: the last tranche is kept back, the rest ends
        assertThat(contract.end()).isEqualTo(ContractEnd.TERMINATED);
        assertThat(contract.endMonth()).isEqualTo(6);
        assertThat(contract.paid()).isEqualTo(36_000 + 6 * 4_000);
        assertThat(contract.withheld()).isEqualTo(36_000);
        assertThat(bench.moved(Purpose.RETURNED_CONTRACT_ENDED)).isEqualTo(24_000);
        assertThat(bench.committed()).isZero();
    }

    @Test
    void verdictCountsWhatWasDoneSinceTheLast() {
        ContractBench bench =
                bench(Change.of("evaluation.thirdPartyShare", 1).and("evaluation.verdict.monthsBetween", 6));
        Contract contract = honest(bench, 8);
        bench.months(0, 6);
        assertThat(contract.verdict()).isEqualTo(0.48, within(1e-12));
        bench.serve(contract.organization(), 5);
        bench.months(6, 12);
        assertThat(contract.verdict()).isEqualTo(0.3, within(1e-12));
        assertThat(contract.organization().trackRecord().verdicts()).isEqualTo(2);
    }

    @Test
    void departmentsTakeGoodAndBadVerdictsToHeart() {
        ContractBench good = bench(JUDGED.and("department.opennessPerGoodVerdict", 0.1)
                .and("evaluation.verdict.goodVerdict", 0.48 - 1e-9));
        honest(good, 8);
        double before = good.openness();
        good.months(0, 12);
        assertThat(good.openness()).isEqualTo(before + 0.1 * (1 - before), within(1e-12));
        ContractBench bad =
                bench(JUDGED.and("department.opennessPerBadVerdict", -0.2).and("evaluation.paymentThreshold", 0.5));
        honest(bad, 8);
        bad.months(0, 12);
        assertThat(bad.openness()).isEqualTo(before * 0.8, within(1e-12));
    }

    @Test
    void covarianceOfVerdictAndTruthIsOverTheMonth() {
        ContractBench bench = bench(JUDGED.and("evaluation.evaluators.thirdPartyLeniency", 0.1));
        honest(bench, 8);
        served(bench, bench.keyOfHonesty(0.8, 0.81), 4, byTranche(12, 0.3, 0.3));
        bench.months(0, 12);
        // truth 0.48 and 0.24, mean 0.36: variance 0.12² = 0.0144; verdicts are 0.1 more each
        assertThat(bench.record().verdicts()).isEqualTo(2);
        assertThat(bench.record().covariance()).isEqualTo(0.0144, within(1e-12));
        assertThat(bench.record().truthVariance()).isEqualTo(0.0144, within(1e-12));
        assertThat(bench.record().verdictVariance()).isEqualTo(0.0144, within(1e-12));
    }

    @Test
    void residentsRateTheQualityTheyLived() {
        ContractBench bench = bench(JUDGED.and("evaluation.publishedRatings", 1));
        honest(bench, 8);
        bench.months(0, 12);
        assertThat(bench.record().ratingSum()).isEqualTo(0.6, within(1e-12));
    }

    @Test
    void largerShareJudgesThoseOfASmallerOneAndMore() {
        boolean[] few = judged(0.3);
        boolean[] many = judged(0.6);
        int fewCount = 0;
        int manyCount = 0;
        for (int i = 0; i < few.length; i++) {
            assertThat(few[i] && !many[i]).as("organization %d", i).isFalse();
            fewCount += few[i] ? 1 : 0;
            manyCount += many[i] ? 1 : 0;
        }
        // 300 draws: sd of the shares 0.026 and 0.028; four of them, so that a re-seed fails with chance below 0.0002
        assertThat(fewCount / 300.0).isEqualTo(0.3, within(0.106));
        assertThat(manyCount / 300.0).isEqualTo(0.6, within(0.113));
    }

    private static boolean[] judged(double share) {
        ContractBench bench = bench(JUDGED.and("evaluation.thirdPartyShare", share));
        for (int key = 1; key <= 300; key++) {
            served(bench, key, 8, byTranche(12, 0.3, 0.3));
        }
        bench.months(0, 12);
        boolean[] judged = new boolean[300];
        for (Contract contract : bench.contracts().ever()) {
            judged[contract.organization().key() - 1] = contract.verdict() != Contract.UNJUDGED;
        }
        return judged;
    }

    @Test
    void withoutAnEvaluatorNothingIsJudgedAndEverythingPaid() {
        ContractBench bench = bench(Change.of("evaluation.paymentThreshold", 1));
        Contract contract = honest(bench, 1);
        bench.months(0, 12);
        assertThat(contract.verdict()).isEqualTo(Contract.UNJUDGED);
        assertThat(contract.paid()).isEqualTo(120_000);
        assertThat(bench.record().verdicts()).isZero();
    }
}
