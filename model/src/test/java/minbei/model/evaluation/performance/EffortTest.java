package minbei.model.evaluation.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.contract.Contract;
import minbei.model.contract.ContractTerms;
import minbei.model.contract.Method;
import minbei.model.evaluation.ContractBench;
import minbei.model.organization.Organization;
import minbei.model.organization.Origin;
import minbei.model.random.Luck;
import org.junit.jupiter.api.Test;

final class EffortTest {

    private static final EffortParameters PLAIN = new EffortParameters(0.5, 0.2, 0.6, 0.4, 0.2, 0.6, 0.6);
    private static final ReportingParameters HONEST = new ReportingParameters(20, 0.5, 2, 0, 0, 0);

    private final ContractBench bench = ContractBench.with("evaluation.reporting.renewalStake", 0);
    private final ReportingTest.FixedScrutiny scrutiny = new ReportingTest.FixedScrutiny();
    private final Reporting honest = Reporting.of(month -> HONEST, Luck.of(20140101), scrutiny);
    private final int key = bench.keyOfHonesty(0.5, 0.6);

    private Effort effort(Reporting reporting) {
        return Effort.of(month -> PLAIN, ContractFiles.of(bench.contracts()), reporting, scrutiny);
    }

    private Effort.Efforts efforts(double counted, double last, Scheme scheme) {
        return effort(honest).efforts(file(counted, last, scheme, 0.5, Method.OPEN_TENDER), 0);
    }

    private ContractFile file(double counted, double last, Scheme scheme, double quality, Method method) {
        ContractTerms terms = new ContractTerms(12, 0.3, last, counted, false);
        Organization organization = bench.organization(key, quality, Origin.GRASSROOTS);
        Contract contract = bench.sign(organization, 0, method, 10, 1_000, terms, 0);
        ContractFile file = new ContractFile(contract, 0);
        file.setScheme(scheme);
        return file;
    }

    @Test
    void withoutIncentivesItKeepsItsOwnStandard() {
        double honesty = honest.honesty(key);
        Effort.Efforts efforts = efforts(0, 0.3, Scheme.NONE);
        // 0.5 + 0.2h; 0.6 + 0.4 · 0.5
        assertThat(efforts.delivery()).isEqualTo(0.5 + 0.2 * honesty, within(1e-12));
        assertThat(efforts.care()).isEqualTo(0.8, within(1e-12));
    }

    @Test
    void bestDivisionSolvesBothConditions() {
        Effort.Efforts efforts = Effort.divide(0.5, 0.6, 0.2, 0.1, 0.5);
        // (0.2 − 0.5 · 0.1) / 0.75 = 0.2; (0.1 − 0.5 · 0.2) / 0.75 = 0
        assertThat(efforts.delivery()).isEqualTo(0.7, within(1e-12));
        assertThat(efforts.care()).isEqualTo(0.6, within(1e-12));
        // at the bound of 1 care answers to the 0.1 that delivery can still rise: 0.6 + 0.1 − 0.5 · 0.1
        Effort.Efforts atBound = Effort.divide(0.9, 0.6, 0.4, 0.1, 0.5);
        assertThat(atBound.delivery()).isEqualTo(1);
        assertThat(atBound.care()).isEqualTo(0.65, within(1e-12));
    }

    @Test
    void payPerUnitRaisesWhatIsCountedAndNotWhatIsNot() {
        Effort.Efforts before = efforts(0, 0.3, Scheme.NONE);
        for (double counted : new double[] {0.3, 0.6, 1}) {
            Effort.Efforts after = efforts(counted, 0.3, Scheme.NONE);
            assertThat(after.delivery()).isGreaterThan(before.delivery());
            assertThat(after.care()).isLessThan(before.care());
            before = after;
        }
    }

