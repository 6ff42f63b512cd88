package minbei.analysis.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
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

    private static ExperimentDescription experiment(int replications) {
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
                LongStream.rangeClosed(1, replications).boxed().toList(),
                1,
                "test");
    }

    /** The policy adds 0.01 · seed to 0.5; drawn it adds 0.03, −0.03 and from then on 0 more; under the other rule 0.06 more. */
    private static Optional<RunRecord> run(PlannedRun run) {
        double coverage = 0.5;
        if (run.policy().startsWith("policy")) {
            coverage += 0.01 * run.seed();
            coverage += run.policy().endsWith("--rule") ? 0.06 : 0;
            coverage += run.half() == ParameterHalf.DRAWN
                    ? new double[] {0.03, -0.03, 0}[Math.min(2, run.replication())]
                    : 0;
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
                QUESTION.answer(ExperimentResults.of(experiment(3), ParameterHalf.DRAWN, runs, List.of()), runs)
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

    private static List<FlippingAssumption> flipping(int replications, List<Double> steep) {
        RunSource runs = WhatIsUncertainTest::run;
        ExperimentResults drawn = ExperimentResults.of(experiment(replications), ParameterHalf.DRAWN, runs, List.of());
        List<Double> level = Collections.nCopies(replications, 0.5);
        return FlippingAssumptions.of(drawn, "here", "policy", Map.of("steep", steep, "level", level));
    }

    /** Differences in points are 4, −1, 3 and then 4 to 10: with places of (difference + 1) / 11 a line that is zero at 1 / 11. */
    @Test
    void assumptionsAreHeldAgainstTheDifferencesOfTheDrawsTheyStandIn() {
        List<Double> places = Stream.of(4, -1, 3, 4, 5, 6, 7, 8, 9, 10)
                .map(points -> (points + 1) / 11.0)
                .toList();
        List<FlippingAssumption> first = flipping(10, places);

        assertThat(first).extracting(FlippingAssumption::parameter).containsExactly("steep", "level");
        assertThat(first.get(0).flips()).isTrue();
        assertThat(first.get(0).told()).isTrue();
        assertThat(first.get(0).turningPoint()).isCloseTo(1 / 11.0, within(1e-9));
    }

    @Test
    void fewerThanTenDrawsTellOfNoAssumption() {
        assertThat(flipping(
                        9,
                        Stream.of(5, 0, 4, 5, 6, 7, 8, 9, 10)
                                .map(places -> places / 11.0)
                                .toList()))
                .isEmpty();
    }
}
