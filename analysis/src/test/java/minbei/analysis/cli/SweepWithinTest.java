package minbei.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import minbei.analysis.execution.InventedModel;
import minbei.analysis.execution.TimePlan;
import minbei.analysis.sweep.SweepPlan;
import minbei.model.RunInput;
import minbei.model.RunRecord;
import minbei.scenario.ScenarioFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sweep that was begun for one time and goes on with the same, with another, or with none. */
class SweepWithinTest {

    private static final String DESIGN = SmallDesign.YAML;
    private static final int RUNS_OF_REPLICATION = SmallDesign.POINTS * SmallDesign.POLICIES;
    /** Of the two hours that the test gives; the machine on which the sweep begins is that slow. */
    private static final int FITTING = 2;

    private static final long TWO_HOURS = 7_200;

    @TempDir
    Path temp;

    private final AtomicInteger done = new AtomicInteger();
    private final TestBench bench = TestBench.with(this::counted);
    private Path design;
    private Path out;

    @BeforeEach
    void writeDesign() throws IOException {
        design = Files.writeString(temp.resolve("mine.yml"), DESIGN);
        out = temp.resolve("out");
    }

    private RunRecord counted(RunInput input, long seed) {
        done.incrementAndGet();
        return InventedModel.run(input, seed);
    }

    private int sweep(TestBench with, String... options) {
        return with.callInto(
                out,
                Stream.concat(Stream.of("sweep", design.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }

    /** Begins with two replications in two hours and is stopped when so many runs have ended; a thread does them in their order. */
    private void beginWithinTwoHours(int ended) throws Exception {
        ScenarioFolder folder = ScenarioFolder.open();
        SweepPlan asked = SweepPlan.of(
                folder.scenarios(folder.sweep(design.toString())), Minbei.VERSION, SmallDesign.REPLICATIONS);
        new TimePlan(TWO_HOURS, FITTING).write(Files.createDirectories(temp.resolve("out.part")), asked.designHash());
        AtomicInteger runs = new AtomicInteger();
        TestBench stopping = TestBench.with((input, seed) -> {
            if (runs.getAndIncrement() == ended) {
                throw new CancellationException();
            }
            return InventedModel.run(input, seed);
        });
        assertThat(sweep(stopping, "--within", "2h", "--threads", "1")).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(stopping.err()).contains("--within 2h: 2 of 3 replications fit");
    }

    private Map<String, String> results() throws IOException {
        Map<String, String> files = TestBench.files(out);
        files.remove("progress.json");
        return files;
    }

    private Map<String, String> uninterrupted(String... options) throws IOException {
        out = temp.resolve("uninterrupted");
        assertThat(sweep(TestBench.invented(), options)).isZero();
        return results();
    }

    private int replications() throws IOException {
        JsonNode manifest =
                new ObjectMapper().readTree(out.resolve("manifest.json").toFile());
        return manifest.path("settings").path("replications").asInt();
    }

    @Test
    void sameTimeKeepsThePlanThatWasSettledOnASlowerMachine() throws Exception {
        beginWithinTwoHours(5);
        assertThat(sweep(bench, "--within", "2h")).isZero();
        assertThat(replications()).isEqualTo(FITTING);
        assertThat(bench.err()).contains("5 of 32 runs are kept from an earlier attempt");
        // no pilot either
        assertThat(done).hasValue(FITTING * RUNS_OF_REPLICATION - 5);
    }

    @Test
    void otherTimeSettlesANewPlanAndTakesOverWhatIsDone() throws Exception {
        beginWithinTwoHours(5);
        assertThat(sweep(bench, "--within", "3h")).isZero();
        assertThat(bench.err())
                .contains("--within 3h: 3 of 3 replications fit")
                .contains("5 finished runs of an attempt with other replications are taken over");
        // The pilot: one run to warm up, six that are timed.
        assertThat(done).hasValue(1 + 6 + SmallDesign.RUNS - 5);
        assertThat(results()).isEqualTo(uninterrupted("--within", "3h"));
    }

    @Test
    void withoutATimeTheWholeDesignIsDoneAndWhatIsDoneTakenOver() throws Exception {
        beginWithinTwoHours(5);
        assertThat(sweep(bench)).isZero();
        assertThat(done).hasValue(SmallDesign.RUNS - 5);
        assertThat(results()).isEqualTo(uninterrupted());
    }

    @Test
    void otherDesignIsRefusedWithATimeTooAndLosesNothing() throws Exception {
        beginWithinTwoHours(5);
        Files.writeString(design, DESIGN.replace("seed: 1", "seed: 11"));
        assertThat(sweep(bench, "--within", "2h")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bench.err()).contains(".part) belongs to another design");
        Files.writeString(design, DESIGN);
        assertThat(sweep(bench, "--within", "2h")).isZero();
        assertThat(bench.err()).contains("runs are kept from an earlier attempt");
    }

    @Test
    void completeSweepOfThatTimeNeedsNothingMore() throws Exception {
        beginWithinTwoHours(5);
        assertThat(sweep(bench, "--within", "2h")).isZero();
        assertThat(sweep(bench, "--within", "2h")).isZero();
        assertThat(bench.out()).contains("holds this sweep already");
        assertThat(sweep(bench, "--within", "3h")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bench.err()).contains("--out (" + out + ") belongs to another design");
    }

    @Test
    void timeThatIsNotEnoughForOneReplicationIsRefusedInEitherLanguage() throws Exception {
        Files.writeString(design, DESIGN.replace("points: 8", "points: 4096"));
        // 4,096 points, 2 policies, 2 runs at a time, each of a millisecond at least: 4 s at least.
        TestBench slow = TestBench.with((input, seed) -> {
            long begun = System.nanoTime();
            while (System.nanoTime() - begun < 1_000_000L) {
                Thread.onSpinWait();
            }
            return InventedModel.run(input, seed);
        });
        assertThat(sweep(slow, "--within", "1s", "--threads", "2")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(sweep(slow, "--within", "1s", "--threads", "2", "--lang", "zh"))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(slow.err())
                .contains("--within (1s) must leave time for one replication, which takes about ")
                .contains("--within（1s）必须至少够一次重复之用，约需 ");
        assertThat(out).doesNotExist();
    }
}
