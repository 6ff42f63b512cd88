package minbei.analysis.incidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.ParameterChange;
import minbei.analysis.experiment.PlannedRun;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.experiment.PolicyDescription.Part;
import minbei.analysis.experiment.RunSource;
import minbei.analysis.language.Bilingual;
import minbei.model.RunRecord;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.observation.IndicatorSeries;
import minbei.model.observation.RunLines;
import minbei.model.observation.ServedNeeds;
import org.junit.jupiter.api.Test;

class WhoGainsTest {

    private static final int MONTHS = 12;
    private static final Bilingual TEXT = new Bilingual("text", "文字");

    /** Here, three replications, one agent for two residents: status quo, a policy, a policy like the status quo, a placebo. */
    private static ExperimentDescription experiment() {
        return new ExperimentDescription(
                "invented",
                TEXT,
                TEXT,
                List.of(new DistrictDescription("here", TEXT, 90_000, List.of(), List.of())),
                List.of(
                        policy("as-is", Part.COMPARED),
                        policy("policy", Part.COMPARED, "1"),
                        policy("same", Part.COMPARED),
                        policy("placebo", Part.PLACEBO, "0.1")),
                List.of("as-is"),
                MONTHS,
                LongStream.rangeClosed(1, 3).boxed().toList(),
                0.5,
                "test");
    }

    private static PolicyDescription policy(String key, Part part, String... values) {
        List<ParameterChange> changes = Arrays.stream(values)
                .map(value -> new ParameterChange(0, "budget.ownShare", "0", value))
                .toList();
        return new PolicyDescription(key, TEXT, Optional.empty(), Map.of("here", changes), Map.of(), Map.of(), part);
    }

    /** Migrants gain 0.10 under the policy, 0.11, 0.12 by seed; locals lose 0.20 or gain as much; the placebo adds 0.001. */
    private static RunSource runs() {
        return run -> Optional.of(new RunRecord(
                run.seed(),
                List.of(
                        coverage("migrant", 0.3 + effect(run, 0.09 + 0.01 * run.seed())),
                        coverage("local", 0.5 + effect(run, run.seed() == 2 ? 0.2 : -0.2))),
                List.of(),
                new RunLines(List.of(), List.of(), List.of(), served(run)),
                "hash"));
    }

    private static double effect(PlannedRun run, double ofPolicy) {
        return switch (run.policy()) {
            case "policy" -> ofPolicy;
            case "placebo" -> 0.001;
            default -> 0;
        };
    }

    private static IndicatorSeries coverage(String hukou, double value) {
        double[] months = new double[MONTHS];
        Arrays.fill(months, value);
        return IndicatorSeries.of(Indicator.COVERAGE, Breakdown.HUKOU, hukou, months);
    }

    /** The status quo serves 1 to 4. The policy serves 1, 2 and 10 on up to 12, 13, 14 by seed; the placebo 1, 2, 3 and 10. */
    private static ServedNeeds served(PlannedRun run) {
        return switch (run.policy()) {
            case "policy" ->
                ServedNeeds.of(LongStream.concat(LongStream.of(1, 2), LongStream.rangeClosed(10, 11 + run.seed()))
                        .toArray());
            case "placebo" -> ServedNeeds.of(1, 2, 3, 10);
            default -> ServedNeeds.of(1, 2, 3, 4);
        };
    }

    private static Incidence.OfPolicy incidence(RunSource runs) {
        ExperimentResults results = ExperimentResults.of(experiment(), runs, List.of());
        Incidence incidence =
                (Incidence) new WhoGains("placebo").answer(results, runs).get(0);
        assertThat(incidence.policies())
                .as("neither the placebo nor what changes nothing")
                .hasSize(1);
        return incidence.of("policy").orElseThrow();
    }

    @Test
    void groupGainsOrLosesOnlyWithItsWholeIntervalBesideThePlacebo() {
        List<GroupEffect> groups = incidence(runs()).by(Breakdown.HUKOU);

        assertThat(groups).extracting(GroupEffect::category).containsExactly("migrant", "local");
        // 0.10, 0.11, 0.12: mean 0.11, s = 0.01, t(0.975; 2) = 4.3027: ± 0.0248
        assertThat(groups.get(0).effect().mean()).isCloseTo(0.11, within(1e-12));
        assertThat(groups.get(0).effect().lower()).isCloseTo(0.11 - 4.302653 * 0.01 / Math.sqrt(3), within(1e-7));
        assertThat(groups.get(0).placebo().mean()).isCloseTo(0.001, within(1e-12));
        assertThat(groups.get(0).verdict()).isEqualTo(GroupEffect.Verdict.GAINS);
        // −0.2, 0.2, −0.2: a mean below zero, and an interval on both sides of it
        assertThat(groups.get(1).effect().mean()).isNegative();
        assertThat(groups.get(1).verdict()).isEqualTo(GroupEffect.Verdict.NOT_TOLD);
    }

    @Test
    void residentsAreCountedNetOfThePlaceboAndNotAgents() {
        Incidence.OfPolicy policy = incidence(runs());

        // Gained 3, 4, 5 by seed (10 on), the placebo 1 (10): net 2, 3, 4 agents, of two residents each.
        assertThat(policy.gained().mean()).isCloseTo(6, within(1e-12));
        assertThat(policy.gained().standardDeviation()).isCloseTo(2, within(1e-12));
        // Lost 3 and 4, the placebo 4: one agent each.
        assertThat(policy.lost().mean()).isCloseTo(2, within(1e-12));
        assertThat(policy.lost().lower()).isCloseTo(2, within(1e-12));
    }

    @Test
    void replicationInWhichThePlaceboFailedIsNotCounted() {
        RunSource all = runs();
        Incidence.OfPolicy policy =
                incidence(run -> run.policy().equals("placebo") && run.seed() == 3 ? Optional.empty() : all.read(run));

        assertThat(policy.gained().n()).isEqualTo(2);
        assertThat(policy.gained().mean()).isCloseTo(5, within(1e-12));
    }
}
