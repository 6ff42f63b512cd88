package minbei.analysis.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import minbei.analysis.execution.RunLog;
import minbei.analysis.execution.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {

    private static final String BUILD = Sha256.ofText("build");

    @TempDir
    Path temp;

    private Path file;
    private RunLog log;

    @BeforeEach
    void nameFiles() {
        file = temp.resolve("journal");
        log = RunLog.in(temp);
    }

    private SweepRunner runner(SweepWork work, ReusableRuns... reusable) throws Exception {
        return SweepRunner.open(work, file, BUILD, log, SweepProgress.SILENT, List.of(reusable));
    }

    private void run(SweepWork work, int threads) throws Exception {
        runner(work).run(LocalEngine.of(threads), JournalOutput::endOf);
    }

    private List<RunResult> inOrder(long runs) throws IOException {
        List<RunResult> results = new ArrayList<>();
        RunsInOrder.read(file, runs, results::add);
        return results;
    }

    private static List<RunResult> expected(long runs) {
        InventedWork work = new InventedWork(runs, "design");
        List<RunResult> results = new ArrayList<>();
        for (long run = 0; run < runs; run++) {
            results.add(work.result(run));
        }
        return results;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void everyRunIsKeptOnceWhateverTheNumberOfThreads(int threads) throws Exception {
        run(new InventedWork(100, "design"), threads);
        assertThat(inOrder(100)).isEqualTo(expected(100));
    }

    @Test
    void finishedRunIsInTheFileBeforeTheNextBegins() throws Exception {
        InventedWork work = new InventedWork(5, "design");
        JournalFormat format = JournalFormat.of(work, BUILD);
        try (Journal journal = Journal.open(file, format, JournalOutput::endOf)) {
            for (long run = 0; run < 5; run++) {
                journal.append(work.result(run));
                assertThat(Journal.read(file, result -> {}).records()).isEqualTo(run + 1);
            }
        }
    }

    @Test
    void fileCutAnywhereLosesNoWholeRecordAndOnlyThoseCutAreDoneAgain() throws Exception {
        run(new InventedWork(20, "design"), 1);
        byte[] whole = Files.readAllBytes(file);
        List<Long> ends = new ArrayList<>();
        long[] place = {JournalFormat.HEADER_BYTES};
        Journal.read(file, result -> ends.add(place[0] += JournalFormat.bytes(result)));
        for (int length = 0; length <= whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            long kept = 0;
            for (long end : ends) {
                kept += end <= length ? 1 : 0;
            }
            InventedWork again = new InventedWork(20, "design");
            assertThat(runner(again).kept()).as("kept of %s bytes", length).isEqualTo(kept);
        }
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));
        InventedWork again = new InventedWork(20, "design");
        run(again, 1);
        assertThat(again.done()).isEqualTo(1);
        assertThat(inOrder(20)).isEqualTo(expected(20));
        assertThat(Files.readString(log.file())).contains("cut off ");
    }

    @Test
    void damagedByteAnywhereIsFound() throws Exception {
        run(new InventedWork(4, "design"), 1);
        byte[] whole = Files.readAllBytes(file);
        for (int place = JournalFormat.HEADER_BYTES; place < whole.length; place++) {
            byte[] damaged = whole.clone();
            damaged[place] ^= 0x10;
            Files.write(file, damaged);
            List<RunResult> read = new ArrayList<>();
            Journal.read(file, read::add);
            assertThat(read).as("byte %s", place).hasSizeLessThan(4);
            assertThat(read).isEqualTo(expected(4).subList(0, read.size()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 50, 124, 125, 1000, 3000})
    void fullDiskIsToldAndTheSameSweepGoesOnWithMoreRoom(int bytes) throws Exception {
        assertThatThrownBy(() -> runner(new InventedWork(100, "design"))
                        .run(LocalEngine.of(2), path -> DyingOutput.full(JournalOutput.endOf(path), bytes)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No space left on device");
        run(new InventedWork(100, "design"), 2);
        assertThat(inOrder(100)).isEqualTo(expected(100));
    }

    @Test
    void journalThatFailedOnceTakesNoMore() throws Exception {
        InventedWork work = new InventedWork(5, "design");
        try (Journal journal = Journal.open(
                file,
                JournalFormat.of(work, BUILD),
                path -> DyingOutput.full(JournalOutput.endOf(path), JournalFormat.HEADER_BYTES + 10))) {
            assertThatThrownBy(() -> journal.append(work.result(0))).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> journal.append(work.result(1))).hasMessageContaining("No space left");
        }
        assertThat(Files.size(file)).isEqualTo(JournalFormat.HEADER_BYTES + 10);
    }

    /** A disk that tells what is done to it. */
    private record Told(List<String> calls, CountDownLatch forcedAfterARecord) implements JournalOutput {

        @Override
        public synchronized void write(ByteBuffer bytes) {
            calls.add("write");
            bytes.position(bytes.limit());
        }

        @Override
        public synchronized void force() {
            // Head, force, record: this is the force after it.
            if (calls.size() >= 3) {
                forcedAfterARecord.countDown();
            }
            calls.add("force");
        }

        @Override
        public synchronized void close() {
            calls.add("close");
        }
    }

    @Test
    void whatWasWrittenIsForcedWhileTheJournalIsOpenAndWhenItCloses() throws Exception {
        InventedWork work = new InventedWork(5, "design");
        Told disk = new Told(new ArrayList<>(), new CountDownLatch(1));
        try (Journal journal = Journal.open(file, JournalFormat.of(work, BUILD), path -> disk)) {
            journal.append(work.result(0));
            assertThat(disk.forcedAfterARecord().await(5, TimeUnit.MINUTES)).isTrue();
            journal.append(work.result(1));
        }
        assertThat(disk.calls()).startsWith("write", "force", "write", "force", "write");
        assertThat(disk.calls()).endsWith("force", "close");
    }

    @Test
    void journalOfAnotherDesignIsRefused() throws Exception {
        run(new InventedWork(5, "design"), 1);
        assertThatThrownBy(() -> runner(new InventedWork(5, "other"))).isInstanceOf(OtherDesignException.class);
        assertThat(inOrder(5)).isEqualTo(expected(5));
    }

    @Test
    void runsOfAnotherBuildOfTheModelAreDoneAgain() throws Exception {
        run(new InventedWork(5, "design"), 1);
        SweepRunner other = SweepRunner.open(
                new InventedWork(5, "design"), file, Sha256.ofText("rules"), log, SweepProgress.SILENT, List.of());
        assertThat(other.kept()).isZero();
        assertThat(Files.readString(log.file())).contains("another build of the model");
    }

    @Test
    void runsOfAnotherSweepAreTakenOverByContentAndFailedOnesAreNot() throws Exception {
        run(new InventedWork(50, "design"), 2);
        Path other = temp.resolve("other");
        Files.move(file, other);
        InventedWork longer = new InventedWork(60, "longer design");
        try (ReusableRuns runs =
                ReusableRuns.open(other, BUILD, longer.outcomesHash()).orElseThrow()) {
            // 50 runs, of which 5, 18, 31 and 44 failed
            assertThat(runs.count()).isEqualTo(46);
            runner(longer, runs).run(LocalEngine.of(2), JournalOutput::endOf);
        }
        assertThat(longer.done()).isEqualTo(60 - 46);
        assertThat(inOrder(60)).isEqualTo(expected(60));
        assertThat(ReusableRuns.open(other, BUILD, Sha256.ofText("other outcomes")))
                .isEmpty();
        assertThat(ReusableRuns.open(other, Sha256.ofText("rules"), longer.outcomesHash()))
                .isEmpty();
    }

    @Test
    void copyInOrderHasTheSameBytesWhateverTheThreads() throws Exception {
        run(new InventedWork(100, "design"), 1);
        Path one = temp.resolve("one");
        Journal.copyInOrder(file, Files.newOutputStream(one), 100);
        Files.delete(file);
        run(new InventedWork(100, "design"), 5);
        Path other = temp.resolve("other");
        Journal.copyInOrder(file, Files.newOutputStream(other), 100);
        assertThat(other).hasSameBinaryContentAs(one);
    }

    @Test
    void missingRunIsNotedWhenResultsAreRead() throws Exception {
        run(new InventedWork(10, "design"), 1);
        assertThatThrownBy(() -> RunsInOrder.read(file, 11, result -> {})).hasMessageContaining("run 10 is missing");
    }
}
