package minbei.analysis.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Draws in a Java that sees no font of the system.
 *
 * <p>Each run has a home of its own: Java remembers under its user's home which fonts it once saw, and would find them again.
 */
class FontlessMachineTest {

    private static final long SECONDS = 120;

    @TempDir
    Path dir;

    @BeforeEach
    void needsFontconfig() {
        Assumptions.assumeTrue(
                System.getProperty("os.name").equals("Linux"), "only Linux takes its fonts from fontconfig");
    }

    @Test
    void chartsAreTheSameWithoutAnyFontOfTheSystem() throws Exception {
        Path without = Files.createDirectory(dir.resolve("without"));
        Path with = Files.createDirectory(dir.resolve("with"));
        FontlessDrawing.main(new String[] {with.toString()});

        assertThat(javaWithoutFonts(without.toString())).isZero();

        for (Chart chart : ChartExamples.all().toList()) {
            for (String ending : new String[] {".svg", ".png"}) {
                String file = chart.text().key() + ending;
                assertThat(without.resolve(file)).hasSameBinaryContentAs(with.resolve(file));
            }
        }
    }

    @Test
    void javaAloneRefusesToGoOnThere() throws Exception {
        assertThat(javaWithoutFonts("bare")).isNotZero();
    }

    private int javaWithoutFonts(String argument) throws IOException, InterruptedException {
        Path home = Files.createDirectories(dir.resolve("home-" + argument.length()));
        Path fonts = Files.createDirectories(dir.resolve("fonts"));
        Path configuration = Files.writeString(
                dir.resolve("fonts.conf"),
                "<?xml version=\"1.0\"?><fontconfig><dir>" + fonts + "</dir><cachedir>" + dir.resolve("cache")
                        + "</cachedir></fontconfig>");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Duser.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                FontlessDrawing.class.getName(),
                argument);
        builder.environment().put("FONTCONFIG_FILE", configuration.toString());
        Process java = builder.redirectOutput(dir.resolve("out.txt").toFile())
                .redirectError(dir.resolve("err.txt").toFile())
                .start();
        boolean ended = java.waitFor(SECONDS, TimeUnit.SECONDS);
        java.destroyForcibly();
        assertThat(ended).as("Java ended within %d s", SECONDS).isTrue();
        return java.exitValue();
    }
}
