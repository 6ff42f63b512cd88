package minbei.analysis.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import minbei.analysis.statistics.Difference;
import minbei.model.RunInput;
import minbei.model.RunRecord;
import minbei.model.Simulation;
import minbei.model.observation.Indicator;
import minbei.scenario.ScenarioFolder;
import minbei.scenario.district.LoadedDistrict;
import minbei.scenario.policy.ResolvedScenario;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One small trial of the model itself: three replications from seed 5, two years, an agent for two hundred residents. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrialTest {

    private static final int MONTHS = 24;
    private static final double SCALE = 0.005;
    private static final long FIRST_SEED = 5;
    private static final int REPLICATIONS = 3;

    private final Trial trial = Trial.of(MONTHS, SCALE, FIRST_SEED, REPLICATIONS);
    private ScenarioFolder folder;
    private LoadedDistrict beibei;
    private ResolvedScenario statusQuo;
    private ResolvedScenario changed;

    @BeforeAll
    void resolvePolicies(@TempDir Path temp) throws Exception {
        folder = ScenarioFolder.open();
        beibei = folder.district("beibei");
        statusQuo = folder.resolve(beibei, folder.policy("status-quo"));
        changed = fromSecondYear(temp, "fewer-bought", 0.2);
    }

    /** A policy that sets what share of places is bought, from January 2015. */
    private ResolvedScenario fromSecondYear(Path temp, String name, double purchaseShare) throws Exception {
        Path file = Files.writeString(temp.resolve(name + ".yml"), """
                name: %s
                label: {en: Trial, zh: 试验}
                levers:
                  - from: 2015-01
                    set:
                      department.purchaseShare: {times: %s}
                """.formatted(name, purchaseShare));
        return folder.resolve(beibei, folder.policy(file.toString()));
    }

    @Test
    void replicationHasTheSeedOfItsNumberUnderEveryPolicyAndTheRecordOfThatRunAlone() throws Exception {
        assertThat(trial.records(statusQuo)).extracting(RunRecord::seed).containsExactly(5L, 6L, 7L);
        assertThat(trial.records(changed)).extracting(RunRecord::seed).containsExactly(5L, 6L, 7L);
        RunInput input = new RunInput(beibei.district(), changed.timeline(), MONTHS, SCALE, false);
        assertThat(trial.records(changed).get(1).hash())
                .isEqualTo(Simulation.run(input, 6).hash());
    }

    @Test
    void policyIsRunOnceHoweverOftenAndUnderWhateverNameItIsAskedFor(@TempDir Path temp) throws Exception {
        List<RunRecord> first = trial.records(changed);
        assertThat(trial.records(changed)).isSameAs(first);
        assertThat(trial.records(fromSecondYear(temp, "other-name", 0.2))).isSameAs(first);
    }

    @Test
    void worldsAreTheSameUntilTheLeverIsPulledAndPartThen() throws Exception {
        assertThat(trial.values(changed, Indicator.ONSETS, 2014))
                .containsExactly(trial.values(statusQuo, Indicator.ONSETS, 2014));
        assertThat(trial.values(changed, Indicator.COVERAGE, 2014))
                .containsExactly(trial.values(statusQuo, Indicator.COVERAGE, 2014));
        assertThat(trial.values(changed, Indicator.COVERAGE, 2015))
                .isNotEqualTo(trial.values(statusQuo, Indicator.COVERAGE, 2015));
    }

    @Test
    void differenceIsThatOfPairsWithTheIntervalOfStudent() throws Exception {
        double[] policy = trial.values(changed, Indicator.COVERAGE, 2015);
        double[] yardstick = trial.values(statusQuo, Indicator.COVERAGE, 2015);
        double[] pairs = {policy[0] - yardstick[0], policy[1] - yardstick[1], policy[2] - yardstick[2]};
        double mean = (pairs[0] + pairs[1] + pairs[2]) / 3;
        double squares = Math.pow(pairs[0] - mean, 2) + Math.pow(pairs[1] - mean, 2) + Math.pow(pairs[2] - mean, 2);
        // 97.5 % quantile of Student's t with 2 degrees of freedom: 4.302653
        double half = 4.302653 * Math.sqrt(squares / 2 / 3);

        Difference found = trial.difference(changed, statusQuo, Indicator.COVERAGE, 2015);

        assertThat(found.mean()).isCloseTo(mean, within(1e-12));
        assertThat(found.upper() - found.lower()).isCloseTo(2 * half, within(1e-6 * half));
        assertThat(found.n()).isEqualTo(REPLICATIONS);
    }

    @Test
    void yearlyValueIsTheSumOfTheMonthsForWhatHappensAndTheLastForWhatIsThere() throws Exception {
        RunRecord record = trial.records(statusQuo).get(0);
        double[] births = total(record, Indicator.BIRTHS);
        double sum = 0;
        for (int month = 12; month < 24; month++) {
            sum += births[month];
        }
        assertThat(trial.values(statusQuo, Indicator.BIRTHS, 2015)[0]).isEqualTo(sum);
        assertThat(trial.values(statusQuo, Indicator.REGISTERED, 2015)[0])
                .isEqualTo(total(record, Indicator.REGISTERED)[23]);
    }

    private static double[] total(RunRecord record, Indicator indicator) {
        return record.series().stream()
                .filter(series -> series.indicator() == indicator)
                .findFirst()
                .orElseThrow()
                .toArray();
    }

    @Test
    void whatCannotBeTriedIsRefusedWithWhatIsAllowed() {
        assertThatThrownBy(() -> Trial.of(MONTHS, SCALE, 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("replications (0) must be 1 or more");
        assertThatThrownBy(() -> Trial.of(121, SCALE, 1, 1).records(statusQuo))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("months (121) must be 1 to 120");
        assertThatThrownBy(() -> Trial.of(MONTHS, 2, 1, 1).records(statusQuo))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("population scale (2.0) must be above 0 and at most 1");
    }
}
