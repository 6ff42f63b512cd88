package minbei.model.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.Change;
import minbei.model.contract.Contract;
import minbei.model.contract.ContractTerms;
import minbei.model.evaluation.performance.LivedQuality;
import minbei.model.organization.Organization;
import minbei.model.organization.Origin;
import org.junit.jupiter.api.Test;

/**
 * Row B8c of the institutions, and the seam for M5c, at the level of their rules: forty organizations of qualities 0.2 to 0.6 under a
 * year's contract, of which seven in ten places are filled.
 */
final class EvaluationAndAuditTest {

    private static final int ORGANIZATIONS = 40;
    private static final int PLACES = 10;

    private record Outcome(double kept, double care, long withheld, double caught, double padded) {}

    private static Outcome outcome(Change change, Supervision supervision, double countedShare) {
        ContractBench bench = ContractBench.with(change, supervision, SplitProjects.none(), LivedQuality.byEffort());
        ContractTerms terms = new ContractTerms(12, 0.3, 0.4, countedShare, false);
        for (int key = 1; key <= ORGANIZATIONS; key++) {
            double quality = 0.2 + 0.4 * key / ORGANIZATIONS;
            Organization organization = bench.organization(key, quality, Origin.GRASSROOTS);
            bench.sign(organization, PLACES, 1_000, terms, 1);
            bench.serve(organization, 7);
        }
        double caught = 0;
        double padded = 0;
        bench.month(0);
        double kept = 0;
        double care = 0;
        for (int month = 1; month <= 12; month++) {
            bench.month(month);
            caught += bench.performance().caughtUnits();
            padded += bench.performance().paddedFen();
            if (month == 6) {
                for (Contract contract : bench.contracts().ever()) {
                    kept += bench.rule().keptShare(contract.organization(), month) / ORGANIZATIONS;
                    care += contract.effort() / ORGANIZATIONS;
                }
            }
        }
        long withheld = 0;
        for (Contract contract : bench.contracts().ever()) {
            withheld += contract.withheld();
        }
        return new Outcome(kept, care, withheld, caught, padded);
    }

    private static final Change BARE = Change.of("evaluation.thirdPartyShare", 0);
    private static final Change THIRD_PARTY = Change.of("evaluation.thirdPartyShare", 1)
            .and("evaluation.verdict.thirdPartyNoise", 0.1)
            .and("evaluation.paymentThreshold", 0.3);

    @Test
    void thirdPartyKeepsBackLastTranchesAndMorePlacesAreKept() {
        Outcome bare = outcome(BARE, Supervision.none(), 0);
        Outcome judged = outcome(THIRD_PARTY, Supervision.none(), 0);
        assertThat(bare.withheld()).isZero();
        assertThat(judged.withheld()).isPositive();
        // smallest effect that counts: 0.01 of the contracted places
        assertThat(judged.kept()).isGreaterThan(bare.kept() + 0.01);
    }

    @Test
    void whatIsNotCountedIsUnmovedByTheVerdict() {
        // margin of 0.02 written before it was run
        double bare = outcome(BARE, Supervision.none(), 0).care();
        assertThat(outcome(THIRD_PARTY, Supervision.none(), 0).care()).isEqualTo(bare, within(0.02));
    }

    @Test
    void mildEvaluatorChangesNothing() {
        Outcome bare = outcome(BARE, Supervision.none(), 0);
        Outcome mild = outcome(THIRD_PARTY.and("evaluation.evaluators.thirdPartyLeniency", 0.7), Supervision.none(), 0);
        assertThat(mild.withheld()).isZero();
        assertThat(mild.kept()).isEqualTo(bare.kept(), within(0.001));
        assertThat(mild.care()).isEqualTo(bare.care(), within(0.001));
    }

    @Test
    void feeFollowsTaskRaisesWhatIsCountedNotWhatIsNot() {
        // pattern P8: pay per unit keeps places open, and care falls
        Outcome byTranche = outcome(BARE, Supervision.none(), 0);
        Outcome byUnit = outcome(BARE, Supervision.none(), 0.9);
        assertThat(byUnit.kept()).isGreaterThan(byTranche.kept() + 0.02);
        assertThat(byUnit.care()).isLessThan(byTranche.care());
    }

    @Test
    void withoutPullOfPayTheSameTermsMoveNothing() {
        // the mechanism of P8 switched off
        Change free = BARE.and("evaluation.effort.payPull", 0);
        Outcome byTranche = outcome(free, Supervision.none(), 0);
        Outcome byUnit = outcome(free, Supervision.none(), 0.9);
        assertThat(byUnit.kept()).isEqualTo(byTranche.kept());
        assertThat(byUnit.care()).isEqualTo(byTranche.care());
    }

    @Test
    void hubThatComesToLookFindsShirkingAndMoreIsKept() {
        Supervision weekly = new Supervision() {
            @Override
            public double onSite(Contract contract, int month) {
                return 0.15;
            }

            @Override
            public double auditHelp(int month) {
                return 0;
            }
        };
        Change eager =
                BARE.and("evaluation.reporting.conscience", 0.2).and("evaluation.reporting.unitCheckPerMonth", 0);
        Outcome unseen = outcome(eager, Supervision.none(), 0.5);
        Outcome seen = outcome(eager, weekly, 0.5);
        assertThat(unseen.caught()).isZero();
        assertThat(seen.caught()).isPositive();
        assertThat(seen.padded()).isLessThan(unseen.padded());
        assertThat(seen.kept()).isGreaterThan(unseen.kept());
    }
}
