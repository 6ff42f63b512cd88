package minbei.analysis.district;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.analysis.statistics.Sample;
import minbei.model.RunRecord;
import minbei.model.observation.Indicator;
import minbei.scenario.file.ScenarioException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * After the spin-up the world stands still but for its people. Population is held in the spin-up, so twelve months more of it show the
 * drift net of population: 2014-01 after S months of spin-up against 2014-01 after S + 12.
 *
 * <p>Money and places have no drift of their own here: they follow known residents.
 */
@Tag("full")
class SpinUpTest {

    private static final int SEEDS = 30;
    private static final double MARGIN = 0.01;

    /** Two-sided 99 % point of Student's t with 2 · 30 − 2 = 58 degrees of freedom. */
    private static final double T = 2.663;

    private static final Indicator[][] OUTCOMES = {
        {Indicator.COVERAGE},
        {Indicator.NEEDED_PERSON_MONTHS},
        {Indicator.SEARCHING, Indicator.WAITING, Indicator.GIVEN_UP},
        {Indicator.TRUST},
        {Indicator.AWARENESS},
    };

    @Test
    void coverageNeedQueuesAndTrustDriftByLessThanOnePercentInTwelveMonths() throws ScenarioException {
        int spinUp = WholeDistrict.spinUpMonths("beibei");
        double[][] sooner = outcomes(spinUp);
        double[][] later = outcomes(spinUp + 12);
        for (int i = 0; i < OUTCOMES.length; i++) {
            Sample before = Sample.of(sooner[i]);
            Sample after = Sample.of(later[i]);
            double drift = after.mean() / before.mean() - 1;
            // the two differ in luck, for a month has another number: an equivalence test, the whole 99 % interval within the margin
            double error = T * StandardErrors.ofDifference(before, after) / before.mean();
            assertThat(Math.abs(drift) + error)
                    .as("%s drifts by %.5f ± %.5f", OUTCOMES[i][0].key(), drift, error)
                    .isLessThan(MARGIN);
        }
    }

    private static double[][] outcomes(int spinUp) throws ScenarioException {
        double[][] outcomes = new double[OUTCOMES.length][SEEDS];
        for (int seed = 1; seed <= SEEDS; seed++) {
            RunRecord record = WholeDistrict.runAfterSpinUp("beibei", spinUp, seed);
            for (int i = 0; i < OUTCOMES.length; i++) {
                for (Indicator part : OUTCOMES[i]) {
                    outcomes[i][seed - 1] += WholeDistrict.total(record, part, 0);
                }
            }
        }
        return outcomes;
    }
}
