package minbei.analysis.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import minbei.analysis.execution.RunLog;
import minbei.analysis.execution.Sha256;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that does a sweep is killed by signal 9 at a chosen byte; the same sweep then goes on. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no kill -9")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledSweepTest {

    private static final long NEVER = Long.MAX_VALUE;
    private static final int RUNS = 60;

    private Path temp = Path.of("");
    private SweepPlan plan;
    private Map<String, String> untouched;
    private long journalBytes;
    private long resultBytes;

    @BeforeAll
    void carryOutWithoutInterruption(@TempDir Path folder) throws Exception {
        temp = folder;
        plan = SmallSweep.plan(temp);
        Path out = temp.resolve("untouched");
        SmallSweep.carryOut(plan, out, 1, JournalOutput::endOf, Files::newOutputStream);
        untouched = files(out);
        journalBytes = Files.size(out.resolve(SweepManifest.JOURNAL));
        try (Stream<Path> tables = Files.list(out.resolve("tables"))) {
            resultBytes = journalBytes;
            for (Path table : tables.toList()) {
                resultBytes += Files.size(table);
            }
        }
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith(RunLog.FILE_NAME)) {
                    hashes.put(folder.relativize(file).toString(), Sha256.ofFile(file));
                }
            }
        }
        return hashes;
    }

    /** Where to die: bytes of the journal, and bytes of the results. */
    record Death(long journal, long results) {}

    List<Death> deaths() {
        Random random = new Random(20);
        List<Death> deaths = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            deaths.add(new Death(random.nextLong(journalBytes), NEVER));
        }
        // In the middle of a record: beyond the head and all records but a part of one; two values of two years each.
        int record = JournalFormat.bytes(plan.width());
        for (int i = 0; i < 5; i++) {
            long whole = random.nextInt(15);
            deaths.add(new Death(JournalFormat.HEADER_BYTES + whole * record + 1 + random.nextInt(80), NEVER));
        }
        for (int i = 0; i < 5; i++) {
            deaths.add(new Death(NEVER, random.nextLong(resultBytes)));
        }
        return deaths;
    }

    @ParameterizedTest
    @MethodSource("deaths")
    void goesOnToTheSameBytes(Death death) throws Exception {
        Path out = temp.resolve("killed-" + death.journal() % 1_000_003 + "-" + death.results() % 1_000_003);
        assertThat(die(out, death)).as("128 + signal 9").isEqualTo(128 + 9);
        assertThat(out).doesNotExist();
        Path journal = out.resolveSibling(out.getFileName() + ".part").resolve("runs/journal");
        if (death.journal() != NEVER) {
            assertThat(Files.size(journal)).isEqualTo(death.journal());
        }
        boolean begun = Journal.formatOf(journal).isPresent();
        long whole = begun ? Journal.read(journal, result -> {}).records() : 0;

        long kept = SmallSweep.carryOut(plan, out, 3, JournalOutput::endOf, Files::newOutputStream);

        assertThat(kept).as("runs kept").isEqualTo(whole);
        assertThat(death.journal() != NEVER || kept == RUNS).isTrue();
        assertThat(files(out)).isEqualTo(untouched);
    }

    /** At the first byte, in the midst of the tables, and at the last byte of them all. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void diskThatIsFullWhileResultsAreWrittenLosesNoRun(double share) throws Exception {
        Path out = temp.resolve("full-" + share);
        long bytes = Math.min(resultBytes - 1, (long) (share * resultBytes));
        assertThatThrownBy(() -> SmallSweep.carryOut(
                        plan, out, 2, JournalOutput::endOf, DyingOutput.full(Files::newOutputStream, bytes)))
                .hasMessageContaining("No space left on device");
        assertThat(out).doesNotExist();

        long kept = SmallSweep.carryOut(plan, out, 3, JournalOutput::endOf, Files::newOutputStream);

        assertThat(kept).isEqualTo(RUNS);
        assertThat(files(out)).isEqualTo(untouched);
    }

    private int die(Path out, Death death) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-Dminbei.home=" + System.getProperty("minbei.home"),
                        "-cp",
                        classPath,
                        SmallSweep.class.getName(),
                        temp.resolve("child").toString(),
                        out.toString(),
                        Long.toString(death.journal()),
                        Long.toString(death.results()))
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("output.txt").toFile())
                .start();
        int code = process.waitFor();
        assertThat(code).as(Files.readString(temp.resolve("output.txt"))).isNotZero();
        return code;
    }
}
