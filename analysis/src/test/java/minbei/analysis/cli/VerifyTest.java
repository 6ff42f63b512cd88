package minbei.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import minbei.analysis.execution.InventedModel;
import minbei.analysis.execution.ModelRunner;
import minbei.analysis.execution.Sha256;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {

    private static final String[] COMPARE = {
        "compare",
        "own-places",
        "--replications",
        "2",
        "--months",
        "14",
        "--population-scale",
        "0.01",
        "--quiet",
        "--parameters",
        "best"
    };

    @TempDir
    Path place;

    private Path result(String... command) {
        Path folder = place.resolve("result");
        assertThat(TestBench.invented().callInto(folder, command)).isLessThanOrEqualTo(ExitCode.NOT_REACHED);
        return folder;
    }

    private static void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replaceFirst(Pattern.quote(from), to));
    }

    /** In one line, in either language, before anything is run. */
    private static void refused(Path folder, String english, String chinese) {
        for (String language : new String[] {"en", "zh"}) {
            TestBench bench = TestBench.with((input, seed) -> {
                throw new AssertionError("nothing may run");
            });
            assertThat(bench.call("verify", folder.toString(), "--lang", language))
                    .isEqualTo(ExitCode.BAD_INPUT);
            assertThat(bench.err().lines())
                    .singleElement()
                    .asString()
                    .contains("en".equals(language) ? english : chinese);
        }
    }

    @Test
    void runsAndTablesOfAResultAreMadeAgainAndAreTheSame() {
        TestBench bench = TestBench.invented();
        assertThat(bench.call("verify", result(COMPARE).toString())).isZero();
        assertThat(bench.out())
                .contains("holds: 20 of 20 runs, done again, have the hash that the manifest says")
                .contains("holds: 18 of 18 files, written again, are the same bit for bit");
    }

    @Test
    void resultWithLinesOfAllReplicationsIsVerifiedToo() throws IOException {
        String[] all =
                Stream.concat(Stream.of(COMPARE), Stream.of("--lines", "all")).toArray(String[]::new);
        Path folder = result(all);
        assertThat(folder.resolve("manifest.json")).content().contains("\"lines\": \"all\"");
        assertThat(TestBench.invented().call("verify", folder.toString())).isZero();
    }

    @Test
    void resultsOfAStopRuleAndInChineseAreVerifiedToo() {
        Path folder = result(
                "compare",
                "--best",
                "coverage",
                "--indifference",
                "0.0005",
                "--max-replications",
                "30",
                "--months",
                "14",
                "--population-scale",
                "0.01",
                "--parameters",
                "best",
                "--quiet",
                "--lang",
                "zh");
        TestBench bench = TestBench.invented();
        assertThat(bench.call("verify", folder.toString(), "--lang", "zh")).isZero();
        assertThat(bench.out()).contains("成立：18 个文件重新写出后，有 18 个逐位相同");
    }

    /** The clock goes on by a second whenever it is looked at: 22 replications, as StopRuleTest reckons; 10 worlds each. */
    @Test
    void planThatATimeCameToIsWhatIsRepeated() {
        Path folder = place.resolve("planned");
        List<String> within = new ArrayList<>(List.of(COMPARE));
        within.addAll(List.of("--threads", "1"));
        within.set(within.indexOf("--replications"), "--within");
        within.set(within.indexOf("--within") + 1, "30s");
        assertThat(TestBench.ticking(InventedModel::run, 1).callInto(folder, within.toArray(new String[0])))
                .isZero();
        TestBench bench = TestBench.invented();
        assertThat(bench.call("verify", folder.toString())).as(bench.err()).isZero();
        assertThat(bench.out()).contains("holds: 220 of 220 runs").doesNotContain("FAILS");
    }

    /** 2 districts, 5 policies, 2 replications, 2 halves. */
    @Test
    void bothHalvesAreMadeAgain() {
        Path folder = result(
                "compare",
                "own-places",
                "--replications",
                "2",
                "--months",
                "14",
                "--population-scale",
                "0.01",
                "--quiet");
        TestBench bench = TestBench.invented();
        assertThat(bench.call("verify", folder.toString())).as(bench.err()).isZero();
        assertThat(bench.out()).contains("holds: 40 of 40 runs").doesNotContain("FAILS");
    }

    @Test
    void worldsThatAnExperimentMakesAreMadeAgain() {
        Path folder = result(
                "run",
                "beibei:order-2143",
                "--of",
                "order-for-beibei",
                "--parameters",
                "drawn",
                "--replication",
                "3",
                "--seed",
                "7",
                "--months",
                "14",
                "--population-scale",
                "0.01",
                "--quiet");
        TestBench bench = TestBench.invented();
        assertThat(bench.call("verify", folder.toString())).as(bench.err()).isZero();
        assertThat(bench.out()).contains("holds: 1 of 1 runs").doesNotContain("FAILS");
    }

    @Test
    void oneDistrictUnderOnePolicyIsMadeAgain() {
        Path folder = result("run", "beibei", "--months", "14", "--population-scale", "0.01", "--quiet");
        TestBench bench = TestBench.invented();
        assertThat(bench.call("verify", folder.toString())).as(bench.err()).isZero();
        assertThat(bench.out()).contains("holds: 1 of 1 runs").doesNotContain("FAILS");
    }

    @Test
    void manifestWithAnUnknownHalfIsRefused() throws IOException {
        Path folder = result(COMPARE);
        edit(folder.resolve("manifest.json"), "\"best\"", "\"worst\"");
        refused(folder, "manifest.json cannot be used: half", "manifest.json 不可用：half");
    }

    @Test
    void modelThatGivesOtherRunsIsFound() {
        Path folder = result(COMPARE);
        TestBench bench =
                TestBench.with((input, seed) -> InventedModel.run(input, seed == 2 && input.months() == 14 ? 3 : seed));
        assertThat(bench.call("verify", folder.toString())).isEqualTo(ExitCode.FAULT);
        assertThat(bench.out()).contains("FAILS: 10 of 20 runs").contains("replication 1 (seed 2)");
    }

    @Test
    void tableEditedByHandIsNamed() throws IOException {
        Path folder = result(COMPARE);
        edit(folder.resolve("tables/summary.csv"), "0.", "1.");
        refused(folder, "files are not as they were written: tables/summary.csv", "文件与写出时不同：tables/summary.csv");
    }

    @Test
    void tableEditedWithItsHashIsFoundByWritingItAgain() throws IOException {
        Path folder = result(COMPARE);
        String before = Sha256.ofFile(folder.resolve("tables/summary.csv"));
        edit(folder.resolve("tables/summary.csv"), "0.", "1.");
        edit(folder.resolve("manifest.json"), before, Sha256.ofFile(folder.resolve("tables/summary.csv")));

        TestBench bench = TestBench.invented();
        assertThat(bench.call("verify", folder.toString())).isEqualTo(ExitCode.FAULT);
        assertThat(bench.out()).contains("FAILS: 17 of 18 files").contains("tables/summary.csv");
    }

    @Test
    void resultOfAnotherVersionIsRefused() throws IOException {
        Path folder = result(COMPARE);
        edit(folder.resolve("manifest.json"), "\"modelVersion\": \"0.1.0\"", "\"modelVersion\": \"0.0.9\"");
        refused(folder, "was made by version 0.0.9", "由 Minbei 的 0.0.9 版生成");
    }

    @Test
    void runThatIsNoLongerWhatItsScenarioComesToIsNamed() throws IOException {
        Path folder = result(COMPARE);
        edit(folder.resolve("manifest.json"), "\"populationScale\": 0.01", "\"populationScale\": 0.02");
        refused(folder, "have changed since: minhang:status-quo, ", "此后有变：minhang:status-quo, ");
    }

    @Test
    void manifestWithAPathForANameIsRefused() throws IOException {
        Path folder = result(COMPARE);
        edit(folder.resolve("manifest.json"), "\"key\": \"beibei\"", "\"key\": \"../beibei.yml\"");
        refused(folder, "manifest.json cannot be used: key", "manifest.json 不可用：key");
    }

    @Test
    void fileOutsideTheFolderIsNotLookedAt() throws IOException {
        Path folder = result(COMPARE);
        edit(folder.resolve("manifest.json"), "\"tables/runs.csv\"", "\"../../etc/passwd\"");
        refused(folder, "manifest.json cannot be used: files", "manifest.json 不可用：files");
    }

    @Test
    void manifestThatIsNoJsonIsRefused() throws IOException {
        Path folder = result(COMPARE);
        Files.writeString(folder.resolve("manifest.json"), "{");
        refused(folder, "manifest.json cannot be used: JSON", "manifest.json 不可用：JSON");
    }

    @Test
    void folderWithoutAManifestIsNoResult() {
        refused(place, "has no manifest.json", "中没有 manifest.json");
    }

    @Test
    void freshSeedsReachTheTestsOfPatterns() {
        assertThat(FreshPatterns.command(1234567))
                .contains("-Pfull", "-Dtest=minbei.analysis.pattern.*Test", "-Dminbei.first.seed=1234567");
    }

    @Test
    void freshAndAFolderDoNotGoTogether() {
        TestBench bench = TestBench.invented();
        assertThat(bench.call("verify", "--fresh", "somewhere")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bench.err()).contains("--fresh and RESULT_DIR do not go together");
    }

    @Test
    @Tag("full")
    void everythingPromisedHoldsOnThisMachine() {
        TestBench bench = TestBench.with(ModelRunner.MODEL);
        assertThat(bench.call("verify")).as(bench.out()).isZero();
        assertThat(bench.out().lines().skip(1)).hasSize(3).allMatch(line -> line.startsWith("holds: "));
    }
}
