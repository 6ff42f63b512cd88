package minbei.analysis.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** No build runs on Windows, so the script for it is held against its twin, text by text. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LauncherForWindowsTest {

    private static final Path HOME = Path.of(System.getProperty("minbei.home"));
    /** Larger pages are an affair of Linux. */
    private static final String HUGE_PAGES = "-XX:+UseTransparentHugePages";

    private String script = "";
    private String windows = "";

    @BeforeAll
    void read() throws IOException {
        script = Files.readString(HOME.resolve("minbei"));
        windows = Files.readString(HOME.resolve("minbei.cmd"));
    }

    private static Set<String> found(String pattern, String text) {
        Set<String> all = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            all.add(matcher.group(1));
        }
        return all;
    }

    @Test
    void programsAndOptionsOfJavaAreThoseOfItsTwin() {
        Set<String> options = found("(-X[^ \"]+|-D(?:java|file)[^ \"]+)", script);
        options.remove(HUGE_PAGES);
        assertThat(found("(-X[^ \"]+|-D(?:java|file)[^ \"]+)", windows))
                .isEqualTo(options)
                .contains("-XX:+UseParallelGC");
        assertThat(found("(minbei\\.(?:analysis\\.cli|bench)\\.[A-Z]\\w+)", windows))
                .isEqualTo(found("(minbei\\.(?:analysis\\.cli|bench)\\.[A-Z]\\w+)", script))
                .hasSize(2);
        assertThat(windows).contains("\"-Dminbei.home=%HOME_DIR%\" %MINBEI_JAVA_OPTS%");
        assertThat(script).contains("-Dminbei.home=\"$HOME_DIR\" ${MINBEI_JAVA_OPTS:-}");
    }

    @Test
    void modulesThatMavenBuildsAreThoseOfItsTwin() {
        String joined = script.replace("\\\n        ", "");
        assertThat(found("mvn (-q -B -Dfast [\\w.,/= -]*package)", windows))
                .isEqualTo(found("mvn (-q -B -Dfast [\\w.,/= -]*package)", joined))
                .hasSize(2);
    }

    @Test
    void newestJavaThatIsTooOldIsThatOfItsTwin() {
        assertThat(found("-ge (\\d+) \\] \\|\\|", script)).containsExactly("17");
        assertThat(found("%MAJOR% LSS (\\d+) goto fail", windows)).containsExactly("17");
    }

    @Test
    void everyTextIsThereInBothLanguagesAndEveryTextIsSaid() {
        String english = windows.substring(windows.indexOf("\r\n:english"), windows.indexOf("\r\n:chinese"));
        String chinese = windows.substring(windows.indexOf("\r\n:chinese"));
        Set<String> texts = found("(?m)^set \"([A-Z_]+)=", english);
        assertThat(found("(?m)^set \"([A-Z_]+)=", chinese)).isEqualTo(texts).hasSizeGreaterThan(10);
        for (String text : texts) {
            assertThat(windows).contains("%" + text + "%");
        }
        assertThat(english).matches("\\p{ASCII}*");
        assertThat(chinese.lines().filter(line -> line.startsWith("set ")))
                .allMatch(line -> !line.matches("\\p{ASCII}*"));
    }

    /** A block ends at the first closing bracket, also one of a text; and some signs part commands. */
    @Test
    void noTextHoldsASignThatTheShellTakesForItsOwn() {
        List<String> texts = windows.lines()
                .filter(line -> line.matches("set \"[A-Z_]+=.*\"") && !line.contains("%"))
                .toList();
        assertThat(texts).hasSizeGreaterThan(20).noneMatch(line -> line.matches(".*[&|<>^!].*"));
        assertThat(windows.lines().filter(line -> line.matches("\\s+echo .*"))).isEmpty();
    }

    @Test
    void everyLabelThatIsGoneToIsThereAndLinesEndAsWindowsHasThem() {
        Set<String> labels = found("(?m)^:(\\w+)", windows);
        Set<String> wanted = found("(?:goto |call :)(\\w+)", windows);
        assertThat(labels).isEqualTo(wanted);
        assertThat(windows.replace("\r\n", "")).doesNotContain("\n", "\r");
    }
}
