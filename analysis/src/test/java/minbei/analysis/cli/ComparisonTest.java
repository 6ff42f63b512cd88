package minbei.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import minbei.analysis.execution.InventedModel;
import minbei.analysis.execution.ModelRunner;
import minbei.model.RunInput;
import minbei.model.RunRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

    private static final String[] COMPARE = {
        "compare",
        "own-places",
        "--replications",
        "2",
        "--months",
        "14",
        "--population-scale",
        "0.01",
        "--parameters",
        "best",
        "--quiet"
    };

    @TempDir
    Path place;

    private Path folder(String name) {
        return place.resolve(name);
    }

    private Map<String, String> uninterrupted() throws IOException {
        assertThat(TestBench.invented().callInto(folder("whole"), COMPARE)).isZero();
        return TestBench.files(folder("whole"));
    }

    private static String[] compare(String... more) {
        return Stream.concat(Stream.of(COMPARE), Stream.of(more)).toArray(String[]::new);
    }

    /** A model that stops the experiment at its k-th run. */
    private static ModelRunner stopsAt(int k, AtomicInteger runs) {
        return (input, seed) -> {
            if (runs.incrementAndGet() == k) {
                throw new CancellationException();
            }
            return InventedModel.run(input, seed);
        };
    }

    @Test
    void filesAreTheSameForOneTwoAndFourThreads() throws IOException {
        Map<String, String> one = uninterrupted();
        for (String threads : new String[] {"1", "2", "4"}) {
            Path folder = folder("threads-" + threads);
            assertThat(TestBench.invented().callInto(folder, compare("--threads", threads)))
                    .isZero();
            assertThat(TestBench.files(folder)).isEqualTo(one);
        }
        assertThat(one).containsKeys("manifest.json", "datapackage.json", "report.html", "tables/runs.csv");
    }

    @Test
    void interruptedComparisonGoesOnAndEndsWithTheSameFiles() throws IOException {
        Map<String, String> whole = uninterrupted();
        AtomicInteger runs = new AtomicInteger();
        TestBench stopped = TestBench.with(stopsAt(8, runs));

        assertThat(stopped.callInto(folder("resumed"), compare("--threads", "1")))
                .isEqualTo(ExitCode.INTERRUPTED);
        assertThat(stopped.err().lines()).singleElement().asString().contains("7 finished runs are kept");
        assertThat(folder("resumed")).doesNotExist();

        AtomicInteger more = new AtomicInteger();
        TestBench resumed = TestBench.with((input, seed) -> counted(more, input, seed));
        assertThat(resumed.callInto(folder("resumed"), COMPARE)).isZero();
        assertThat(TestBench.files(folder("resumed"))).isEqualTo(whole);
        assertThat(more.get()).isLessThanOrEqualTo(20 - 7);
    }

    private static RunRecord counted(AtomicInteger runs, RunInput input, long seed) {
        runs.incrementAndGet();
        return InventedModel.run(input, seed);
    }

    @Test
    void damagedRunFileIsDoneAgain() throws IOException {
        Map<String, String> whole = uninterrupted();
        TestBench.with(stopsAt(8, new AtomicInteger())).callInto(folder("damaged"), compare("--threads", "1"));
        try (Stream<Path> files = Files.list(folder("damaged.part").resolve("runs"))) {
            int number = 0;
            for (Path file : files.sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 4;
                Files.write(file, number++ % 2 == 0 ? bytes : new byte[0]);
            }
        }

        assertThat(TestBench.invented().callInto(folder("damaged"), COMPARE)).isZero();
        assertThat(TestBench.files(folder("damaged"))).isEqualTo(whole);
        assertThat(folder("damaged").resolve("run-log.txt")).content().contains("not used and done again");
    }

    @Test
    void partOfOtherSettingsIsUsedWhereItFitsAndDroppedAtTheEnd() throws IOException {
        Map<String, String> whole = uninterrupted();
        TestBench.with(stopsAt(6, new AtomicInteger()))
                .callInto(folder("other"), compare("--threads", "1", "--seed", "77"));

        assertThat(TestBench.invented().callInto(folder("other"), COMPARE)).isZero();
        assertThat(TestBench.files(folder("other"))).isEqualTo(whole);
    }

    @Test
    void freshBeginsAnew() {
        TestBench.with(stopsAt(6, new AtomicInteger())).callInto(folder("fresh"), compare("--threads", "1"));
        AtomicInteger runs = new AtomicInteger();
        TestBench bench = TestBench.with((input, seed) -> counted(runs, input, seed));

        assertThat(bench.callInto(folder("fresh"), compare("--fresh"))).isZero();
        assertThat(runs).hasValue(20);
    }

    @Test
    void failedRunsAreReportedWithTheCommandThatRepeatsThem() throws IOException {
        TestBench bench = TestBench.with((input, seed) -> {
            if (seed == 2 && input.district().name().equals("beibei")) {
                throw new IllegalStateException("places are not conserved");
            }
            return InventedModel.run(input, seed);
        });

        assertThat(bench.callInto(folder("failed"), COMPARE)).isEqualTo(ExitCode.SOME_RUNS_FAILED);
        assertThat(bench.err())
                .contains("5 of 20 runs failed")
                .contains("beibei:larger-envelope replication 1 (seed 2): IllegalStateException: places are not")
                .contains("minbei run beibei:larger-envelope --seed 2 --months 14 --population-scale 0.01");
        assertThat(bench.out()).contains("no interval: fewer than two pairs").contains("; 2 pairs)");
        assertThat(folder("failed").resolve("tables/runs.csv")).content().contains("failed,IllegalStateException");
        assertThat(folder("failed").resolve("run-log.txt")).content().contains("at minbei.analysis.cli.ComparisonTest");
    }

    @Test
    void commandThatRepeatsARunGivesTheSameRun() throws IOException {
        uninterrupted();
        String row = Files.readAllLines(folder("whole").resolve("tables/runs.csv")).stream()
                .filter(line -> line.startsWith("best,beibei,larger-envelope,1,2,"))
                .findFirst()
                .orElseThrow();

        String[] command = "run beibei:larger-envelope --seed 2 --months 14 --population-scale 0.01".split(" ");
        assertThat(TestBench.invented().callInto(folder("alone"), command)).isZero();
        assertThat(folder("alone").resolve("tables/runs.csv"))
                .content()
                .contains(row.replace("larger-envelope,1,2,", "larger-envelope,0,2,"));
    }

    @Test
    void chineseTablesBeginWithAByteOrderMarkAndOnlyThey() throws IOException {
        TestBench bench = TestBench.invented();

        assertThat(bench.callInto(folder("zh"), compare("--lang", "zh"))).isZero();
        assertThat(bench.out()).contains("闵行", "报告：");
        assertThat(Files.readString(folder("zh").resolve("tables/summary.csv"))).startsWith("\uFEFFhalf,");
        assertThat(Files.readString(folder("zh").resolve("manifest.json"))).startsWith("{");
    }

    @Test
    void onlyTheLogTellsOfTimePlaceAndMachine() throws IOException {
        uninterrupted();
        for (String file : TestBench.files(folder("whole")).keySet()) {
            assertThat(Files.readAllBytes(folder("whole").resolve(file)))
                    .asString(StandardCharsets.ISO_8859_1)
                    .doesNotContain(place.toString())
                    .doesNotContain(System.getProperty("java.vm.version"))
                    .doesNotContain(Year.now(ZoneOffset.UTC) + "-");
        }
        assertThat(folder("whole").resolve("run-log.txt"))
                .content()
                .contains(place.toString(), System.getProperty("java.vm.version"));
    }

    @Test
    void ourOwnFaultIsOneLineThatSaysWhereTheTraceIs() {
        TestBench bench = TestBench.with(InventedModel::run, (results, folder, language) -> {
            throw new IllegalStateException("the pen\nbroke");
        });

        assertThat(bench.callInto(folder("fault"), COMPARE)).isEqualTo(ExitCode.FAULT);
        Path log = folder("fault.part").resolve("run-log.txt");
        assertThat(bench.err().lines())
                .singleElement()
                .asString()
                .contains("the pen broke")
                .contains(log.toString());
        assertThat(log).content().contains("at minbei.analysis.cli.ComparisonTest");
        // Nothing is lost: the runs are there, and only the report is written again.
        assertThat(TestBench.with((input, seed) -> {
                            throw new AssertionError("nothing may run");
                        })
                        .callInto(folder("fault"), COMPARE))
                .isZero();
    }

    @Test
    void quietKeepsStandardErrorEmptyAndOtherwiseProgressIsTold() {
        TestBench quiet = TestBench.invented();
        quiet.callInto(folder("quiet"), COMPARE);
        assertThat(quiet.err()).isEmpty();

        TestBench bench = TestBench.invented();
        bench.callInto(folder("told"), "run", "beibei", "--months", "3");
        assertThat(bench.err()).contains("1 of 1 runs done (100 %)");
        assertThat(bench.out())
                .contains("Beibei", folder("told").resolve("report.html").toString());
    }

    @Test
    void fewAgentsAreWarnedOfInOneLine() {
        TestBench bench = TestBench.invented();
        bench.callInto(folder("few"), "run", "beibei", "--months", "3", "--population-scale", "0.001", "--quiet");
        assertThat(bench.err().lines()).singleElement().asString().contains("few agents (Beibei ", "below 1,000");
    }

    @Test
    void policyThatBeginsAfterTheRecordIsSaidToBeginThen() {
        TestBench bench = TestBench.invented();
        String[] command =
                "compare own-places --parameters best --months 2 --replications 2 --population-scale 0.01 --quiet"
                        .split(" ");
        bench.callInto(folder("short"), command);
        assertThat(bench.out())
                .contains("Coverage of the 12 months to 2014-02, which reach into the spin-up; replications: 2")
                .contains("its levers begin in 2015-01, after the recorded months");
    }

    @Test
    void replicationsHaveConsecutiveSeedsUnderEveryPolicy() throws IOException {
        TestBench.invented().callInto(folder("seeds"), compare("--seed", "41"));

        assertThat(Files.readAllLines(folder("seeds").resolve("tables/runs.csv")).stream()
                        .skip(1)
                        .map(line -> line.split(",")[3] + ":" + line.split(",")[4]))
                .hasSize(20)
                .containsOnly("0:41", "1:42");
    }
}
