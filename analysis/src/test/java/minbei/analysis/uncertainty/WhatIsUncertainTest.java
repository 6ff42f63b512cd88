package minbei.analysis.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.experiment.PlannedRun;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.experiment.RunSource;
import minbei.analysis.language.Bilingual;
import minbei.analysis.statistics.FlippingAssumption;
import minbei.model.RunRecord;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.observation.IndicatorSeries;
import org.junit.jupiter.api.Test;

class WhatIsUncertainTest {

    private static final int MONTHS = 12;
    private static final Bilingual TEXT = new Bilingual("text", "文字");
    private static final WhatIsUncertain QUESTION = new WhatIsUncertain(
            List.of("policy"), List.of(), List.of(new WhatIsUncertain.Variant("as-is--rule", List.of("policy--rule"))));

    private static ExperimentDescription experiment() {
        List<PolicyDescription> policies = List.of("as-is", "policy", "as-is--rule", "policy--rule").stream()
                .map(key -> new PolicyDescription(key, TEXT, Optional.empty(), Map.of(), Map.of()))
                .toList();
        return new ExperimentDescription(
                "invented",
                TEXT,
                TEXT,
                List.of(new DistrictDescription("here", TEXT, 90_000, List.of(), List.of())),
                policies,
                List.of("as-is"),
                MONTHS,
                List.of(1L, 2L, 3L),
                1,
                "test");
    }

    /** The policy adds 0.01 · seed to 0.5; drawn it adds 0.03, −0.03 and 0 more; under the other rule 0.06 more. */
    private static Optional<RunRecord> run(PlannedRun run) {
        double coverage = 0.5;
        if (run.policy().startsWith("policy")) {
            coverage += 0.01 * run.seed();
            coverage += run.policy().endsWith("--rule") ? 0.06 : 0;
            coverage += run.half() == ParameterHalf.DRAWN ? new double[] {0.03, -0.03, 0}[run.replication()] : 0;
        }
        double[] months = new double[MONTHS];
        Arrays.fill(months, coverage);
        return Optional.of(new RunRecord(
                run.seed(),
                List.of(IndicatorSeries.of(Indicator.COVERAGE, Breakdown.TOTAL, "all", months)),
                List.of(),
                "hash"));
    }

    @Test
    void luckParametersAndRulesEachHaveTheVarianceTheyAdd() {
        RunSource runs = WhatIsUncertainTest::run;
        Uncertainty answer = (Uncertainty)
                QUESTION.answer(ExperimentResults.of(experiment(), ParameterHalf.DRAWN, runs, List.of()), runs)
                        .get(0);
        Uncertainty.OfDifference coverage = answer.differences().get(0);

        assertThat(coverage.indicator()).isEqualTo(Indicator.COVERAGE);
        // 0.01, 0.02, 0.03; drawn 0.04, −0.01, 0.03: (0.02² + 0.03² + 0.01²) / 2 less that; two rules 0.06 apart: S = 3
        // · 2 · 0.03², over 3
        assertThat(coverage.budget().luck()).isCloseTo(0.0001, within(1e-12));
        assertThat(coverage.budget().parameters()).isCloseTo(0.0006, within(1e-12));
        assertThat(coverage.budget().structure()).isCloseTo(0.0018, within(1e-12));
        assertThat(coverage.budget().data()).isNaN();
    }

    @Test
    void assumptionsAreHeldAgainstTheDifferencesOfTheDrawsTheyStandIn() {
        RunSource runs = WhatIsUncertainTest::run;
        ExperimentResults drawn = ExperimentResults.of(experiment(), ParameterHalf.DRAWN, runs, List.of());
        List<FlippingAssumption> first = FlippingAssumptions.of(
                drawn, "here", "policy", Map.of("steep", List.of(1.0, 0.0, 0.6), "level", List.of(0.5, 0.5, 0.5)));

        // Differences 0.04, −0.01, 0.03: over places 1, 0 and 0.6 a line that is zero near 0.2.
        assertThat(first).extracting(FlippingAssumption::parameter).containsExactly("steep", "level");
        assertThat(first.get(0).flips()).isTrue();
        assertThat(first.get(0).turningPoint()).isBetween(0.1, 0.25);
    }
}
