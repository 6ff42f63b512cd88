package minbei.analysis.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import minbei.analysis.experiment.AdoptionOrderAnswer;
import minbei.analysis.experiment.DistrictGapAnswer;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.FirstPlaceAnswer;
import minbei.analysis.experiment.MoneyAnswer;
import minbei.analysis.experiment.PlannedRun;
import minbei.analysis.experiment.RunSource;
import minbei.model.RunRecord;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.observation.IndicatorSeries;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private static final Indicator COVERAGE = Indicator.COVERAGE;

    private static <A> A only(Question question, ExperimentDescription experiment, RunSource runs, Class<A> type) {
        ExperimentResults results = InventedWorlds.results(experiment, runs);
        assertThat(question.answer(results, runs)).hasSize(1);
        return type.cast(question.answer(results, runs).get(0));
    }

    @Test
    void firstPlacesAreCountedReplicationByReplication() {
        ExperimentDescription experiment = InventedWorlds.describe(3, List.of("a", "b", "c"));
        // seeds 1, 2, 3: a has 5, 5, 5; b has 4, 6, 8; c has what a has
        RunSource runs =
                InventedWorlds.runs(Map.of(COVERAGE, run -> run.policy().equals("b") ? 2 + 2 * run.seed() : 5));
        FirstPlaceAnswer answer = only(new WhichComesFirst(), experiment, runs, FirstPlaceAnswer.class);

        assertThat(answer.draws()).isEqualTo(3);
        assertThat(answer.places())
                .containsExactly(
                        new FirstPlaceAnswer.Place("a", 1, 0),
                        new FirstPlaceAnswer.Place("b", 2, 2),
                        new FirstPlaceAnswer.Place("c", 1, 0));
    }

    @Test
    void aReplicationInWhichARunFailedIsNoDraw() {
        ExperimentDescription experiment = InventedWorlds.describe(3, List.of("a", "b"));
        RunSource all = InventedWorlds.runs(Map.of(COVERAGE, run -> run.policy().equals("b") ? 2 : 1));
        RunSource runs = run -> run.seed() == 2 && run.policy().equals("a") ? Optional.empty() : all.read(run);
        FirstPlaceAnswer answer = only(new WhichComesFirst(), experiment, runs, FirstPlaceAnswer.class);

        assertThat(answer.draws()).isEqualTo(2);
        assertThat(answer.places()).contains(new FirstPlaceAnswer.Place("b", 2, 2));
    }

    private static WhichOrder twoSteps() {
        return new WhichOrder(
                List.of(
                        new WhichOrder.StepName("x", InventedWorlds.text("X")),
                        new WhichOrder.StepName("y", InventedWorlds.text("Y"))),
                List.of(
                        new WhichOrder.StepOrder("xy", List.of("x", "y"), false),
                        new WhichOrder.StepOrder("yx", List.of("y", "x"), false),
                        new WhichOrder.StepOrder("both", List.of("x", "y"), true)),
                0.001);
    }

    /** Coverage 0.1 under xy; under yx 0.04 · seed less in the first 12 months and equal afterwards. */
    private static Optional<RunRecord> ordered(PlannedRun run) {
        double[] coverage = new double[InventedWorlds.MONTHS];
        Arrays.setAll(coverage, month -> 0.1 - (run.policy().equals("yx") && month < 12 ? 0.04 * run.seed() : 0));
        return Optional.of(new RunRecord(
                run.seed(),
                List.of(IndicatorSeries.of(COVERAGE, Breakdown.TOTAL, "all", coverage)),
                List.of(),
                "hash"));
    }

    @Test
    void ordersAreRankedByTheirMeanCoverageAndTheLossOfTheWorstIsPaired() {
        ExperimentDescription experiment = InventedWorlds.describe(3, List.of("none", "xy", "yx", "both"));
        AdoptionOrderAnswer answer = only(twoSteps(), experiment, QuestionTest::ordered, AdoptionOrderAnswer.class);

        assertThat(answer.orders())
                .extracting(AdoptionOrderAnswer.Order::policy)
                .containsExactly("xy", "both", "yx");
        // half of the months 0.04, 0.08, 0.12 less: −0.02, −0.04, −0.06 on average over all; mean −0.04, s = 0.02
        assertThat(answer.worstLessBest().mean()).isCloseTo(-0.04, within(1e-12));
        assertThat(answer.worstLessBest().standardDeviation()).isCloseTo(0.02, within(1e-12));
        assertThat(answer.worstLessBest().n()).isEqualTo(3);
    }

    @Test
    void orderStopsToMatterInTheMonthFromWhichTheIntervalLiesWithinTheIndifference() {
        ExperimentDescription experiment = InventedWorlds.describe(3, List.of("none", "xy", "yx", "both"));
        AdoptionOrderAnswer answer = only(twoSteps(), experiment, QuestionTest::ordered, AdoptionOrderAnswer.class);
        assertThat(answer.settledFrom()).contains(12);
    }

    @Test
    void beginningWithAStepIsHeldAgainstTakingItLaterSeedBySeed() {
        // t(0.975; 29) = 2.0452, so that 30 seeds give an interval that excludes zero: −0.31 ± 2.05 · 0.176 / √30 = ±
        // 0.066
        ExperimentDescription many = InventedWorlds.describe(30, List.of("none", "xy", "yx", "both"));
        AdoptionOrderAnswer answer = only(twoSteps(), many, QuestionTest::ordered, AdoptionOrderAnswer.class);
        assertThat(answer.steps())
                .extracting(step -> step.firstLessLater().excludesZero())
                .containsExactly(true, true);
        // mean over seeds 1 to 30 of 0.02 · seed = 0.31
        assertThat(answer.steps().get(1).firstLessLater().mean()).isCloseTo(-0.31, within(1e-12));
        assertThat(answer.steps().get(0).firstLessLater().mean()).isCloseTo(0.31, within(1e-12));
    }

    @Test
    void anOrderThatMattersToTheEndNeverSettles() {
        ExperimentDescription experiment = InventedWorlds.describe(3, List.of("none", "xy", "yx", "both"));
        RunSource runs =
                InventedWorlds.runs(Map.of(COVERAGE, run -> run.policy().equals("yx") ? 0.05 : 0.1));
        AdoptionOrderAnswer answer = only(twoSteps(), experiment, runs, AdoptionOrderAnswer.class);
        assertThat(answer.settledFrom()).isEmpty();
    }

    @Test
    void moneyBringsServedPersonMonthsPerMillionYuanAppropriated() {
        ExperimentDescription experiment = InventedWorlds.describe(2, List.of("before", "more"));
        // a month: 50,000 yuan more, 40,000 spent, 100 and 140 person-months more under seeds 1 and 2
        RunSource runs = InventedWorlds.runs(Map.of(
                Indicator.APPROPRIATED,
                run -> run.policy().equals("more") ? 350_000 : 300_000,
                Indicator.SPENT,
                run -> run.policy().equals("more") ? 330_000 : 290_000,
                Indicator.SERVED_PERSON_MONTHS,
                run -> 1000 + (run.policy().equals("more") ? 60 + 40 * run.seed() : 0),
                COVERAGE,
                run -> run.policy().equals("more") ? 0.2 : 0.18));
        Question question = new WhatMoneyBrings(
                List.of(new WhatMoneyBrings.Addition("more", "way", InventedWorlds.text("Way"), 5)));
        MoneyAnswer.Line line =
                only(question, experiment, runs, MoneyAnswer.class).lines().get(0);

        // 24 months · 50,000 = 1.2 million; 24 · (100 + 140) / 2 = 2,880 person-months; 2,880 / 1.2 = 2,400
        assertThat(line.appropriated().mean()).isEqualTo(1_200_000);
        assertThat(line.spent().mean()).isEqualTo(960_000);
        assertThat(line.served().mean()).isEqualTo(2_880);
        assertThat(line.servedPerMillionYuan()).isCloseTo(2_400, within(1e-9));
        assertThat(line.coverage().mean()).isCloseTo(0.02, within(1e-12));
    }

    private static MoneyAnswer threeWays(ToDoubleFunction<PlannedRun> served) {
        RunSource runs = InventedWorlds.runs(Map.of(
                Indicator.APPROPRIATED,
                run -> 1,
                Indicator.SPENT,
                run -> 1,
                Indicator.SERVED_PERSON_MONTHS,
                served,
                COVERAGE,
                run -> 0.2));
        Question question = new WhatMoneyBrings(Stream.of("a", "b", "c")
                .map(way -> new WhatMoneyBrings.Addition(way, way, InventedWorlds.text(way), 5))
                .toList());
        return only(question, InventedWorlds.describe(2, List.of("before", "a", "b", "c")), runs, MoneyAnswer.class);
    }

    /** A month under seeds 1 and 2: a serves 10 and 20, b 30 and 31, c 29 and 31; b leads c by 1 and 0, a by 20 and 11. */
    @Test
    void theWayThatServesMostIsHeldAgainstEveryOtherSeedBySeed() {
        Map<String, double[]> served = Map.of(
                "before", new double[] {0, 0},
                "a", new double[] {10, 20},
                "b", new double[] {30, 31},
                "c", new double[] {29, 31});
        MoneyAnswer.Lead lead = threeWays(run -> served.get(run.policy())[(int) run.seed() - 1])
                .leads()
                .get(0);

        assertThat(lead.line().way()).isEqualTo("b");
        assertThat(lead.others())
                .extracting(other -> other.line().way(), other -> other.lead().mean())
                // 24 months · (1 + 0) / 2 and 24 · (20 + 11) / 2
                .containsExactly(tuple("c", 12.0), tuple("a", 372.0));
        // half widths: 12.7062 · s / √2 = 12.7062 · 12 = 152 and 12.7062 · 108 = 1372
        assertThat(lead.notApart()).extracting(other -> other.line().way()).containsExactly("c", "a");
    }

    /** b leads by 10 a month under both seeds. */
    @Test
    void aLeadThatIsTheSameUnderEverySeedTellsTheWaysApart() {
        MoneyAnswer answer = threeWays(run -> run.policy().equals("b") ? 20 + run.seed() : 10 + run.seed());
        assertThat(answer.leads().get(0).notApart()).isEmpty();
    }

    /**
     * Blocks a and b; coverage under seed s: none 0.10, a 0.14, b 0.11, both 0.18 + 0.01 · s. Shares of a: (0.04 + 0.07 + 0.01 s) / 2 =
     * 0.06 and 0.065 for s = 1, 2, mean 0.0625; of b: (0.01 + 0.04 + 0.01 s) / 2 = 0.03 and 0.035, mean 0.0325. Gap 0.09 and 0.10.
     */
    @Test
    void sharesOfBlocksAreShapleyValuesPairedBySeed() {
        ExperimentDescription experiment =
                InventedWorlds.describe(2, List.of("swap-00", "swap-10", "swap-01", "swap-11"));
        Map<String, Double> worth = Map.of("swap-00", 0.10, "swap-10", 0.14, "swap-01", 0.11, "swap-11", 0.18);
        RunSource runs = InventedWorlds.runs(Map.of(
                COVERAGE, run -> worth.get(run.policy()) + (run.policy().equals("swap-11") ? 0.01 * run.seed() : 0)));
        Question question = new WhyDistrictsDiffer(
                "there",
                InventedWorlds.text("There"),
                List.of(
                        new WhyDistrictsDiffer.BlockName("a", InventedWorlds.text("A")),
                        new WhyDistrictsDiffer.BlockName("b", InventedWorlds.text("B"))),
                List.of("swap-00", "swap-10", "swap-01", "swap-11"));
        DistrictGapAnswer answer = only(question, experiment, runs, DistrictGapAnswer.class);

        assertThat(answer.gap().mean()).isCloseTo(0.095, within(1e-12));
        assertThat(answer.shares().get(0).share().mean()).isCloseTo(0.0625, within(1e-12));
        assertThat(answer.shares().get(1).share().mean()).isCloseTo(0.0325, within(1e-12));
        // s = 0.0025 · √2, so that the half width is 12.706205 · 0.0025
        assertThat(answer.shares().get(0).share().upper()).isCloseTo(0.0625 + 12.706205 * 0.0025, within(1e-8));
        assertThat(answer.shares().get(1).alone().mean()).isCloseTo(0.01, within(1e-12));
    }
}
