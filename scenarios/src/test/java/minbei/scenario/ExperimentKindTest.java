package minbei.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import minbei.scenario.experiment.AdoptionOrder;
import minbei.scenario.experiment.Experiment;
import minbei.scenario.experiment.Replications;
import minbei.scenario.experiment.World;
import minbei.scenario.policy.PulledLever;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentKindTest {

    private static final String ORDER = "experiments/order-for-beibei.yml";
    private static final String MONEY = "experiments/more-money.yml";
    private static final String GAP = "experiments/gap.yml";
    private static final String LEARN = "experiments/learn-from-minhang.yml";

    @TempDir
    Path temp;

    private EditedFolder folder;

    @BeforeEach
    void copyBundledFiles() {
        folder = EditedFolder.in(temp);
    }

    private List<World> worlds(String experiment) throws Exception {
        return folder.open().worlds(folder.open().experiment(experiment));
    }

    private List<String> problems(String experiment) {
        return EditedFolder.problemsOf(() -> {
            Experiment read = folder.open().experiment(experiment);
            folder.open().districts(read);
        });
    }

    private String at(String file, String text) {
        return "scenarios/" + file + ":" + folder.lineOf(file, text) + ": ";
    }

    @Test
    void fourStepsMakeTheYardstick24OrdersAndAllAtOnce() throws Exception {
        List<World> worlds = worlds("order-for-beibei");
        assertThat(worlds).hasSize(1 + 24 + 1);
        assertThat(worlds.get(0).policy().name()).isEqualTo("status-quo");
        assertThat(worlds.get(1).policy().name()).isEqualTo("order-1234");
        assertThat(worlds.get(24).policy().name()).isEqualTo("order-4321");
        assertThat(worlds.get(25).policy().name()).isEqualTo(AdoptionOrder.ALL_AT_ONCE);
    }

    @Test
    void aStepsLeversBeginWhenItsTurnComesAndAreHeldToTheEnd() throws Exception {
        World world = worlds("order-for-beibei").stream()
                .filter(one -> one.policy().name().equals("order-3142"))
                .findFirst()
                .orElseThrow();
        // park with hubs first; direct registration 18 months later; then open calls; the budget after 54 months, in
        // 2018-07
        assertThat(begin(world, "incubation.park")).isEqualTo("2014-01");
        assertThat(begin(world, "registration.oneStopWindow")).isEqualTo("2015-07");
        assertThat(begin(world, "procurement.platform")).isEqualTo("2017-01");
        assertThat(begin(world, "budget.institutionalShare")).isEqualTo("2018-07");
        assertThat(world.policy().label().en()).startsWith("park with hubs → direct registration");
        assertThat(world.policy().levers())
                .allMatch(lever -> lever.until().toString().equals("2023-12"));
    }

    private static String begin(World world, String key) {
        return world.policy().levers().stream()
                .filter(lever -> lever.key().equals(key))
                .map(PulledLever::from)
                .findFirst()
                .orElseThrow()
                .toString();
    }

    @Test
    void moneyIsAddedToTheEnvelopeOfEachDistrict() throws Exception {
        World world = worlds("more-money").stream()
                .filter(one -> one.policy().name().equals("hubs-plus-20"))
                .findFirst()
                .orElseThrow();
        ScenarioFolder open = folder.open();
        // 45 + 20 in Beibei, 75 + 20 in Minhang
        assertThat(open.resolve(open.district("beibei"), world.policy())
                        .timeline()
                        .at(0)
                        .budget()
                        .envelopePerResidentYear())
                .isEqualTo(65);
        assertThat(open.resolve(open.district("minhang"), world.policy())
                        .timeline()
                        .at(119)
                        .budget()
                        .envelopePerResidentYear())
                .isEqualTo(95);
    }

    @Test
    void everyCoalitionOfBlocksIsAWorldAndAllBlocksMakeTheOtherDistrict() throws Exception {
        ScenarioFolder open = folder.open();
        Experiment gap = open.experiment("gap");
        List<World> worlds = open.worlds(gap);
        var districts = open.districts(gap);
        assertThat(worlds).hasSize(32);
        assertThat(gap.district("beibei", worlds.get(0), districts).contentHash())
                .isEqualTo(open.district("beibei").contentHash());
        assertThat(gap.district("beibei", worlds.get(31), districts).contentHash())
                .isEqualTo(open.district("minhang").contentHash());
        // the third block, money, is coalition 4: Minhang's envelope, Beibei's residents
        var money = gap.district("beibei", worlds.get(4), districts);
        assertThat(money.numbers().number("budget.envelopePerResidentYear")).isEqualByComparingTo("75");
        assertThat(money.district().communities()).hasSize(192);
    }

    @Test
    void aDifferenceThatIsInNoBlockOrInTwoIsOneProblemEach() {
        folder.replace(GAP, "parameters: [organization, growth, market]", "parameters: [organization, growth, budget]");
        assertThat(problems("gap"))
                .anyMatch(line -> line.contains("market.outsideOrganizations") && line.contains("is in no block"))
                .anyMatch(line -> line.contains("budget.envelopePerResidentYear")
                        && line.contains("is in organizations and money"));
    }

    @Test
    void twoStepsThatMoveOneLeverAreRefused() {
        folder.replace(
                ORDER, "      incubation.park: 1\n", "      incubation.park: 1\n      procurement.platform: 1\n");
        assertThat(problems("order-for-beibei"))
                .singleElement()
                .asString()
                .contains(
                        "procurement.platform (in open-calls) must be moved by one step, but park-with-hubs moves it too");
    }

    @Test
    void stepsThatReachBeyondTheHorizonAreRefused() {
        folder.replace(ORDER, "monthsApart: 18", "monthsApart: 40");
        assertThat(problems("order-for-beibei"))
                .containsExactly(at(ORDER, "monthsApart:")
                        + "monthsApart (40) must be so few that the last step comes by 2023-12.");
    }

    @Test
    void amountsBelowZeroOrTwiceAreOneProblemEach() {
        folder.replace(MONEY, "amounts: [5, 10, 20]", "amounts: [5, -10, 5.0]");
        assertThat(problems("more-money"))
                .containsExactly(
                        at(MONEY, "amounts:")
                                + "the 2nd entry of amounts (-10) must be above 0 and at most 1000 yuan per"
                                + " resident and year.",
                        at(MONEY, "amounts:") + "the 3rd entry of amounts (5.0) must be listed once.");
    }

    @Test
    void aKeyOfAnotherKindIsNamedWithThoseAllowed() {
        folder.replace(MONEY, "kind: money", "kind: order");
        assertThat(problems("more-money"))
                .anyMatch(line -> line.contains("ways is not a key of an experiment of kind order"))
                .anyMatch(line -> line.contains("steps (missing)"));
    }

    @Test
    void aMisspeltKindIsNamedWithSuggestion() {
        folder.replace(MONEY, "kind: money", "kind: mony");
        assertThat(problems("more-money"))
                .anyMatch(
                        line -> line.contains(
                                "kind (mony) must be one of comparison, order, money, gap, uncertainty. Maybe you meant money."));
    }

    @Test
    void valuesCommonToAllDistrictsMustBeAllowedParameters() {
        folder.replace(
                "experiments/common-envelope.yml",
                "budget.envelopePerResidentYear: 60 ",
                "budget.envelopePerResidentYears: 60 ");
        assertThat(problems("common-envelope"))
                .singleElement()
                .asString()
                .contains("must be a parameter of the catalogue. Maybe you meant budget.envelopePerResidentYear.");
    }

    @Test
    void valuesCommonToAllDistrictsMustLeaveEveryWholeWhole() {
        folder.replace(
                "experiments/common-envelope.yml",
                "budget.envelopePerResidentYear: 60 ",
                "population.ageShareLocal.from0: 0.9 ");
        assertThat(problems("common-envelope"))
                .hasSize(2)
                .allMatch(line -> line.contains("common leaves ")
                        && line.contains("population.ageShareLocal")
                        && line.endsWith("must be shares that sum to 1."));
    }

    @Test
    void chineseReadersAreToldInChineseWhatIsWrong() {
        folder.replace(MONEY, "amounts: [5, 10, 20]", "amounts: [5, -10, 5.0]");
        assertThat(EditedFolder.chineseProblemsOf(() -> folder.open().experiment("more-money")))
                .containsExactly(
                        at(MONEY, "amounts:") + "列表 amounts 的第 2 项（-10）应为：大于 0 且不超过每位居民每年 1000 元。",
                        at(MONEY, "amounts:") + "列表 amounts 的第 3 项（5.0）应为：只列一次。");
        folder.replace(GAP, "parameters: [organization, growth, market]", "parameters: [organization, growth, budget]");
        assertThat(EditedFolder.chineseProblemsOf(
                        () -> folder.open().districts(folder.open().experiment("gap"))))
                .contains("scenarios/experiments/gap.yml: beibei 与 minhang 不同的每个参数须恰好在 blocks 的一个部分中，"
                        + "而 budget.envelopePerResidentYear 在 organizations、money 中。");
    }

    /** 5 minutes of 2 processors are 600 s; 12 runs of 9 s and of 26 s in two halves are 840 s a replication, so 2 are made all the same. */
    @Test
    void replicationsFollowFromTheTimeAndTheStatedCosts() throws Exception {
        Replications.Within within = (Replications.Within)
                folder.open().experiment("learn-from-minhang").replications();
        Map<String, Integer> runs = Map.of("beibei", 24, "minhang", 24);
        assertThat(within.secondsPerReplication(runs))
                .isEqualTo(24 * within.secondsOfRun().get("beibei").doubleValue()
                        + 24 * within.secondsOfRun().get("minhang").doubleValue());
        Replications.Within quick = new Replications.Within(
                new BigDecimal("5"),
                2,
                Map.of("beibei", new BigDecimal("0.5"), "minhang", new BigDecimal("1.5")),
                2,
                60);
        // 24 · 0.5 + 24 · 1.5 = 48 s; 600 / 48 = 12.5
        assertThat(quick.count(runs)).isEqualTo(12);
        Replications.Within slow = new Replications.Within(
                new BigDecimal("5"), 2, Map.of("beibei", new BigDecimal("9"), "minhang", new BigDecimal("26")), 2, 60);
        assertThat(slow.count(runs)).isEqualTo(2);
        assertThat(slow.count(Map.of("beibei", 1))).isEqualTo(60);
    }

    @Test
    void costsOfEachDistrictMustBeStated() {
        folder.replace(LEARN, "secondsOfRun: {beibei: 2, minhang: 7}", "secondsOfRun: {beibei: 3}");
        assertThat(problems("learn-from-minhang"))
                .containsExactly(at(LEARN, "replications:")
                        + "replications.secondsOfRun.minhang (missing) must be given: seconds, above 0.");
    }
}
