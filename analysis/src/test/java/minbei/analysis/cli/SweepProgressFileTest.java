package minbei.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import minbei.analysis.language.Language;
import minbei.analysis.sweep.RunResult;
import minbei.analysis.sweep.SweepPlan;
import minbei.scenario.ScenarioFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepProgressFileTest {

    private static final String SWEEP = "coverage-in-beibei";
    /** 32 points, one district, one policy, one replication. */
    private static final int RUNS = 32;

    private static final String HASH = "0".repeat(64);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong();

    private static SweepPlan plan() throws Exception {
        ScenarioFolder scenarios = ScenarioFolder.open();
        return SweepPlan.of(scenarios.scenarios(scenarios.sweep(SWEEP)), "0", 1);
    }

    private SweepProgressFile progress(SweepPlan plan, boolean interactive, boolean quiet, Language language) {
        PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(err, err, interactive, clock::get);
        return SweepProgressFile.of(terminal, Messages.in(language), plan, folder, quiet);
    }

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private JsonNode file() throws IOException {
        return new ObjectMapper()
                .readTree(folder.resolve(SweepProgressFile.FILE_NAME).toFile());
    }

    /** A run whose first outcome has the value in the last year. */
    private static RunResult finished(SweepPlan plan, long run, double value) {
        double[] values = new double[plan.width()];
        values[plan.years().size() - 1] = value;
        return RunResult.finished(run, HASH, HASH, values, 1);
    }

    private void pass(int seconds) {
        clock.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    }

    @Test
    void fileTellsRunsRateTimeLeftAndPrecision() throws Exception {
        SweepPlan plan = plan();
        assertThat(plan.runs()).isEqualTo(RUNS);
        SweepProgressFile progress = progress(plan, false, true, Language.EN);
        progress.begin(RUNS, 4);
        assertThat(file().path("state").asText()).isEqualTo("running");
        pass(2);
        progress.ended(finished(plan, 4, 0.10));
        pass(2);
        progress.ended(finished(plan, 5, 0.14));
        pass(4);
        progress.ended(RunResult.failed(6, HASH, new IllegalStateException("unlucky"), 1));

        JsonNode told = file();
        assertThat(told.path("runs").asInt()).isEqualTo(RUNS);
        assertThat(told.path("kept").asInt()).isEqualTo(4);
        // 4 kept and 3 ended, one of them failed, in 8 s
        assertThat(told.path("done").asInt()).isEqualTo(7);
        assertThat(told.path("failed").asInt()).isEqualTo(1);
        assertThat(told.path("perSecond").asDouble()).isEqualTo(3.0 / 8);
        // 25 are left
        assertThat(told.path("secondsLeft").asDouble()).isCloseTo(25 / (3.0 / 8), within(1e-9));
        assertThat(told.path("precision").path("outcome").asText()).isEqualTo("coverage");
        // s = 0.04 / sqrt 2 of 0.10 and 0.14; 1.959964 s / sqrt 2 = 1.959964 * 0.02
        assertThat(told.path("precision").path("halfWidth").asDouble()).isCloseTo(0.03919928, within(1e-9));

        progress.end();
        assertThat(file().path("state").asText()).isEqualTo("stopped");
        assertThat(printed()).isEmpty();
    }

    @Test
    void fileIsWrittenOnceASecondAndTellsAnEnd() throws Exception {
        SweepPlan plan = plan();
        SweepProgressFile progress = progress(plan, false, true, Language.EN);
        progress.begin(2, 0);
        progress.ended(finished(plan, 0, 0.1));
        assertThat(file().path("done").asInt()).as("no second has passed").isZero();
        pass(1);
        progress.ended(finished(plan, 1, 0.1));
        assertThat(file().path("done").asInt()).isEqualTo(2);
        progress.end();
        assertThat(file().path("state").asText()).isEqualTo("done");
    }

    @Test
    void logOfABuildHasALineEveryHalfMinute() throws Exception {
        SweepPlan plan = plan();
        SweepProgressFile progress = progress(plan, false, false, Language.EN);
        progress.begin(RUNS, 0);
        for (int run = 0; run < 8; run++) {
            pass(10);
            progress.ended(finished(plan, run, 0.1 + 0.01 * run));
        }

        // After 30 and 60 s of 80. Three in 30 s are 0.1 a second; at that the other 29 take 290 s, told as 5 min.
        assertThat(printed().lines()).hasSize(2).noneMatch(line -> line.contains("\r"));
        assertThat(printed().lines().findFirst().orElseThrow())
                .startsWith("3 of 32 runs done, 0 failed, 0.10 a second, about 5 min left; coverage ± ");
    }

    @Test
    void screenShowsOneLineThatIsOverwrittenInEitherLanguage() throws Exception {
        SweepPlan plan = plan();
        SweepProgressFile progress = progress(plan, true, false, Language.ZH);
        progress.begin(RUNS, 0);
        pass(1);
        progress.ended(finished(plan, 0, 0.1));
        pass(1);
        progress.ended(finished(plan, 1, 0.1));
        progress.end();

        assertThat(printed().chars().filter(character -> character == '\r')).hasSize(3);
        assertThat(printed().lines().filter(line -> !line.isBlank())).hasSize(3).allMatch(line -> line.contains("32"));
    }
}
