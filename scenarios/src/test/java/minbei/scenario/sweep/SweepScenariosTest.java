package minbei.scenario.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import minbei.scenario.EditedFolder;
import minbei.scenario.ScenarioFolder;
import minbei.scenario.policy.ResolvedScenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepScenariosTest {

    @TempDir
    Path temp;

    private EditedFolder folder;

    @BeforeEach
    void copyBundledFiles() {
        folder = EditedFolder.in(temp);
    }

    private SweepScenarios scenarios(String design, String... factors) throws Exception {
        folder.write("sweeps/mine.yml", """
                name: mine
                label: {en: Mine, zh: 我的}
                question: {en: Asked, zh: 问题}
                districts: [minhang, beibei]
                policies: [status-quo, larger-envelope]
                replications: 3
                months: 12
                seed: 1
                design: %s
                factors:
                """.formatted(design) + "  " + String.join("\n  ", factors) + "\n");
        ScenarioFolder open = folder.open();
        return open.scenarios(open.sweep("mine"));
    }

    @Test
    void designIsCrossedWithDistrictsPoliciesAndReplications() throws Exception {
        Sweep sweep = scenarios(
                        "{method: grid, levels: 4}", "trust.awarenessMean: catalogue", "trust.initialMean: catalogue")
                .sweep();
        // 4 · 4 points, 2 districts, 2 policies, 3 replications
        assertThat(sweep.runs()).isEqualTo(16 * 2 * 2 * 3);
    }

    @Test
    void parameterTakesItsValueFromTheStartAndALeverFromItsMonth() throws Exception {
        SweepScenarios scenarios = scenarios(
                "{method: list, points: [{trust.awarenessMean: 0.3, department.purchaseShare: 0.7}]}",
                "trust.awarenessMean: catalogue",
                "department.purchaseShare: {from: 2014-07}");
        ResolvedScenario scenario = scenarios.scenario(0, 0, 0);
        assertThat(scenario.timeline().baseline().trust().awarenessMean()).isEqualTo(0.3);
        assertThat(scenario.timeline().at(5).department().purchaseShare().health())
                .isNotEqualTo(0.7);
        assertThat(scenario.timeline().at(6).department().purchaseShare().health())
                .isEqualTo(0.7);
    }

    @Test
    void plausibleRangeIsTheDistrictsOwn() throws Exception {
        SweepScenarios scenarios = scenarios("{method: grid, levels: 2}", "budget.envelopePerResidentYear: catalogue");
        // Minhang's file: [40, 120]
        assertThat(scenarios.values(0, 0).get(0)).isEqualByComparingTo("40");
        assertThat(scenarios.values(0, 1).get(0)).isEqualByComparingTo("120");
        assertThat(scenarios.values(1, 1).get(0)).isNotEqualByComparingTo("120");
    }

    @Test
    void sharesThatAreNotVariedShareTheRestInProportion() throws Exception {
        SweepScenarios scenarios = scenarios(
                "{method: list, points: [{population.incomeShareLocal.low: 0.4}]}",
                "population.incomeShareLocal.low: catalogue");
        var own = scenarios.district(0).numbers();
        double middle = own.number("population.incomeShareLocal.middle").doubleValue();
        double high = own.number("population.incomeShareLocal.high").doubleValue();
        var moved = scenarios.scenario(0, 0, 0).district().numbers();
        assertThat(moved.number("population.incomeShareLocal.low")).isEqualByComparingTo("0.4");
        // 1 − 0.4 = 0.6 is shared as before
        assertThat(moved.number("population.incomeShareLocal.middle").doubleValue())
                .isCloseTo(0.6 * middle / (middle + high), within(1e-11));
    }

    @Test
    void twoPointsWithTheSameValuesAreTheSameContent() throws Exception {
        SweepScenarios scenarios = scenarios(
                "{method: list, points: [{trust.awarenessMean: 0.3}, {trust.awarenessMean: 0.30}, {trust.awarenessMean: 0.31}]}",
                "trust.awarenessMean: catalogue");
        String first = scenarios.scenario(0, 0, 0).contentHash();
        assertThat(scenarios.scenario(0, 0, 1).contentHash()).isEqualTo(first);
        assertThat(scenarios.scenario(0, 0, 2).contentHash()).isNotEqualTo(first);
        assertThat(scenarios.scenario(0, 1, 0).contentHash()).isNotEqualTo(first);
    }
}
