package minbei.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {

    @TempDir
    Path place;

    private final TestBench bench = TestBench.with((input, seed) -> {
        throw new AssertionError("nothing may run");
    });

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "compare --replications 0 | --replications (0) must be a whole number from 2 to 10000",
                "compare --replications 1 | --replications (1) must be a whole number from 2 to 10000",
                "run beibei --replications 0 | --replications (0) must be a whole number from 1 to 10000",
                "compare --replications 10001 | --replications (10001) must be",
                "compare --precision coverage=0 | --precision of coverage (0) must be a number above 0",
                "compare --precision coverage=-1 | --precision of coverage (-1) must be a number above 0",
                "compare --precision coverage=0% | --precision of coverage (0%) must be a number above 0",
                "compare --precision coverage | --precision (coverage) must be a list as coverage=0.005",
                "compare --precision covrage=0.1 | --precision (covrage) is no indicator. Maybe you meant coverage.",
                "compare --precision coverage=1%,coverage=2% | --precision names coverage twice",
                "compare --precision coverage=1% --best coverage --indifference 1 | --precision and --best do not go",
                "compare --precision coverage=1% --replications 9 | --precision and --replications do not go together",
                "compare --precision coverage=1% --max-replications 1 | --max-replications (1) must be a whole number from 10",
                "compare --max-replications 50 | --max-replications needs --precision / --best",
                "compare --best coverage | --best needs --indifference",
                "compare --best coverage --indifference 0 | --indifference (0) must be a number above 0",
                "compare --indifference 1 | --indifference needs --best",
                "compare --best nothing --indifference 1 | --best (nothing) is no indicator",
                "compare --within 0s | --within (0s) must be a time above 0 and at most 1000h",
                "compare --within 10 | --within (10) must be a time above 0",
                "compare --within 1m --replications 3 | --within and --replications do not go together",
                "run beibei --precision coverage=1% | --precision is no option or argument here. Maybe see minbei run --help.",
                "compare --seed x | --seed (x) must be a whole number",
                "compare --threads 0 | --threads (0) must be a whole number from 1 to",
                "compare --threads 100000 | --threads (100000) must be a whole number from 1 to",
                "compare --population-scale 0 | --population-scale (0) must be a number above 0 and at most 1",
                "run beibei --months 121 | --months (121) must be a whole number from 1 to 120",
                "run beibei --lang fr | --lang (fr) must be en or zh",
                "run beibei --seed | --seed",
                "run beibei --sed 3 | --sed is no option or argument here. Maybe you meant --seed.",
                "compar | compar is no option or argument here. Maybe you meant compare.",
                "run | SCENARIO",
                "run beibei minhang | minhang",
                "run nowhere | nowhere",
                "run beibei:nothing | nothing",
                "run beibei:a:b | SCENARIO (beibei:a:b) must be DISTRICT or DISTRICT:POLICY",
                "run :status-quo | SCENARIO (:status-quo)",
                "compare nothing | nothing",
                "compare missing.yml | missing.yml",
                "compare --lines some | --lines (some) must be first or all",
                "check nothing | nothing",
                "check | FILE",
                "frobnicate | frobnicate",
                "compar own-places | compar is no option or argument here. Maybe you meant compare.",
            })
    void oneLineNamesWhatIsWrongAndTheExitCodeIsTwo(String command, String message) {
        int code = bench.call(command.strip().split(" "));

        assertThat(code).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bench.err().lines()).hasSize(1);
        assertThat(bench.err()).contains(message.strip());
        assertThat(bench.out()).isEmpty();
        assertThat(place).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "compare --lang zh --replications 1 | --replications（1）必须是 2 至 10000 之间的整数",
                "compare --lang zh --precision covrage=0.1 | --precision（covrage）不是指标。也许是 coverage。",
                "compare --lang zh --precision coverage=0 | --precision 中 coverage 的值（0）必须大于 0",
                "run beibei --population-scale 2 --lang=zh | --population-scale（2）必须大于 0 且不超过 1",
                "run beibei:a:b --lang zh | SCENARIO（beibei:a:b）必须写作“区”或“区:政策”",
                "run beibei --nothing 4 --lang zh | 命令有误：此处没有 --nothing 这一选项或参数。可查看 minbei run --help。",
                "run beibei --sed 3 --lang zh | 命令有误：此处没有 --sed 这一选项或参数。也许是 --seed。",
                "run beibei --seed --lang=zh | 命令有误：缺少 --seed。",
                "run --lang zh | 命令有误：缺少 SCENARIO。",
                "run beibei minhang --lang zh | 此处没有 minhang 这一选项或参数。",
                "run beibei --seed 1 --seed 2 --lang zh | --seed 只能给出一次。",
                "frobnicate --lang zh | frobnicate",
                "run nowhere --lang zh | scenarios/districts: 区（nowhere）应为：已有的名称：beibei, minhang。",
                "run beibei:statusquo --lang zh | 也许是 status-quo。",
                "compare missing.yml --lang=zh | missing.yml: 文件不存在。",
                "check nothing --lang zh | scenarios: name（nothing）应为：已有的名称：beibei",
                "list --lang fr | --lang (fr) must be en or zh",
                "check status-quo --lang fr | --lang (fr) must be en or zh",
            })
    void messagesOfTheCommandLineAreInTheLanguageAskedFor(String command, String message) {
        assertThat(bench.call(command.strip().split(" "))).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bench.err().lines()).singleElement().asString().contains(message.strip());
    }

    @Test
    void listTellsInTheLanguageAskedForOrInBoth() {
        assertThat(bench.call("list", "--lang", "zh")).isZero();
        assertThat(bench.out()).contains("区", "北碚").doesNotContain("Status quo", "policy ");
        assertThat(bench.call("check", "status-quo", "--lang", "zh")).isZero();
        assertThat(bench.out()).contains("政策 status-quo：没有问题", "在 beibei 无变化").doesNotContain("no problems");
    }

    @Test
    void folderBelowNothingIsRefusedWithoutTheNameOfAnyJavaClass() {
        Path nowhere = Path.of("/proc/x");
        Assumptions.assumeTrue(Files.isDirectory(Path.of("/proc/self")));

        assertThat(bench.callInto(nowhere, "run", "beibei")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bench.callInto(nowhere, "run", "beibei", "--lang", "zh")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bench.err())
                .contains("--out (/proc/x) cannot be written to: the folder above it does not exist")
                .contains("--out（/proc/x）无法写入：上级文件夹不存在")
                .doesNotContain("Exception");
    }

    @Test
    void withoutACommandOneLineTellsWhereToLook() {
        assertThat(bench.call()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bench.err().lines()).singleElement().asString().contains("minbei --help");
    }

    @Test
    void existingFolderIsRefusedBeforeAnyRun() throws IOException {
        Path results = Files.createDirectory(place.resolve("results"));

        assertThat(bench.callInto(results, "run", "beibei")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bench.err().lines()).singleElement().asString().contains("--out", "exists already");
        assertThat(results).isEmptyDirectory();
    }

    @Test
    void folderThatCannotBeWrittenIsRefusedBeforeAnyRun() throws IOException {
        Path file = Files.createFile(place.resolve("file"));

        assertThat(bench.callInto(file.resolve("results"), "run", "beibei")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bench.err().lines()).singleElement().asString().contains("--out", "cannot be written to");
    }

    @Test
    void checkTellsOfEveryFileAlsoAfterABadOne() {
        assertThat(bench.call("check", "nothing", "status-quo")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bench.err().lines()).hasSize(1);
        assertThat(bench.out()).contains("policy status-quo: no problems");
    }

    @Test
    void helpAndVersionAreForEveryCommand() {
        for (String command : new String[] {"run", "compare", "console", "check", "list"}) {
            assertThat(bench.call(command, "--help")).isZero();
            assertThat(bench.out()).contains("Usage: minbei " + command);
        }
        assertThat(bench.call("--version")).isZero();
        assertThat(bench.out()).contains("minbei " + Minbei.VERSION);
        assertThat(bench.call("list")).isZero();
        assertThat(bench.out()).contains("beibei", "北碚", "own-places");
    }

    /** The version stands in the pom too; this test runs where the source is. */
    @Test
    void versionIsThatOfThePom() throws IOException {
        Path pom = Path.of(System.getProperty("minbei.home", "..")).resolve("pom.xml");

        assertThat(pom).content().containsPattern("<version>" + Minbei.VERSION + "(-SNAPSHOT)?</version>");
    }
}
