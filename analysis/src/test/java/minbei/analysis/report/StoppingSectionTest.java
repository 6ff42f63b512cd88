package minbei.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import minbei.analysis.experiment.ComparisonResults;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.experiment.PlannedRun;
import minbei.analysis.experiment.Stopping;
import minbei.analysis.language.Language;
import minbei.analysis.report.wording.Findings;
import minbei.analysis.report.wording.Reading;
import minbei.analysis.statistics.Difference;
import minbei.model.RunRecord;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.observation.IndicatorSeries;
import org.junit.jupiter.api.Test;

class StoppingSectionTest {

    private static Difference difference(double mean, double half) {
        return new Difference(mean, half, mean - half, mean + half, 12, 0.3);
    }

    private static String text(Language language, ComparisonResults results) {
        Markup out = new Markup();
        StoppingSection.write(out, Reading.of(new Findings(results, Map.of(), Map.of()), language));
        return out.toString();
    }

    private static Stopping stopping(
            Stopping.Reason reason, List<Stopping.Comparison> comparisons, List<Stopping.Race> races) {
        return new Stopping(reason, ParameterHalf.BEST, 12, 60, true, OptionalLong.of(600), 0.05, comparisons, races);
    }

    @Test
    void stopRuleIsTextWithItsMethodLooksAndAdjustment() {
        Stopping stopping = stopping(
                Stopping.Reason.PRECISION,
                List.of(
                        new Stopping.Comparison(
                                "minhang", "cut", Indicator.COVERAGE, 0.005, difference(-0.02, 0.004), true),
                        new Stopping.Comparison("minhang", "cut", Indicator.REGISTERED, 5, difference(-3, 4), true)),
                List.of());
        String english = text(
                Language.EN, ComparisonResults.of(MadeUpExperiment.results()).stoppedBy(stopping));

        // Looks after replications 10, 11 and 12; 5 % over two indicators.
        assertThat(english).contains("from number 10 on, 3 times").contains("each 0.0250");
        assertThat(english).contains("Lindon").contains("10.0 minutes");
        assertThat(english).contains("-0.0200").contains("0.0040");
        assertThat(english).contains("they miss up to 7 times in 100 instead of 5");
    }

    @Test
    void policiesNotToldFromTheBestAreNamed() {
        Stopping stopping = stopping(
                Stopping.Reason.BEST,
                List.of(),
                List.of(new Stopping.Race(
                        "minhang",
                        Indicator.COVERAGE,
                        0.005,
                        true,
                        "more-places",
                        List.of(
                                new Stopping.Runner("more-places", 12, true, Difference.UNKNOWN),
                                new Stopping.Runner("status-quo", 12, false, difference(-0.003, 0.004)),
                                new Stopping.Runner("cut", 10, false, difference(-0.03, 0.004))))));
        ComparisonResults results =
                ComparisonResults.of(MadeUpExperiment.results()).stoppedBy(stopping);

        assertThat(text(Language.EN, results))
                .contains("the best by coverage is “A fifth more places”")
                .contains("these cannot be told apart from it: Status quo.")
                .contains("differences that are about normal");
        assertThat(text(Language.ZH, results)).contains("尚无法与之区分的有：现状。");
    }

    /**
     * Of ten pairs one differs by 50 registered organizations and the others by none: skewness √10 = 3.2, as ConfidenceSequenceTest reckons.
     * Of nine pairs nothing is said.
     */
    @Test
    void skewedDifferencesAreWarnedOfInEveryHeadlineIndicatorFromTenPairsOn() {
        assertThat(text(Language.EN, oneOutlierOf(10)))
                .contains("skewed beyond 1.5")
                .contains("Beibei, registered organizations, Budget cut by a tenth: skewness 3.2")
                .doesNotContain("A fifth more places");
        assertThat(text(Language.ZH, oneOutlierOf(10))).contains("北碚，登记社会组织，预算削减一成：偏度 3.2");
        assertThat(text(Language.EN, oneOutlierOf(9))).isEmpty();
    }

    private static ComparisonResults oneOutlierOf(int replications) {
        ExperimentDescription description =
                MadeUpExperiment.results(replications, List.of()).experiment();
        return ComparisonResults.of(ExperimentResults.of(
                description, run -> Optional.of(withRegister(run, MadeUpRun.of(run, description))), List.of()));
    }

    private static RunRecord withRegister(PlannedRun run, RunRecord plain) {
        boolean outlier = run.district().equals("beibei") && run.policy().equals("cut") && run.replication() == 4;
        double[] registered = new double[plain.series().get(0).months()];
        Arrays.fill(registered, outlier ? 150 : 100);
        List<IndicatorSeries> series = new ArrayList<>(plain.series());
        series.add(IndicatorSeries.of(Indicator.REGISTERED, Breakdown.TOTAL, "all", registered));
        return new RunRecord(plain.seed(), series, plain.spending(), "made up");
    }
}
