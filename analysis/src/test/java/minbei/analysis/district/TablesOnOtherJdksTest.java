package minbei.analysis.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import minbei.analysis.cli.Minbei;
import minbei.testing.OtherJdks;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way from scenario files to tables gives the same bytes on every JDK that is found. Pictures may differ; tables may not. */
@Tag("full")
class TablesOnOtherJdksTest {

    @TempDir
    Path folder;

    @Test
    void tablesManifestAndDataPackageAreTheSameBytesOnEveryJdkFound() throws IOException, InterruptedException {
        List<Path> others = OtherJdks.find();
        assumeFalse(others.isEmpty(), OtherJdks.NONE);
        Path here = compare(Path.of(System.getProperty("java.home")), "here");
        for (Path home : others) {
            Path there = compare(home, "there-" + home.getFileName());
            for (Path file : compared(here)) {
                Path other = there.resolve(here.relativize(file).toString());
                assertThat(other)
                        .as("%s on %s", here.relativize(file), home.getFileName())
                        .hasSameBinaryContentAs(file);
            }
        }
    }

    private Path compare(Path home, String name) throws IOException, InterruptedException {
        Path out = folder.resolve(name);
        Process process = new ProcessBuilder(
                        OtherJdks.java(home).toString(),
                        "-Djava.awt.headless=true",
                        "-Dminbei.home=" + System.getProperty("minbei.home"),
                        "-cp",
                        OtherJdks.classPath(),
                        Minbei.class.getName(),
                        "compare",
                        "own-places",
                        "--months=26",
                        "--replications=2",
                        "--population-scale=0.005",
                        "--quiet",
                        "--out=" + out)
                .inheritIO()
                .start();
        assertThat(process.waitFor()).as("exit code on %s", home.getFileName()).isZero();
        return out;
    }

    private static List<Path> compared(Path out) throws IOException {
        try (Stream<Path> tables = Files.list(out.resolve("tables"))) {
            List<Path> files = Stream.concat(
                            tables, Stream.of(out.resolve("manifest.json"), out.resolve("datapackage.json")))
                    .toList();
            assertThat(files).hasSizeGreaterThan(6);
            return files;
        }
    }
}
