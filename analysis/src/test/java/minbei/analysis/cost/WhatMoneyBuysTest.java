package minbei.analysis.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.InventedExperiment;
import minbei.analysis.experiment.PlannedRun;
import minbei.analysis.experiment.RunSource;
import minbei.analysis.statistics.RatioSet;
import minbei.model.RunRecord;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.observation.IndicatorSeries;
import org.junit.jupiter.api.Test;

class WhatMoneyBuysTest {

    private static final int MONTHS = 10;

    /**
     * A month as it is: 1,000,000 yuan appropriated, 900,000 spent, 500 served. Otherwise 2,000,000, 1,300,000 and by seed 100, 200, 300
     * more served.
     */
    private static Optional<RunRecord> run(PlannedRun run) {
        boolean more = run.policy().equals("other");
        return Optional.of(new RunRecord(
                run.seed(),
                List.of(
                        series(Indicator.APPROPRIATED, more ? 2_000_000 : 1_000_000),
                        series(Indicator.SPENT, more ? 1_300_000 : 900_000),
                        series(Indicator.SERVED_PERSON_MONTHS, 500 + (more ? 100 * run.seed() : 0))),
                List.of(),
                "hash"));
    }

    private static IndicatorSeries series(Indicator indicator, double value) {
        double[] months = new double[MONTHS];
        Arrays.fill(months, value);
        return IndicatorSeries.of(indicator, Breakdown.TOTAL, "all", months);
    }

    private static CostOfService answer() {
        ExperimentDescription experiment = InventedExperiment.of(MONTHS, 3);
        RunSource runs = WhatMoneyBuysTest::run;
        return (CostOfService) new WhatMoneyBuys()
                .answer(ExperimentResults.of(experiment, runs, List.of()), runs)
                .get(0);
    }

    @Test
    void serviceIsCountedPerMillionAppropriatedAndAgainstTheYardstick() {
        CostOfService.OfPolicy yardstick = answer().of("same").orElseThrow();
        CostOfService.OfPolicy other = answer().of("other").orElseThrow();

        // 5,000 served for 10 million; 6,000, 7,000, 8,000 for 20 million.
        assertThat(yardstick.servedPerMillion().mean()).isCloseTo(500, within(1e-9));
        assertThat(yardstick.lessYardstick().n()).isZero();
        assertThat(other.servedPerMillion().mean()).isCloseTo(350, within(1e-9));
        assertThat(other.lessYardstick().mean()).isCloseTo(-150, within(1e-9));
        assertThat(other.lessYardstick().standardDeviation()).isCloseTo(50, within(1e-9));
    }

    @Test
    void onePersonMonthMoreCostsWhatIsSpentMoreAndNotWhatIsAppropriated() {
        CostOfService.OfPolicy other = answer().of("other").orElseThrow();

        // 4 million spent more, 1,000, 2,000, 3,000 served more: 4,000,000 / 2,000
        assertThat(other.plane().extraCost()).containsExactly(4e6, 4e6, 4e6);
        assertThat(other.plane().extraEffect()).containsExactly(1000, 2000, 3000);
        assertThat(other.plane().costPerUnit().ratio()).isCloseTo(2000, within(1e-9));
        // mean 2,000, s / √3 = 577, t = 4.30: the extra service is not told from zero
        assertThat(other.plane().costPerUnit().kind()).isEqualTo(RatioSet.Kind.TWO_RAYS);
    }
}
