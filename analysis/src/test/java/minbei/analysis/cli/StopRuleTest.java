package minbei.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import minbei.analysis.execution.InventedModel;
import minbei.analysis.execution.ModelRunner;
import minbei.model.RunInput;
import minbei.model.RunRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Comparisons that find out themselves how many replications they need.
 *
 * <p>In the invented model a policy that pulls a lever gains 0.01, 0.02 or 0.03 in turn, so the differences have a standard deviation of
 * 0.0082 in the long run.
 */
class StopRuleTest {

    private static final String[] COMPARE = {
        "compare",
        "own-places",
        "--months",
        "14",
        "--population-scale",
        "0.01",
        "--quiet",
        "--parameters",
        "best",
        "--precision"
    };

    @TempDir
    Path place;

    private Path folder(String name) {
        return place.resolve(name);
    }

    private static String[] with(String... more) {
        return Stream.concat(Stream.of(COMPARE), Stream.of(more)).toArray(String[]::new);
    }

    private static String[] plain(String... more) {
        return Stream.concat(Stream.of(COMPARE).limit(COMPARE.length - 1), Stream.of(more))
                .toArray(String[]::new);
    }

    private static ModelRunner stopsAt(int k) {
        AtomicInteger runs = new AtomicInteger();
        return (input, seed) -> {
            if (runs.incrementAndGet() == k) {
                throw new CancellationException();
            }
            return InventedModel.run(input, seed);
        };
    }

    private JsonNode stopping(String name) throws IOException {
        return new ObjectMapper()
                .readTree(folder(name).resolve("manifest.json").toFile())
                .get("stopping");
    }

    private List<String> runs(String name) throws IOException {
        return Files.readAllLines(folder(name).resolve("tables/runs.csv"));
    }

    @Test
    void comparisonStopsAtTheFirstReplicationAtWhichEveryDifferenceIsPrecise() throws IOException {
        TestBench bench = TestBench.invented();
        assertThat(bench.callInto(folder("precise"), with("coverage=0.005"))).isZero();

        JsonNode stopping = stopping("precise");
        int replications = stopping.get("replications").asInt();
        // At n = 36 the differences have s = 0.00828: ρ = 5 / 41, κ = (0.0025 · 0.12195)^(−1 / 36) = 1.2522, z² = 35 ·
        // 0.2522 / (1 −
        // 0.1527) = 10.418; 3.2277 · 0.00828 / 6 = 0.00445. At 25: s = 0.0084, z² = 24 · 0.3797 / (1 − 0.22995) =
        // 11.834, 0.0058.
        assertThat(replications).isBetween(26, 36);
        assertThat(stopping.get("reached").asBoolean()).isTrue();
        assertThat(stopping.get("comparisons"))
                .allSatisfy(comparison ->
                        assertThat(comparison.get("halfWidth").asDouble()).isLessThanOrEqualTo(0.005));
        assertThat(runs("precise")).hasSize(1 + 10 * replications);
        assertThat(bench.out()).contains("Precision reached after " + replications + " replications");

        // One replication fewer is not enough.
        String[] fewer = with("coverage=0.005", "--max-replications", Integer.toString(replications - 1));
        assertThat(TestBench.invented().callInto(folder("fewer"), fewer)).isEqualTo(ExitCode.NOT_REACHED);
    }

    @Test
    void filesAreTheSameForAnyThreadsAndAfterAnInterruption() throws IOException {
        assertThat(TestBench.invented().callInto(folder("one"), with("coverage=0.005", "--threads", "1")))
                .isZero();
        assertThat(TestBench.invented().callInto(folder("four"), with("coverage=0.005", "--threads", "4")))
                .isZero();
        TestBench stopped = TestBench.with(stopsAt(150));
        assertThat(stopped.callInto(folder("resumed"), with("coverage=0.005", "--threads", "2")))
                .isEqualTo(ExitCode.INTERRUPTED);
        assertThat(TestBench.invented().callInto(folder("resumed"), with("coverage=0.005")))
                .isZero();

        assertThat(TestBench.files(folder("four"))).isEqualTo(TestBench.files(folder("one")));
        assertThat(TestBench.files(folder("resumed"))).isEqualTo(TestBench.files(folder("one")));
    }

    @Test
    void precisionThatIsNotReachedIsSaidAndTheResultsAreThere() throws IOException {
        TestBench bench = TestBench.invented();
        assertThat(bench.callInto(folder("short"), with("coverage=0.0001,onsets=1%", "--max-replications", "12")))
                .isEqualTo(ExitCode.NOT_REACHED);

        assertThat(bench.out())
                .contains("Precision not reached after 12 replications:")
                .contains("wanted ± 0.0001 (12 pairs); about ");
        assertThat(stopping("short").get("reached").asBoolean()).isFalse();
        assertThat(folder("short").resolve("report.html")).exists();
        assertThat(runs("short")).hasSize(1 + 10 * 12);
    }

    @Test
    void indicatorWithoutAValueIsNotWaitedFor() throws IOException {
        TestBench bench = TestBench.invented();
        assertThat(bench.callInto(folder("none"), with("registeredOrganizations=1%")))
                .isEqualTo(ExitCode.NOT_REACHED);
        assertThat(stopping("none").get("replications").asInt()).isEqualTo(10);
        assertThat(bench.out()).contains("registered organizations: ± nothing yet");
    }

