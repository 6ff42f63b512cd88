package minbei.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import minbei.analysis.execution.InventedModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Experiments of every kind and both halves, over a model that takes no time. */
class ExperimentKindsTest {

    @TempDir
    Path place;

    private Path compare(TestBench bench, String name, String... more) {
        Path folder = place.resolve(name);
        List<String> command =
                new ArrayList<>(List.of("compare", "--months", "14", "--population-scale", "0.01", "--quiet"));
        command.addAll(List.of(more));
        if (!command.contains("--replications")) {
            command.addAll(List.of("--replications", "2"));
        }
        assertThat(bench.callInto(folder, command.toArray(new String[0])))
                .as(bench.err())
                .isZero();
        return folder;
    }

    private static List<String[]> rows(Path folder, String table) throws IOException {
        return Files.readAllLines(folder.resolve("tables/" + table + ".csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    private static List<String> answers(Path folder, String measure) throws IOException {
        return rows(folder, "answers").stream()
                .filter(row -> row[3].equals(measure))
                .map(row -> row[0] + " " + row[2])
                .toList();
    }

    @Test
    void withoutAnOptionBothHalvesAreRunWithTheSameSeeds() throws IOException {
        Path folder = compare(TestBench.invented(), "both", "own-places");
        Map<String, Long> runs = rows(folder, "runs").stream()
                .collect(Collectors.groupingBy(row -> row[0] + " " + row[4], TreeMap::new, Collectors.counting()));
        // 2 districts · 5 policies in each half and for each seed
        assertThat(runs).isEqualTo(Map.of("best 1", 10L, "best 2", 10L, "drawn 1", 10L, "drawn 2", 10L));
    }

    @Test
    void oneHalfIsTheSameAloneAndBesideTheOther() throws IOException {
        List<String> both = Files.readAllLines(
                compare(TestBench.invented(), "both", "own-places").resolve("tables/runs.csv"));
        for (String half : List.of("best", "drawn")) {
            Path folder = compare(TestBench.invented(), half, "own-places", "--parameters", half);
            assertThat(Files.readAllLines(folder.resolve("tables/runs.csv")).stream()
                            .skip(1))
                    .containsExactlyElementsOf(both.stream()
                            .filter(line -> line.startsWith(half + ","))
                            .toList());
        }
    }

    @Test
    void aDrawnRunIsTheSameHoweverManyReplicationsThereAre() throws IOException {
        Path two = compare(TestBench.invented(), "two", "own-places", "--parameters", "drawn");
        Path five = compare(TestBench.invented(), "five", "own-places", "--parameters", "drawn", "--replications", "5");
        List<String> more = Files.readAllLines(five.resolve("tables/runs.csv"));
        assertThat(more).containsAll(Files.readAllLines(two.resolve("tables/runs.csv")));
    }

    @Test
    void theDrawIsTheSameUnderEveryPolicyAndStandsInATableOfItsOwn() throws IOException {
        Path folder = compare(TestBench.invented(), "draws", "own-places");
        List<String[]> draws = rows(folder, "draws");
        Map<String, Long> coordinates = draws.stream()
                .filter(row -> row[2].equals("budget.envelopePerResidentYear"))
                .collect(Collectors.groupingBy(row -> row[1] + " " + row[3], TreeMap::new, Collectors.counting()));
        // two replications, each with one coordinate for both districts
        assertThat(coordinates).hasSize(2).containsValues(2L, 2L);
    }

    @Test
    void commandThatRepeatsADrawnRunGivesTheSameRun() throws IOException {
        Path folder = compare(TestBench.invented(), "whole", "own-places", "--parameters", "drawn");
        String[] wanted = rows(folder, "runs").stream()
                .filter(row -> row[1].equals("beibei") && row[2].equals("larger-envelope") && row[3].equals("1"))
                .findFirst()
                .orElseThrow();
        String[] command = ("run beibei:larger-envelope --of own-places --parameters drawn --replication 1 --seed 1"
                        + " --months 14 --population-scale 0.01 --quiet")
                .split(" ");
        Path alone = place.resolve("alone");
        assertThat(TestBench.invented().callInto(alone, command)).isZero();
        String[] got = rows(alone, "runs").get(0);
        assertThat(Arrays.copyOfRange(got, 4, 9)).isEqualTo(Arrays.copyOfRange(wanted, 4, 9));
    }

    @Test
    void aFailedDrawnRunNamesThatCommand() {
        TestBench bench = TestBench.with((input, seed) -> {
            if (seed == 2) {
                throw new IllegalStateException("broken");
            }
            return InventedModel.run(input, seed);
        });
        String[] command =
                "compare own-places --parameters drawn --months 14 --population-scale 0.01 --replications 2 --quiet"
                        .split(" ");
        assertThat(bench.callInto(place.resolve("failed"), command)).isEqualTo(ExitCode.SOME_RUNS_FAILED);
        assertThat(bench.err())
                .contains(
                        "minbei run beibei:larger-envelope --of own-places --parameters drawn --replication 1 --seed 1"
                                + " --months 14");
    }

    @Test
    void interruptedHalvesGoOnAndEndWithTheSameFiles() throws IOException {
        Path whole = compare(TestBench.invented(), "whole", "own-places");
        AtomicInteger runs = new AtomicInteger();
        TestBench stopped = TestBench.with((input, seed) -> {
            if (runs.incrementAndGet() == 27) {
                throw new CancellationException();
            }
            return InventedModel.run(input, seed);
        });
        String[] command = "compare own-places --months 14 --population-scale 0.01 --replications 2 --threads 1 --quiet"
                .split(" ");
        assertThat(stopped.callInto(place.resolve("resumed"), command)).isEqualTo(ExitCode.INTERRUPTED);
        Path resumed = compare(TestBench.invented(), "resumed", "own-places");
        assertThat(TestBench.files(resumed)).isEqualTo(TestBench.files(whole));
    }

    @Test
    void fourStepsHave24OrdersAndAllAtOnce() throws IOException {
        Path folder = compare(TestBench.invented(), "order", "order-for-beibei", "--parameters", "best");
        assertThat(answers(folder, "meanCoverage"))
                .hasSize(25)
                .contains("best order-1234", "best order-4321", "best all-at-once");
        assertThat(answers(folder, "firstLessLater"))
                .containsExactly(
                        "best direct-registration",
                        "best institutional-budget",
                        "best park-with-hubs",
                        "best open-calls");
        assertThat(answers(folder, "worstLessBest")).hasSize(1);
    }

    @Test
    void stepsComeMonthsApartAndOrdersEndWithTheSameLevers() throws IOException {
        Path folder = compare(TestBench.invented(), "order", "order-for-beibei", "--parameters", "best");
        String manifest = Files.readString(folder.resolve("manifest.json"));
        String order = manifest.substring(manifest.indexOf("\"order-1234\""));
        // 14 months are recorded: of the steps of 2014-01, 2015-07, 2017-01 and 2018-07 only the first is seen
        assertThat(order.substring(0, order.indexOf("\"order-1243\"")))
                .contains("\"2014-01\"")
                .contains("registration.oneStopWindow")
                .doesNotContain("incubation.park");
    }

    @Test
    void moneyIsAddedInEveryWayAndAmount() throws IOException {
        Path folder = compare(TestBench.invented(), "money", "more-money", "--parameters", "best");
        // 6 ways · 3 amounts in 2 districts
        assertThat(answers(folder, "served")).hasSize(36).contains("best hubs-plus-20");
    }

    @Test
    void gapHasAShareForEachOfFiveBlocksFrom32Worlds() throws IOException {
        Path folder = compare(TestBench.invented(), "gap", "gap");
        assertThat(rows(folder, "runs")).hasSize(2 * 32 * 2).allMatch(row -> row[1].equals("beibei"));
        assertThat(answers(folder, "share"))
                .containsExactly(
                        "best population",
                        "best organizations",
                        "best money",
                        "best rules",
                        "best methods",
                        "drawn population",
                        "drawn organizations",
                        "drawn money",
                        "drawn rules",
                        "drawn methods");
    }

    /** The world with all blocks replaced is the other district, to the content address. */
    @Test
    void withAllBlocksReplacedBeibeiIsMinhang() throws IOException {
        Path gap = compare(TestBench.invented(), "gap", "gap", "--parameters", "best");
        Path own = compare(TestBench.invented(), "own", "own-places", "--parameters", "best");
        String all = address(gap, "beibei", "swap-11111");
        assertThat(all).isEqualTo(address(own, "minhang", "status-quo"));
        assertThat(address(gap, "beibei", "swap-00000")).isEqualTo(address(own, "beibei", "status-quo"));
    }

    private static String address(Path folder, String district, String policy) throws IOException {
        return rows(folder, "runs").stream()
                .filter(row -> row[1].equals(district) && row[2].equals(policy) && row[3].equals("0"))
                .map(row -> row[8])
                .findFirst()
                .orElseThrow();
    }

    @Test
    void commonEnvelopeHoldsInBothDistrictsAlsoWhereItIsDrawn() throws IOException {
        Path folder = compare(TestBench.invented(), "common", "common-envelope");
        String manifest = Files.readString(folder.resolve("manifest.json"));
        String sixty = "\"budget.envelopePerResidentYear\": \"60\"";
        assertThat(manifest.split(sixty, -1).length - 1).isEqualTo(2);
        assertThat(rows(folder, "draws"))
                .isNotEmpty()
                .noneMatch(row -> row[2].equals("budget.envelopePerResidentYear"));
    }

    @Test
    void withoutArgumentsWhatBeibeiCanLearnIsAskedAndTheNumberOfReplicationsIsExplained() {
        TestBench bench = TestBench.invented();
        assertThat(bench.callInto(
                        place.resolve("default"), "compare --months 2 --population-scale 0.01 --lang en".split(" ")))
                .isZero();
        assertThat(bench.err())
                .contains("Replications: ")
                .contains("5 minutes on 2 processors")
                .contains("by the costs that the experiment states");
        assertThat(bench.out())
                .contains("All parameters at their best value")
                .contains("Parameters drawn within their plausible ranges")
                .contains("Minhang's experience");
    }

    @Test
    void aWorldThatTheExperimentDoesNotHaveIsRefused() {
        TestBench bench = TestBench.invented();
        assertThat(bench.call("run", "beibei:order-9", "--of", "order-for-beibei"))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bench.err()).contains("SCENARIO (beibei:order-9)").contains("order-1234");
        assertThat(bench.call("run", "beibei", "--replication", "2")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bench.err()).contains("--replication (2) needs --of");
        assertThat(bench.call("compare", "--parameters", "both")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bench.err()).contains("--parameters (both) must be best or drawn");
    }
}
