package minbei.analysis.district;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.analysis.statistics.Difference;
import minbei.analysis.statistics.PairedDifference;
import minbei.model.RunRecord;
import minbei.model.observation.Indicator;
import minbei.scenario.file.ScenarioException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A tenth of the residents tells the same story as all of them. */
@Tag("full")
class PopulationScaleTest {

    private static final int SEEDS = 16;
    private static final int MONTH = 35;

    /** The smallest difference that a report calls one. */
    private static final double MARGIN = 0.005;

    /** Two-sided 99 % point of Student's t with 16 − 1 = 15 degrees of freedom. */
    private static final double T = 2.947;

    @Test
    void coverageOfATenthOfBeibeiAgreesWithThatOfAllWithinHalfAPoint() throws ScenarioException {
        // paired by seed: both worlds share what departments believe of townships, which moves coverage most
        Difference thinning = PairedDifference.of(coverage(0.1), coverage(1));
        double error = T * thinning.standardDeviation() / StrictMath.sqrt(SEEDS);
        // an equivalence test: the whole 99 % interval lies within the margin. The difference itself is real, about 0.3
        // points:
        // thinned offices are small, and small offices match less well
        assertThat(Math.abs(thinning.mean()) + error)
                .as("coverage differs by %.5f ± %.5f", thinning.mean(), error)
                .isLessThan(MARGIN);
    }

    @Test
    void moneyAndPlacesAreNotThinned() throws ScenarioException {
        RunRecord all = WholeDistrict.run("beibei", 12, 1, 1);
        RunRecord tenth = WholeDistrict.run("beibei", 12, 0.1, 1);
        for (Indicator indicator :
                new Indicator[] {Indicator.APPROPRIATED, Indicator.OWN_PLACES, Indicator.OWN_STAFF}) {
            assertThat(WholeDistrict.total(tenth, indicator, 11)).isEqualTo(WholeDistrict.total(all, indicator, 11));
        }
    }

    private static double[] coverage(double scale) throws ScenarioException {
        double[] coverage = new double[SEEDS];
        for (int seed = 1; seed <= SEEDS; seed++) {
            RunRecord record = WholeDistrict.run("beibei", MONTH + 1, scale, seed);
            coverage[seed - 1] = WholeDistrict.total(record, Indicator.COVERAGE, MONTH);
        }
        return coverage;
    }
}
