package minbei.model.evaluation;

import static minbei.model.evaluation.ContractBench.byTranche;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import minbei.model.Change;
import minbei.model.contract.Contract;
import minbei.model.contract.ContractEnd;
import minbei.model.contract.ContractTerms;
import minbei.model.evaluation.performance.LivedQuality;
import minbei.model.money.Purpose;
import minbei.model.organization.Organization;
import org.junit.jupiter.api.Test;

final class AuditTest {

    /** Organizations without conscience report every empty place as served; audits find half of it. */
    private static final Change PADDED = Change.of("evaluation.auditShare", 1)
            .and("evaluation.audit.findChance", 0.5)
            .and("evaluation.audit.thoroughPerMillionYear", 10_000)
            .and("evaluation.reporting.conscience", 0)
            .and("evaluation.reporting.penalty", 0)
            .and("evaluation.reporting.unitCheckPerMonth", 0);

    private static final ContractTerms BY_UNIT = new ContractTerms(12, 0.3, 0.3, 1, false);

    private static List<Contract> contracts(ContractBench bench, int number, ContractTerms terms) {
        List<Contract> contracts = new ArrayList<>();
        for (int key = 1; key <= number; key++) {
            Organization organization = bench.organization(key);
            organization.trackRecord().setReputation(0.6);
            contracts.add(bench.sign(organization, 10, 1_000, terms, 0));
            bench.serve(organization, 4);
        }
        return contracts;
    }

    @Test
    void findingEndsTheContractBarsTheOrganizationAndTakesTheMoneyBack() {
        ContractBench bench = ContractBench.with(PADDED);
        List<Contract> contracts = contracts(bench, 20, BY_UNIT);
        bench.months(0, 12);
        assertThat(bench.record().audits()).isEqualTo(20);
        assertThat(bench.record().misuseFound()).isBetween(1, 19);
        for (Contract contract : contracts) {
            Organization organization = contract.organization();
            boolean found = organization.trackRecord().isBarred(12);
            // barred for 36 months from the next; the last tranche of a contract paid by the unit is 0
            assertThat(organization.trackRecord().isBarred(47)).isEqualTo(found);
            assertThat(organization.trackRecord().isBarred(48)).isFalse();
            assertThat(organization.trackRecord().reputation()).isEqualTo(found ? 0.3 : 0.6);
            // padded: 6 places · 1,000 fen · 12 months = 72,000. The month's 10,000 is kept back, and 62,000 of the
            // 90,000
            // paid until then come back in cash; then a month's 10,000 arrives that was owed before
            assertThat(contract.withheld()).isEqualTo(found ? 10_000 : 0);
            assertThat(organization.means().cash()).isEqualTo(found ? 38_000 : 100_000);
        }
        assertThat(bench.record().misuseFoundFen())
                .isEqualTo(72_000L * bench.record().misuseFound());
        assertThat(bench.performance().recoveredFen())
                .isEqualTo(62_000L * bench.record().misuseFound());
    }

    @Test
    void findingBeforeTheTermEndsItEarly() {
        ContractBench bench = ContractBench.with(PADDED);
        List<Contract> contracts = contracts(bench, 20, new ContractTerms(24, 0.3, 0.3, 1, false));
        bench.months(0, 12);
        for (Contract contract : contracts) {
            boolean found = contract.organization().trackRecord().isBarred(12);
            assertThat(contract.end()).isEqualTo(found ? ContractEnd.TERMINATED : ContractEnd.RUNNING);
        }
    }

    @Test
    void scandalMakesTheDepartmentFallBack() {
        ContractBench bench = ContractBench.with(PADDED.and("department.opennessPerScandal", -0.2));
        contracts(bench, 20, BY_UNIT);
        double before = bench.openness();
        bench.months(0, 12);
        double expected = before * StrictMath.pow(0.8, bench.record().misuseFound());
        assertThat(bench.openness()).isEqualTo(expected, within(1e-12));
    }

    @Test
    void auditFindsLessTheMoreContractsAnAuditorHas() {
        // 500 audits per million residents and year: 6 for 12,000
        ContractBench bench = ContractBench.with(PADDED.and("evaluation.audit.thoroughPerMillionYear", 500));
        assertThat(bench.rule().auditFindChance(0)).isEqualTo(0.5);
        contracts(bench, 20, BY_UNIT);
        bench.months(0, 12);
        // 0.5 · 6/20
        assertThat(bench.rule().auditFindChance(11)).isEqualTo(0.15, within(1e-12));
        bench.months(12, 24);
        assertThat(bench.rule().auditFindChance(23)).isEqualTo(0.5);
    }

