package minbei.analysis.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import minbei.analysis.statistics.Difference;
import minbei.model.RunRecord;
import minbei.model.money.Purpose;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.observation.IndicatorSeries;
import minbei.model.observation.SpendingLine;
import org.junit.jupiter.api.Test;

class ExperimentResultsTest {

    private static final int MONTHS = 14;

    /** Coverage is level + month; level is 10 × seed under {@code same}, and 1, 3 or 8 more under {@code other}. */
    private static RunRecord invent(PlannedRun run) {
        double[] extra = {1, 3, 8};
        double level = 10 * run.seed() + (run.policy().equals("other") ? extra[run.replication()] : 0);
        double[] coverage = new double[MONTHS];
        Arrays.setAll(coverage, month -> level + month);
        double[] nothing = new double[MONTHS];
        Arrays.fill(nothing, Double.NaN);
        return new RunRecord(
                run.seed(),
                List.of(
                        IndicatorSeries.of(Indicator.COVERAGE, Breakdown.TOTAL, "all", coverage),
                        IndicatorSeries.of(Indicator.COVERAGE, Breakdown.NEED, "health", coverage),
                        IndicatorSeries.of(Indicator.TRUST, Breakdown.TOTAL, "all", nothing)),
                List.of(
                        new SpendingLine(0, Purpose.OWN_WAGES, "health", 100 * run.seed()),
                        new SpendingLine(11, Purpose.OWN_WAGES, "health", 50),
                        new SpendingLine(12, Purpose.OWN_WAGES, "health", 7)),
                "hash");
    }

    private static ExperimentResults results() {
        return ExperimentResults.of(InventedExperiment.of(MONTHS, 3), run -> Optional.of(invent(run)), List.of());
    }

    @Test
    void seriesIsTheMeanOverReplicationsMonthByMonth() {
        Summary summary = results().series("here", "same", Indicator.COVERAGE, Breakdown.TOTAL, "all");

        // Levels 10, 20, 30 in month 5: mean 25, s = 10, half width 4.3026527 · 10 / √3 = 24.841377.
        assertThat(summary.mean(5)).isEqualTo(25);
        assertThat(summary.n(5)).isEqualTo(3);
        assertThat(summary.meanLower(5)).isCloseTo(25 - 24.841377, within(1e-6));
        assertThat(summary.meanUpper(5)).isCloseTo(25 + 24.841377, within(1e-6));
        assertThat(summary.rangeLower(5)).isEqualTo(15);
        assertThat(summary.rangeUpper(5)).isEqualTo(35);
    }

    @Test
    void breakdownsKeepDecembersAndTheLastMonthOnly() {
        ExperimentResults results = results();
        Summary summary = results.series("here", "same", Indicator.COVERAGE, Breakdown.NEED, "health");

        assertThat(summary.mean(10)).isNaN();
        assertThat(summary.mean(11)).isEqualTo(31);
        assertThat(summary.mean(13)).isEqualTo(33);
        assertThat(results.keptOfBreakdowns(11)).isTrue();
        assertThat(results.keptOfBreakdowns(12)).isFalse();
        assertThat(results.categories("here", Indicator.COVERAGE, Breakdown.NEED))
                .containsExactly("health");
    }

    @Test
    void differenceIsPairedBySeed() {
        Difference difference = results().difference("here", "other", Indicator.COVERAGE, Breakdown.TOTAL, "all", 13);

        // Differences 1, 3, 8: mean 4, s = √((9 + 1 + 16) / 2) = √13.
        assertThat(difference.mean()).isEqualTo(4);
        assertThat(difference.standardDeviation()).isCloseTo(Math.sqrt(13), within(1e-12));
        assertThat(difference.n()).isEqualTo(3);
    }

    @Test
    void failedRunTakesItsPairWithIt() {
        ExperimentResults results = ExperimentResults.of(
                InventedExperiment.of(MONTHS, 3),
                run -> run.policy().equals("other") && run.replication() == 2
                        ? Optional.empty()
                        : Optional.of(invent(run)),
                List.of());

        Difference difference = results.yearDifference("here", "other", Indicator.COVERAGE, 2014);
        assertThat(difference.n()).isEqualTo(2);
        assertThat(difference.mean()).isEqualTo(2); // (1 + 3) / 2
        assertThat(results.year("here", "same", Indicator.COVERAGE, 2014).n()).isEqualTo(3);
        assertThat(results.year("here", "other", Indicator.COVERAGE, 2014).n()).isEqualTo(2);
    }

    @Test
    void nothingObservedIsNoValueRatherThanZero() {
        ExperimentResults results = results();

        assertThat(results.difference("here", "other", Indicator.TRUST, Breakdown.TOTAL, "all", 3))
                .isEqualTo(Difference.UNKNOWN);
        assertThat(results.series("here", "other", Indicator.TRUST, Breakdown.TOTAL, "all")
                        .mean(3))
                .isNaN();
        assertThat(results.year("here", "other", Indicator.BIRTHS, 2014)).isEqualTo(YearSummary.UNKNOWN);
    }

    @Test
    void moneyIsTheMeanOverReplicationsInYuan() {
        // 2014: (100 + 50) + (200 + 50) + (300 + 50) fen = 750 fen over 3 runs = 2.50 yuan; 2015: 7 fen.
        ExperimentResults results = results();
        assertThat(results.spending("here", "same", 2014, Purpose.OWN_WAGES, "health"))
                .isCloseTo(2.5, within(1e-12));
        assertThat(results.spending("here", "same", 2015, Purpose.OWN_WAGES, "health"))
                .isCloseTo(0.07, within(1e-12));
        assertThat(results.spending("here", "same", 2014, Purpose.OWN_WAGES, "poverty"))
                .isZero();
        assertThat(results.fields("here")).containsExactly("health");
        assertThat(results.years()).containsExactly(2014, 2015);
    }

    @Test
    void readingInSlicesGivesTheSameBits() {
        ExperimentDescription experiment = InventedExperiment.of(MONTHS, 3);
        RunSource runs = run -> Optional.of(invent(run));
        DistrictResults whole = DistrictResults.of(experiment, ParameterHalf.BEST, "here", runs, 1_000_000);
        DistrictResults sliced = DistrictResults.of(experiment, ParameterHalf.BEST, "here", runs, 7);

        for (int cell = 0; cell < whole.layout().size(); cell++) {
            assertThat(sliced.statistics("other").year(cell))
                    .isEqualTo(whole.statistics("other").year(cell));
            assertThat(sliced.statistics("other").difference(cell))
                    .isEqualTo(whole.statistics("other").difference(cell));
        }
    }

    @Test
    void unknownDistrictOrPolicyIsRefused() {
        ExperimentResults results = results();

        assertThatThrownBy(() -> results.fields("there")).hasMessageContaining("district (there)");
        assertThatThrownBy(() -> results.year("here", "nobody", Indicator.COVERAGE, 2014))
                .hasMessageContaining("policy (nobody)");
    }
}