    /** Four of the five policies pull a lever and gain the same; only the status quo is told from them. */
    @Test
    void policiesThatAreEqualAreNotToldApartAndTheWorseLeavesTheRace() throws IOException {
        String[] best = plain("--best", "coverage", "--indifference", "0.005");
        TestBench bench = TestBench.invented();
        assertThat(bench.callInto(folder("best"), best)).isZero();
        String[] threads = plain("--best", "coverage", "--indifference", "0.005", "--threads", "4");
        assertThat(TestBench.invented().callInto(folder("threads"), threads)).isZero();

        assertThat(TestBench.files(folder("threads"))).isEqualTo(TestBench.files(folder("best")));
        assertThat(bench.out())
                .contains("Best of 5 policies in Beibei by coverage")
                .contains("cannot be told apart");
        for (JsonNode race : stopping("best").get("races")) {
            assertThat(race.get("decided").asBoolean()).isTrue();
            assertThat(race.get("policies").findValues("toldFromBest")).hasSize(4);
        }
    }

    @Test
    void policyThatHasLeftTheRaceIsNotRunAnyMore() throws IOException {
        String[] best = plain("--best", "coverage", "--indifference", "0.0005", "--max-replications", "40");
        assertThat(TestBench.invented().callInto(folder("race"), best)).isIn(ExitCode.DONE, ExitCode.NOT_REACHED);

        for (JsonNode race : stopping("race").get("races")) {
            for (JsonNode runner : race.get("policies")) {
                String start = "best," + race.get("district").asText() + ","
                        + runner.get("policy").asText() + ",";
                assertThat(runs("race").stream().filter(line -> line.startsWith(start)))
                        .as(start)
                        .hasSize(runner.get("replications").asInt());
            }
        }
    }

    /**
     * The clock goes on by a second whenever it is looked at. A round of the pilot takes 1 s, and 2 · 1 &lt; 0.2 · 30, so there are two;
     * with the looks before, between and after, 5 s are gone: (0.9 · 30 − 5) / 1 = 22 replications.
     */
    @Test
    void timeIsTurnedIntoAPlanThatIsKeptWhenTheExperimentGoesOn() throws IOException {
        AtomicInteger runs = new AtomicInteger();
        ModelRunner stops = (input, seed) -> counted(runs, input, seed);
        assertThat(TestBench.ticking(stops, 1).callInto(folder("plan"), plain("--within", "30s", "--threads", "1")))
                .isEqualTo(ExitCode.INTERRUPTED);
        // On a machine that has become ten times as slow the plan is the same.
        TestBench slow = TestBench.ticking(InventedModel::run, 10);
        assertThat(slow.callInto(folder("plan"), plain("--within", "30s"))).isZero();

        assertThat(stopping("plan").get("replications").asInt()).isEqualTo(22);
        assertThat(stopping("plan").get("withinSeconds").asInt()).isEqualTo(30);
        assertThat(runs("plan")).hasSize(1 + 10 * 22);
        assertThat(folder("plan").resolve("plan.json")).doesNotExist();
        // The pilot's seed is none of those that count.
        assertThat(runs("plan").stream().skip(1).map(line -> line.split(",")[4]))
                .doesNotContain("0")
                .contains("1", "22");
    }

    private static RunRecord counted(AtomicInteger runs, RunInput input, long seed) {
        if (seed > 0 && runs.incrementAndGet() == 40) {
            throw new CancellationException();
        }
        return InventedModel.run(input, seed);
    }

    @Test
    void timeThatIsTooShortForAnyPlanIsRefused() {
        TestBench bench = TestBench.ticking(InventedModel::run, 10);
        assertThat(bench.callInto(folder("hasty"), plain("--within", "20s"))).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bench.err().lines()).singleElement().asString().contains("--within (20s) is too short");
        assertThat(folder("hasty")).doesNotExist();
    }

    /** The halves grow together; what is said rests on the drawn one, and a policy that has left the race is run in neither. */
    @Test
    void halvesHaveAsManyReplicationsAndTheDrawnOneDecides() throws IOException {
        String[] both = {
            "compare",
            "own-places",
            "--months",
            "14",
            "--population-scale",
            "0.01",
            "--quiet",
            "--best",
            "coverage",
            "--indifference",
            "0.0005",
            "--max-replications",
            "30"
        };
        TestBench bench = TestBench.invented();
        assertThat(bench.callInto(folder("both"), both)).isIn(ExitCode.DONE, ExitCode.NOT_REACHED);
        assertThat(bench.out()).contains("decided on the drawn half");
        assertThat(stopping("both").get("half").asText()).isEqualTo("drawn");
        for (JsonNode race : stopping("both").get("races")) {
            for (JsonNode runner : race.get("policies")) {
                String rest = race.get("district").asText() + ","
                        + runner.get("policy").asText() + ",";
                for (String half : new String[] {"best,", "drawn,"}) {
                    assertThat(runs("both").stream().filter(line -> line.startsWith(half + rest)))
                            .as(half + rest)
                            .hasSize(runner.get("replications").asInt());
                }
            }
        }
    }

    @Test
    void choiceOfTheBestIsForComparisonsOnly() {
        TestBench bench = TestBench.invented();
        assertThat(bench.callInto(
                        folder("order"), "compare", "order-for-beibei", "--best", "coverage", "--indifference", "0.01"))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bench.err()).contains("--best is for experiments that compare policies");
        assertThat(folder("order")).doesNotExist();
    }

    @Test
    void stopIsToldInChineseToo() {
        TestBench bench = TestBench.invented();
        assertThat(bench.callInto(folder("zh"), with("覆盖率=0.5", "--lang", "zh")))
                .isZero();
        assertThat(bench.out()).contains("10 次重复后达到所要求的精度");
    }
}
