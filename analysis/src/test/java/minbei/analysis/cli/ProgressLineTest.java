package minbei.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import minbei.analysis.language.Language;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong();

    private ProgressLine progress(boolean interactive, Language language) {
        PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        return ProgressLine.of(new Terminal(err, err, interactive, clock::get), Messages.in(language));
    }

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void screenShowsOneLineThatIsOverwritten() {
        ProgressLine progress = progress(true, Language.EN);
        progress.begin(4, 0);
        clock.addAndGet(TimeUnit.SECONDS.toNanos(10));
        progress.runDone();
        progress.end();

        // One run of 10 s done, three to come.
        assertThat(printed())
                .isEqualTo(
                        "\r0 of 4 runs done (0 %)\r1 of 4 runs done (25 %), about 30 s left" + System.lineSeparator());
    }

    @Test
    void elsewhereThereIsAPlainLineEveryFivePerCentOfALongExperiment() {
        ProgressLine progress = progress(false, Language.EN);
        progress.begin(1000, 0);
        for (int run = 0; run < 100; run++) {
            clock.addAndGet(TimeUnit.SECONDS.toNanos(1));
            progress.runDone();
        }

        // At the beginning, after 50 and after 100 runs.
        assertThat(printed().lines()).hasSize(3).noneMatch(line -> line.contains("\r"));
        assertThat(printed().lines()).startsWith("0 of 1000 runs done (0 %)");
        assertThat(printed().lines().skip(1).findFirst()).contains("50 of 1000 runs done (5 %), about 16 min left");
    }

    @Test
    void elsewhereAShortExperimentTellsEveryFiveSeconds() {
        ProgressLine progress = progress(false, Language.EN);
        progress.begin(20, 0);
        for (int run = 0; run < 20; run++) {
            clock.addAndGet(TimeUnit.SECONDS.toNanos(2));
            progress.runDone();
        }

        // After 3, 6, 9, 12, 15 and 18 runs, 6 s apart.
        assertThat(printed().lines()).hasSize(7);
        assertThat(printed().lines().skip(1).findFirst()).contains("3 of 20 runs done (15 %), about 34 s left");
    }

    @Test
    void keptRunsCostNoTimeInTheEstimate() {
        ProgressLine progress = progress(true, Language.EN);
        progress.begin(100, 90);
        clock.addAndGet(TimeUnit.SECONDS.toNanos(5));
        progress.runDone();

        assertThat(printed())
                .startsWith("90 of 100 runs are kept")
                .endsWith("91 of 100 runs done (91 %), about 45 s left");
    }

    @Test
    void longTimesAreInHours() {
        ProgressLine progress = progress(true, Language.ZH);
        progress.begin(3, 0);
        clock.addAndGet(TimeUnit.MINUTES.toNanos(45));
        progress.runDone();

        assertThat(printed()).endsWith("已完成 1/3 次运行（33 %），约剩 1 小时 30 分钟");
    }
}
