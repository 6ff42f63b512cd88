package minbei.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minbei.analysis.language.Language;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Opens the report in a browser without network, in frames as wide as a phone and as an A4 page at 96 dots per inch. */
class ReportInBrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final long SECONDS = 120;
    private static final Pattern MEASURED =
            Pattern.compile("scroll=(\\d+) inner=(\\d+) fetched=(\\d+) figures=(\\d+) mute=(\\d+) brief=(\\d+)");

    /** Measures a page in a frame, with the tables of all figures open. */
    private static final String WRAPPER = """
            <!DOCTYPE html><html><body><p id="result">nothing</p>
            <iframe id="frame" src="%s" style="border:0;height:900px;width:%dpx"></iframe>
            <script>
            addEventListener('load', () => {
              const frame = document.getElementById('frame');
              const page = frame.contentDocument;
              page.querySelectorAll('details').forEach(details => { details.open = true; });
              const fetched = frame.contentWindow.performance.getEntriesByType('resource').length;
              document.getElementById('result').textContent = 'scroll=' + page.documentElement.scrollWidth
                + ' inner=' + frame.contentWindow.innerWidth + ' fetched=' + fetched
                + ' figures=' + page.querySelectorAll('figure svg').length
                + ' mute=' + [...page.querySelectorAll('svg')].filter(svg =>
                    svg.getAttribute('role') !== 'img' || (svg.getAttribute('aria-label') || '').length < 20).length
                + ' brief=' + Math.ceil((page.getElementById('brief') || page.body).getBoundingClientRect().height);
            });
            </script></body></html>
            """;

    @TempDir
    static Path folder;

    /**
     * What the browser measured: width of the content, width of the frame, resources fetched, pictures shown, pictures
     * without words for who does not see them, height of the brief.
     */
    private record Measurement(int scroll, int inner, int fetched, int figures, int mute, int brief) {}

    @BeforeAll
    static void writeBothLanguages() throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "chromium is not installed");
        for (Language language : Language.values()) {
            ReportWriter.write(MadeUpExperiment.twoBands(), folder.resolve(language.tag()), language);
        }
    }

    @ParameterizedTest
    @CsvSource({"EN, 390", "EN, 794", "ZH, 390", "ZH, 794"})
    void reportFitsItsWidthAndFetchesNothing(Language language, int width) throws Exception {
        Measurement measured = measure(folder.resolve(language.tag()).resolve("report.html"), width);

        assertThat(measured.inner()).isEqualTo(width);
        assertThat(measured.scroll()).isLessThanOrEqualTo(measured.inner());
        assertThat(measured.fetched()).isZero();
        assertThat(measured.figures()).isEqualTo(31);
        assertThat(measured.mute()).isZero();
    }

    /** A page of A4 has 297 mm less two margins of 16 mm: 1001 pixels at 96 dots per inch; a line has 210 mm less 30: 680 pixels. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void briefTakesTwoPagesOfPaper(Language language) throws Exception {
        Path report = folder.resolve(language.tag()).resolve("report.html");
        // printing cannot be measured, so the page is shown as it would be printed
        Path printed = report.resolveSibling("printed.html");
        Files.writeString(printed, Files.readString(report).replace("@media print", "@media all"));

        Measurement measured = measure(printed, 680);

        assertThat(measured.scroll()).isLessThanOrEqualTo(680);
        // what may not be broken leaves room at the end of the first page: at most the height of its chart
        assertThat(measured.brief()).isLessThan(2 * 1001 - 350);
    }

    @Test
    void pageWiderThanItsFrameIsFound() throws Exception {
        Path wide = folder.resolve("wide.html");
        Files.writeString(wide, "<!DOCTYPE html><html><body><div style=\"width:900px\">x</div></body></html>");

        Measurement measured = measure(wide, 390);

        assertThat(measured.scroll()).isGreaterThan(measured.inner());
    }

    private static Measurement measure(Path page, int width) throws Exception {
        Path wrapper = page.resolveSibling("wrapper.html");
        Files.writeString(wrapper, String.format(WRAPPER, page.getFileName(), width));
        Matcher matcher = MEASURED.matcher(dump(wrapper));
        assertThat(matcher.find()).as("the browser measured").isTrue();
        return new Measurement(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)),
                Integer.parseInt(matcher.group(4)),
                Integer.parseInt(matcher.group(5)),
                Integer.parseInt(matcher.group(6)));
    }

    private static String dump(Path page) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                CHROMIUM.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--allow-file-access-from-files",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--window-size=1000,1000",
                "--user-data-dir=" + Files.createTempDirectory(folder, "profile"),
                "--dump-dom",
                page.toUri().toString()));
        Path output = folder.resolve("dom.html");
        Process browser = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = browser.waitFor(SECONDS, TimeUnit.SECONDS);
        browser.destroyForcibly();
        assertThat(ended).as("the browser ended within %d s", SECONDS).isTrue();
        return Files.readString(output);
    }
}