    /** Departments in the room that know of a part of what auditors miss. */
    private static Supervision helping(double auditHelp) {
        return new Supervision() {
            @Override
            public double onSite(Contract contract, int month) {
                return 0;
            }

            @Override
            public double auditHelp(int month) {
                return auditHelp;
            }
        };
    }

    @Test
    void helpByOtherDepartmentsFindsAPartOfTheRest() {
        ContractBench bench = ContractBench.with(PADDED, helping(0.2), SplitProjects.none(), LivedQuality.byEffort());
        // 1 − 0.5 · 0.8
        assertThat(bench.rule().auditFindChance(0)).isEqualTo(0.6, within(1e-12));
    }

    /** What was claimed for empty places in a year and not got back, fen. */
    private static double lost(double auditHelp) {
        Change punished = PADDED.and("evaluation.auditShare", 0.3)
                .and("evaluation.reporting.concealment", 2)
                .and("evaluation.reporting.penalty", 2);
        ContractBench bench =
                ContractBench.with(punished, helping(auditHelp), SplitProjects.none(), LivedQuality.byEffort());
        List<Contract> contracts = contracts(bench, 200, BY_UNIT);
        double lost = 0;
        for (int month = 0; month < 12; month++) {
            bench.month(month);
            lost += bench.performance().paddedFen() - bench.performance().recoveredFen();
        }
        return lost - contracts.stream().mapToDouble(Contract::withheld).sum();
    }

    @Test
    void lessMoneyIsLostWhereOtherDepartmentsHelpToFindMisuse() {
        // B5. A chance to be caught of 0.3 · 0.5 leaves (0.85 − 2 · 0.15)/2 = 0.275 of the empty places claimed, one of
        // 0.3 · 0.75
        // (0.775 − 2 · 0.225)/2 = 0.163: six tenths, and more of it is got back
        assertThat(lost(0.5)).isPositive().isLessThan(0.6 * lost(0));
    }

    @Test
    void auditFindsNothingWhereNothingIs() {
        ContractBench bench = ContractBench.with(PADDED.and("evaluation.reporting.concealment", 1_000));
        contracts(bench, 20, BY_UNIT);
        bench.months(0, 12);
        // hardly anything is padded: below 2 % of the price it passes for a mistake
        assertThat(bench.performance().paddedFen()).isPositive();
        assertThat(bench.record().audits()).isEqualTo(20);
        assertThat(bench.record().misuseFound()).isZero();
    }

    @Test
    void misuseGoesOnWhereNobodyAudits() {
        ContractBench bench = ContractBench.with(PADDED.and("evaluation.auditShare", 0));
        List<Contract> contracts = contracts(bench, 20, BY_UNIT);
        bench.months(0, 12);
        assertThat(bench.performance().paddedFen()).isEqualTo(20 * 6 * 1_000);
        assertThat(bench.record().audits()).isZero();
        bench.months(12, 14);
        for (Contract contract : contracts) {
            assertThat(contract.paid()).isEqualTo(120_000);
        }
    }

    @Test
    void whoExpectsAnAuditPadsLess() {
        double padded = Double.POSITIVE_INFINITY;
        for (double share : new double[] {0, 0.3, 0.6}) {
            ContractBench bench = ContractBench.with(PADDED.and("evaluation.reporting.concealment", 2)
                    .and("evaluation.reporting.penalty", 2)
                    .and("evaluation.audit.findChance", 0.7)
                    .and("evaluation.auditShare", share));
            contracts(bench, 20, BY_UNIT);
            bench.month(0);
            double now = bench.performance().paddedFen();
            assertThat(now).isLessThan(padded);
            padded = now;
        }
    }

    @Test
    void splitProjectIsTheBuyersScandalNotTheOrganizations() {
        ContractBench bench = ContractBench.with(
                PADDED.and("evaluation.reporting.concealment", 1_000).and("department.opennessPerScandal", -0.2),
                Supervision.none(),
                contract -> true,
                LivedQuality.byEffort());
        List<Contract> contracts = contracts(bench, 20, byTranche(12, 0.3, 0.3));
        double before = bench.openness();
        bench.months(0, 12);
        assertThat(bench.record().splitsFound()).isBetween(1, 19);
        assertThat(bench.openness())
                .isEqualTo(before * StrictMath.pow(0.8, bench.record().splitsFound()), within(1e-12));
        for (Contract contract : contracts) {
            assertThat(contract.organization().trackRecord().isBarred(12)).isFalse();
            assertThat(contract.end()).isEqualTo(ContractEnd.COMPLETED);
        }
    }

    @Test
    void auditCostsItsFee() {
        ContractBench bench = ContractBench.with(PADDED);
        contracts(bench, 20, BY_UNIT);
        bench.months(0, 12);
        // 0.015 · 120,000 · 20
        assertThat(bench.movedEver(Purpose.EVALUATION_FEES)).isEqualTo(36_000);
    }
}
