package minbei.analysis.district;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.analysis.statistics.Difference;
import minbei.analysis.statistics.PairedDifference;
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

    /** The larger one: its queues are four times as long, so luck moves them half as much. */
    private static final String DISTRICT = "minhang";

    private static final int SEEDS = 20;
    private static final double MARGIN = 0.01;

    /** Two-sided 99 % point of Student's t with 20 − 1 = 19 degrees of freedom. */
    private static final double T = 2.861;

    private static final Indicator[][] OUTCOMES = {
        {Indicator.COVERAGE},
        {Indicator.NEEDED_PERSON_MONTHS},
        {Indicator.SEARCHING, Indicator.WAITING, Indicator.GIVEN_UP},
        {Indicator.TRUST},
        {Indicator.AWARENESS},
    };

    @Test
    void coverageNeedQueuesAndTrustDriftByLessThanOnePercentInTwelveMonths() throws ScenarioException {
        int spinUp = WholeDistrict.spinUpMonths(DISTRICT);
        double[][] sooner = outcomes(spinUp);
        double[][] later = outcomes(spinUp + 12);
        for (int i = 0; i < OUTCOMES.length; i++) {
            // the same residents with the same dispositions in both; months have other numbers, so the rest of luck
            // differs
            Difference difference = PairedDifference.of(later[i], sooner[i]);
            double level = Sample.of(sooner[i]).mean();
            double drift = difference.mean() / level;
            double error = T * difference.standardDeviation() / StrictMath.sqrt(SEEDS) / level;
            // an equivalence test: the whole 99 % interval within the margin
            assertThat(Math.abs(drift) + error)
                    .as("%s drifts by %.5f ± %.5f", OUTCOMES[i][0].key(), drift, error)
                    .isLessThan(MARGIN);
        }
    }

    private static double[][] outcomes(int spinUp) throws ScenarioException {
        double[][] outcomes = new double[OUTCOMES.length][SEEDS];
        for (int seed = 1; seed <= SEEDS; seed++) {
            RunRecord record = WholeDistrict.runAfterSpinUp(DISTRICT, spinUp, seed);
            for (int i = 0; i < OUTCOMES.length; i++) {
                for (Indicator part : OUTCOMES[i]) {
                    outcomes[i][seed - 1] += WholeDistrict.total(record, part, 0);
                }
            }
        }
        return outcomes;
    }
}
