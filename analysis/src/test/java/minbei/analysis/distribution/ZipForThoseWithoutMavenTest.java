package minbei.analysis.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import minbei.analysis.distribution.UnpackedZip.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds the zip as its maker does and uses it as a planner does who has Java only. */
@Tag("full")
class ZipForThoseWithoutMavenTest {

    private static final Path HOME = Path.of(System.getProperty("minbei.home"));

    /** A build folder of its own, since this test runs in the middle of a build. */
    private static final String BUILD_FOLDER = "target/dist";

    private static final Path TARGET = HOME.resolve("analysis").resolve(BUILD_FOLDER);
    private static final LocalDateTime FIXED = LocalDateTime.of(2026, 11, 1, 0, 0);
    private static final String[] COMPARE = {
        "compare",
        "own-places",
        "--replications",
        "2",
        "--months",
        "3",
        "--population-scale",
        "0.003",
        "--parameters",
        "best",
        "--quiet"
    };

    @TempDir
    private static Path place;

    private static String buildLog = "";
    private static UnpackedZip unpacked;
    private static Path zip;

    @BeforeAll
    static void build() throws Exception {
        Path log = place.resolve("build.log");
        Process maven = new ProcessBuilder(
                        "mvn",
                        "-B",
                        "-ntp",
                        "-Dfast",
                        "-Pdist",
                        "-Dminbei.build.folder=" + BUILD_FOLDER,
                        "-pl",
                        "model,scenarios,analysis",
                        "package")
                .directory(HOME.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int code = maven.waitFor();
        buildLog = Files.readString(log);
        assertThat(code).as(buildLog).isZero();
        try (var files = Files.newDirectoryStream(TARGET, "minbei-*.zip")) {
            zip = files.iterator().next();
        }
        unpacked = UnpackedZip.of(zip, place);
    }

    private static List<String> with(String... more) {
        List<String> all = new ArrayList<>(List.of(COMPARE));
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void comparesWithJavaAloneFarFromTheSources() throws Exception {
        Answer english = unpacked.call(with("--out", "results").toArray(new String[0]));
        Answer chinese = unpacked.call(with("--lang", "zh", "--out", "结果").toArray(new String[0]));

        assertThat(english.code()).as(english.text()).isZero();
        assertThat(english.text()).contains("Coverage", "Report: ");
        assertThat(chinese.code()).as(chinese.text()).isZero();
        assertThat(chinese.text()).contains("覆盖率", "报告：");
        Path results = unpacked.folder().resolveSibling("结果");
        assertThat(results.resolve("report.html")).content().contains("<html lang=\"zh");
        assertThat(results.resolve("tables").resolve("indicators.csv")).isNotEmptyFile();
    }

    @Test
    void readsTheScenarioFilesBesideItAndTellsOfThemInTheReadersLanguage() throws Exception {
        Path policy = unpacked.folder().resolve("scenarios/policies/my-own.yml");
        Files.writeString(policy, "name: my-own\nlabel: {en: Mine, zh: 我的}\nlevers:\n  - from: 2016-13\n    set: {}\n");

        Answer chinese = unpacked.call("check", "my-own", "--lang", "zh");
        Answer english = unpacked.call("check", "my-own");

        assertThat(chinese.code()).isEqualTo(2);
        assertThat(chinese.text()).contains("scenarios/policies/my-own.yml:4: ", "（2016-13）应为：");
        assertThat(english.code()).isEqualTo(2);
        assertThat(english.text()).contains("scenarios/policies/my-own.yml:4: ", " (2016-13) must be a month from");
        Files.delete(policy);
    }

    @Test
    void launcherTellsInTheReadersLanguageThatThereIsNoJava() throws Exception {
        Answer chinese = unpacked.callWithoutJava("check", "bare", "--lang", "zh");
        Answer english = unpacked.callWithoutJava("check", "bare");

        assertThat(chinese.text()).startsWith("minbei: 找不到 Java。");
        assertThat(chinese.code()).isEqualTo(1);
        assertThat(english.text()).startsWith("minbei: Java was not found.");
        assertThat(english.code()).isEqualTo(1);
    }

    @Test
    void holdsWhatAUserReadsAndTheLicencesOfWhatIsInIt() {
        assertThat(unpacked.folder())
                .isDirectoryContaining("glob:**/README.md")
                .isDirectoryContaining("glob:**/LICENSE")
                .isDirectoryContaining("glob:**/NOTICE")
                .isDirectoryContaining("glob:**/minbei.cmd");
        assertThat(unpacked.folder().resolve("minbei")).isExecutable();
        assertThat(unpacked.folder().resolve("model/docs/odd.md")).isNotEmptyFile();
        assertThat(unpacked.folder().resolve("licences/LGPL-2.1.txt")).isNotEmptyFile();
        assertThat(unpacked.folder().resolve("licences/MASON-AFL-3.0.txt")).isNotEmptyFile();
        assertThat(unpacked.folder().resolve("lib")).isDirectoryNotContaining("glob:**/*junit*");
    }

    @Test
    void holdsEveryScenarioFileAndNothingOfTheBenchmarks() throws Exception {
        for (String folder : List.of("districts", "policies", "experiments")) {
            String[] sources =
                    HOME.resolve("scenarios").resolve(folder).toFile().list();
            assertThat(unpacked.folder()
                            .resolve("scenarios")
                            .resolve(folder)
                            .toFile()
                            .list())
                    .containsExactlyInAnyOrder(sources);
        }
        assertThat(unpacked.folder().resolve("lib"))
                .isDirectoryNotContaining("glob:**/*bench*")
                .isDirectoryNotContaining("glob:**/*jmh*");
        Answer english = unpacked.call("bench");
        Answer chinese = unpacked.call("bench", "--lang", "zh");
        assertThat(english.code()).isEqualTo(1);
        assertThat(english.text()).startsWith("minbei: the benchmarks are not part of the zip;");
        assertThat(chinese.code()).isEqualTo(1);
        assertThat(chinese.text()).startsWith("minbei: 压缩包不含基准测试；");
    }

    /** The hour of the build would make two zips of the same sources differ. */
    @Test
    void everyEntryOfTheZipHasTheSameTimeWheneverItWasBuilt() throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            assertThat(file.stream())
                    .isNotEmpty()
                    .extracting(ZipEntry::getTimeLocal)
                    .containsOnly(FIXED);
        }
    }

    /** The image has a Java of its own, without a compiler or any tool: what runs there runs on a bare one. */
    @Test
    void applicationImageRunsOrTheBuildSaysWhyThereIsNone() throws Exception {
        Path image = TARGET.resolve("image").resolve("minbei");
        if (!Files.isExecutable(Path.of(System.getProperty("java.home"), "bin", "jpackage"))) {
            assertThat(buildLog).contains("has no jpackage", "不含 jpackage");
            assertThat(image).doesNotExist();
            return;
        }
        Answer answer = unpacked.call(
                image.resolve("bin").resolve("minbei"),
                with("--lang", "zh", "--out", "image").toArray(new String[0]));

        assertThat(answer.code()).as(answer.text()).isZero();
        assertThat(answer.text()).contains("覆盖率");
        assertThat(unpacked.folder().resolveSibling("image").resolve("report.html"))
                .isNotEmptyFile();
    }
}
