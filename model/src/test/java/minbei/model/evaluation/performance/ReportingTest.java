package minbei.model.evaluation.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.contract.Contract;
import minbei.model.contract.ContractTerms;
import minbei.model.evaluation.ContractBench;
import minbei.model.random.Luck;
import org.junit.jupiter.api.Test;

final class ReportingTest {

    private static final ReportingParameters PLAIN = new ReportingParameters(2, 0.5, 2, 0.15, 0.2, 0.1);

    private final ContractBench bench = ContractBench.with("evaluation.reporting.renewalStake", 0);
    private final FixedScrutiny scrutiny = new FixedScrutiny();

    private Reporting reporting(ReportingParameters parameters) {
        return Reporting.of(month -> parameters, Luck.of(20140101), scrutiny);
    }

    private ContractFile file(int key, double countedShare) {
        ContractTerms terms = new ContractTerms(12, 0.3, 0.3, countedShare, false);
        Contract contract = bench.sign(bench.organization(key), 10, 1_000, terms, 0);
        return new ContractFile(contract, 0);
    }

    @Test
    void paddedShareIsWhatItIsWorthLessWhatItCosts() {
        int key = bench.keyOfHonesty(0.1, 0.18);
        double honesty = reporting(PLAIN).honesty(key);
        ContractFile file = file(key, 0.5);
        // stake 0.5 + 0.15; checked by the buyer with 0.2 · 0.5 = 0.1; (0.65 · 0.9 − 2 · 0.1 − 2h) / 0.5
        double expected = (0.65 * 0.9 - 0.2 - 2 * honesty) / 0.5;
        assertThat(expected).isBetween(0.0, 1.0);
        assertThat(reporting(PLAIN).paddedShare(file, 0)).isEqualTo(expected, within(1e-12));
    }

    @Test
    void whoIsHonestReportsWhatIsTrue() {
        ContractFile file = file(bench.keyOfHonesty(0.9, 1), 1);
        Reporting.Report report = reporting(PLAIN).report(file, 6, 0);
        assertThat(report).isEqualTo(new Reporting.Report(6, 0, 0));
    }

    @Test
    void whoIsNotReportsEmptyPlacesWhereNobodyChecks() {
        ContractFile file = file(bench.keyOfHonesty(0, 0.05), 1);
        ReportingParameters unchecked = new ReportingParameters(2, 0.5, 2, 0.15, 0, 0);
        // worth 1.15 − 2h > 0.5: every empty place is reported as served
        Reporting.Report report = reporting(unchecked).report(file, 6, 0);
        assertThat(report).isEqualTo(new Reporting.Report(10, 4, 0));
    }

    @Test
    void padsMoreTheMorePayHangsOnUnits() {
        int key = bench.keyOfHonesty(0, 0.05);
        ReportingParameters unchecked = new ReportingParameters(2, 2, 2, 0.15, 0, 0);
        double before = -1;
        for (double counted : new double[] {0, 0.3, 0.6, 1}) {
            double padded = reporting(unchecked).paddedShare(file(key, counted), 0);
            assertThat(padded).isGreaterThan(before);
            before = padded;
        }
    }

    @Test
    void padsLessTheMoreIsLookedAt() {
        ContractFile file = file(bench.keyOfHonesty(0, 0.05), 1);
        Reporting reporting = reporting(new ReportingParameters(2, 2, 2, 0.15, 0, 0.1));
        double unseen = reporting.paddedShare(file, 0);
        file.setScheme(Scheme.THIRD_PARTY);
        double byThirdParty = reporting.paddedShare(file, 0);
        scrutiny.audit = 0.1;
        double andAudited = reporting.paddedShare(file, 0);
        scrutiny.onSite = 0.5;
        double andVisited = reporting.paddedShare(file, 0);
        assertThat(byThirdParty).isLessThan(unseen);
        assertThat(andAudited).isLessThan(byThirdParty);
        assertThat(andVisited).isZero();
    }

    @Test
    void buyerWhoJudgesByThePapersIsPaddedFor() {
        ContractFile file = file(bench.keyOfHonesty(0, 0.05), 0);
        Reporting reporting = reporting(new ReportingParameters(2, 2, 2, 0.15, 0, 0));
        double unjudged = reporting.paddedShare(file, 0);
        file.setScheme(Scheme.BUYER);
        // the last tranche of 0.3 hangs on the report
        assertThat(reporting.paddedShare(file, 0)).isEqualTo(unjudged + 0.3 / 2, within(1e-12));
    }

    @Test
    void caughtUnitsAreStruckAndFined() {
        ContractFile file = file(bench.keyOfHonesty(0, 0.05), 1);
        // nothing is kept back for padding, so it is tried although a check is certain
        Reporting reporting = reporting(new ReportingParameters(0, 0.5, 0, 0.15, 0, 0));
        scrutiny.onSite = 1;
        assertThat(reporting.paddedShare(file, 0)).isZero();
        scrutiny.onSite = 0.95;
        int caught = 0;
        for (int month = 0; month < 200; month++) {
            Reporting.Report report = reporting.report(file, 6, month);
            caught += report.struck() > 0 ? 1 : 0;
            assertThat(report.units() - report.padded()).isEqualTo(6);
        }
        // 200 draws of chance 0.95; a re-seed would leave 180 to 200 with chance above 0.998
        assertThat(caught).isBetween(180, 200);
        Reporting fining = reporting(PLAIN);
        // 4 units · 1,000 fen · 2
        assertThat(fining.fineFen(file, 4, 0)).isEqualTo(8_000);
    }

    /** Who looks, as a test says. */
    static final class FixedScrutiny implements Scrutiny {
        private double onSite;
        private double stake;
        private double audit;

        void set(double onSiteNow, double stakeNow) {
            onSite = onSiteNow;
            stake = stakeNow;
        }

        @Override
        public double onSite(Contract contract, int month) {
            return onSite;
        }

        @Override
        public double trancheAtStake(ContractFile file, double truth, int month) {
            return stake;
        }

        @Override
        public double auditExposure(int month) {
            return audit;
        }
    }
}
