package minbei.analysis.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import minbei.analysis.language.Language;
import minbei.model.Simulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Opens all windows for real, on a display that only exists in memory. */
class ConsoleOnAVirtualDisplayTest {

    private static final Path PICTURES = Path.of(System.getProperty("minbei.home"), "analysis", "target", "console");
    private static final int MONTH_OF_THE_PICTURE = 8;

    @TempDir
    private Path place;

    @ParameterizedTest
    @EnumSource(Language.class)
    void stepsPausesInspectsAndEndsWithTheBitsOfARunWithoutWindows(Language language) throws Exception {
        Path xvfb = find("Xvfb");
        assumeTrue(xvfb != null, "needs Xvfb");
        Path picture = Files.createDirectories(PICTURES).resolve("console-" + language.tag() + ".png");
        Files.deleteIfExists(picture);
        WatchedScenario scenario = WatchedExample.scenario();
        Process screen = new ProcessBuilder(
                        String.valueOf(xvfb), "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader number = reader(screen)) {
            String display = ":" + number.readLine();
            Process console = java(
                    display,
                    DrivenConsole.class.getName(),
                    language.name(),
                    Integer.toString(MONTH_OF_THE_PICTURE),
                    picture.toString());
            List<String> said;
            try (BufferedReader output = reader(console)) {
                said = output.lines().toList();
            }
            assertThat(console.waitFor()).as(String.join("\n", said)).isZero();
            String hash = Simulation.run(scenario.input(), scenario.seed()).hash();
            assertThat(said).contains("shown " + MONTH_OF_THE_PICTURE, "hash " + hash);
            assertThat(said).noneMatch(line -> line.contains("Exception") || line.contains("Error"));
        } finally {
            screen.destroy();
        }
        assertThat(colours(ImageIO.read(picture.toFile()))).hasSizeGreaterThan(100);
    }

    /** An empty screen has one colour, grey windows a handful; smooth letters, lines and tiles have many. */
    private static Set<Integer> colours(BufferedImage image) {
        Set<Integer> colours = new LinkedHashSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysWhatIsLackingWhereThereIsNoDisplay(Language language) throws Exception {
        for (String display : new String[] {"", ":4711"}) {
            Process minbei = java(
                    display, "minbei.analysis.cli.Minbei", "console", "beibei", "status-quo", "--lang", language.tag());
            try (BufferedReader output = reader(minbei)) {
                String expected = language == Language.ZH ? "console 需要显示器" : "console needs a display";
                assertThat(output.lines().toList()).singleElement().asString().startsWith("minbei: " + expected);
            }
            assertThat(minbei.waitFor()).isEqualTo(2);
        }
    }

    @Test
    void tellsOfAWrongPolicyAlsoWithoutADisplay() throws Exception {
        Process minbei = java("", "minbei.analysis.cli.Minbei", "console", "beibei", "statusquo");
        try (BufferedReader output = reader(minbei)) {
            assertThat(output.lines().toList()).singleElement().asString().endsWith("Maybe you meant status-quo.");
        }
        assertThat(minbei.waitFor()).isEqualTo(2);
    }

    private Process java(String display, String... program) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // as the launcher does
                "-Djava.awt.headless=true",
                // MASON keeps preferences
                "-Djava.util.prefs.userRoot=" + place,
                "-Dminbei.home=" + System.getProperty("minbei.home"),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        command.addAll(List.of(program));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("DISPLAY");
        if (!display.isEmpty()) {
            builder.environment().put("DISPLAY", display);
        }
        return builder.start();
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static Path find(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
