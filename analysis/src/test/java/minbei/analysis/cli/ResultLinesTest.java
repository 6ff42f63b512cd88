package minbei.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.InventedExperiment;
import minbei.analysis.experiment.PlannedRun;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.language.Bilingual;
import minbei.analysis.language.Language;
import minbei.model.RunRecord;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.observation.IndicatorSeries;
import org.junit.jupiter.api.Test;

class ResultLinesTest {

    /** Coverage 10 %; under {@code other} 1, 2 and 3 points more. */
    private static RunRecord invent(PlannedRun run) {
        double[] coverage = new double[12];
        Arrays.fill(coverage, 0.1 + (run.policy().equals("other") ? 0.01 * run.seed() : 0));
        return new RunRecord(
                run.seed(),
                List.of(IndicatorSeries.of(Indicator.COVERAGE, Breakdown.TOTAL, "all", coverage)),
                List.of(),
                "hash");
    }

    private static ExperimentResults results() {
        ExperimentDescription two = InventedExperiment.of(12, 3);
        List<PolicyDescription> policies = new ArrayList<>(two.policies());
        policies.add(new PolicyDescription(
                "idle", new Bilingual("Idle", "无为"), Optional.empty(), Map.of(), Map.of("here", 12)));
        ExperimentDescription three = new ExperimentDescription(
                two.name(),
                two.label(),
                two.question(),
                two.districts(),
                policies,
                two.yardsticks(),
                two.months(),
                two.seeds(),
                two.populationScale(),
                two.modelVersion());
        return ExperimentResults.of(three, run -> Optional.of(invent(run)), List.of());
    }

    @Test
    void everyPolicyHasItsCoverageAndItsDifferenceToTheYardstick() {
        // Differences 1, 2, 3 points: mean 2, s = 1, half width 4.3026527 / √3 = 2.48.
        assertThat(ResultLines.of(results(), Messages.in(Language.EN)).coverage())
                .containsExactly(
                        "Coverage of 2014-01 to 2014-12; replications: 3; difference to \"Same\" in percentage points"
                                + " with its 95 % interval",
                        "Here",
                        "  Same      10.00 %",
                        "  Other     12.00 %  +2.00 (-0.48 to +4.48; 3 pairs)",
                        "  Idle      10.00 %  changes nothing here: its levers begin in 2015-01, after the recorded months");
    }

    @Test
    void chineseLinesStandUnderEachOtherToo() {
        assertThat(ResultLines.of(results(), Messages.in(Language.ZH)).coverage())
                .contains(
                        "  Other中文     12.00 %  +2.00（-0.48 至 +4.48；3 对）",
                        "  无为          10.00 %  在本区无变化：其政策杠杆从 2015-01 才开始，在记录的月份之后");
    }
}