    @Test
    void whereTasksDoNotCompeteCareIsUnmoved() {
        EffortParameters apart = new EffortParameters(0.5, 0.2, 0.6, 0.4, 0.2, 0, 0.6);
        Effort effort = Effort.of(month -> apart, ContractFiles.of(bench.contracts()), honest, scrutiny);
        Effort.Efforts byTranche = effort.efforts(file(0, 0.3, Scheme.NONE, 0.5, Method.OPEN_TENDER), 0);
        Effort.Efforts byUnit = effort.efforts(file(1, 0.3, Scheme.NONE, 0.5, Method.OPEN_TENDER), 0);
        assertThat(byUnit.delivery()).isGreaterThan(byTranche.delivery());
        assertThat(byUnit.care()).isEqualTo(byTranche.care());
    }

    @Test
    void visitsAndATrancheAtStakeMoveAttentionBackAsFarAsCareCanBeSeen() {
        double unjudged = efforts(0.5, 0.6, Scheme.NONE).care();
        scrutiny.set(0.5, 0);
        assertThat(efforts(0.5, 0.6, Scheme.NONE).care()).isGreaterThan(unjudged);
        scrutiny.set(0, 1);
        // stake 0.5 · 0.6 = 0.3: 0.2 · 0.3 = 0.06 pulls to delivery, all of it to care if all is seen: (0.06 − 0.6 ·
        // 0.06) / 0.64
        assertThat(judgedCare(1) - unjudged).isEqualTo(0.0375, within(1e-12));
        // an evaluator who sees only what can be counted draws attention away: −0.6 · 0.06 / 0.64
        assertThat(judgedCare(0) - unjudged).isEqualTo(-0.05625, within(1e-12));
    }

    private double judgedCare(double visibility) {
        EffortParameters seen = new EffortParameters(0.5, 0.2, 0.6, 0.4, 0.2, 0.6, visibility);
        Effort effort = Effort.of(month -> seen, ContractFiles.of(bench.contracts()), honest, scrutiny);
        return effort.efforts(file(0.5, 0.6, Scheme.THIRD_PARTY, 0.5, Method.OPEN_TENDER), 0)
                .care();
    }

    @Test
    void methodOfPurchaseMovesNothing() {
        for (Method method : Method.values()) {
            Effort.Efforts one = effort(honest).efforts(file(0.4, 0.3, Scheme.NONE, 0.5, method), 0);
            assertThat(one).isEqualTo(efforts(0.4, 0.3, Scheme.NONE));
        }
    }

    @Test
    void unitsThatCanBePaddedNeedNotBeServed() {
        int dishonest = bench.keyOfHonesty(0, 0.05);
        Organization organization = bench.organization(dishonest);
        Contract contract = bench.sign(organization, 10, 1_000, new ContractTerms(12, 0.3, 0.3, 0.5, false), 0);
        ContractFile file = new ContractFile(contract, 0);
        Reporting free =
                Reporting.of(month -> new ReportingParameters(2, 0.1, 2, 0, 0, 0), Luck.of(20140101), scrutiny);
        double padding = effort(free).efforts(file, 0).delivery();
        scrutiny.set(0.6, 0);
        Reporting visited =
                Reporting.of(month -> new ReportingParameters(2, 0.1, 2, 0, 0, 0), Luck.of(20140101), scrutiny);
        assertThat(free.paddedShare(file, 0)).isZero();
        assertThat(effort(visited).efforts(file, 0).delivery()).isGreaterThan(padding);
    }

    @Test
    void growthIsToldTheEffortAndTheShareOfPlacesKept() {
        Organization organization = bench.organization(key);
        Contract counted = bench.sign(organization, 10, 1_000, new ContractTerms(12, 0.3, 0.3, 1, false), 0);
        bench.month(0);
        assertThat(counted.effort()).isBetween(0.0, 1.0);
        assertThat(bench.rule().keptShare(organization, 0)).isGreaterThan(0.7).isLessThanOrEqualTo(1);
        assertThat(bench.rule().keptShare(bench.organization(99), 0)).isEqualTo(1);
    }
}
