package minbei.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
                "compare --replications 0 | --replications (0) must be a whole number from 1 to 10000",
                "compare --replications 10001 | --replications (10001) must be",
                "compare --seed x | --seed (x) must be a whole number",
                "compare --threads 0 | --threads (0) must be a whole number from 1 to",
                "compare --threads 100000 | --threads (100000) must be a whole number from 1 to",
                "compare --population-scale 0 | --population-scale (0) must be a number above 0 and at most 1",
                "run beibei --months 121 | --months (121) must be a whole number from 1 to 120",
                "run beibei --lang fr | --lang (fr) must be en or zh",
                "run beibei --seed | --seed",
                "run beibei --sed 3 | --sed",
                "run | SCENARIO",
                "run beibei minhang | minhang",
                "run nowhere | nowhere",
                "run beibei:nothing | nothing",
                "run beibei:a:b | SCENARIO (beibei:a:b) must be DISTRICT or DISTRICT:POLICY",
                "run :status-quo | SCENARIO (:status-quo)",
                "compare nothing | nothing",
                "compare missing.yml | missing.yml",
                "check nothing | nothing",
                "check | FILE",
                "frobnicate | frobnicate",
            })
    void oneLineNamesWhatIsWrongAndTheExitCodeIsTwo(String command, String message) {
        int code = bench.call(command.strip().split(" "));

        assertThat(code).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bench.err().lines()).hasSize(1);
        assertThat(bench.err()).contains(message.strip());
        assertThat(bench.out()).isEmpty();
        assertThat(place).isEmptyDirectory();
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
        for (String command : new String[] {"run", "compare", "check", "list"}) {
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
