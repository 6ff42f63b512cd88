package minbei.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import minbei.analysis.execution.InventedModel;
import minbei.analysis.execution.ModelRunner;
import minbei.model.RunInput;
import minbei.model.RunRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stops a real process with the signal of Ctrl-C. */
class InterruptTest {

    private static final int RUNS_BEFORE_IT_HANGS = 3;
    private static final String HANGING = "hanging";
    private static final String[] COMPARE = {
        "compare", "own-places", "--replications", "1", "--months", "3", "--population-scale", "0.01", "--threads", "1"
    };

    @TempDir
    Path place;

    /** The process that is stopped: does three runs, says that it hangs, and hangs. */
    public static final class HangingMinbei {

        private HangingMinbei() {}

        public static void main(String[] arguments) {
            AtomicInteger runs = new AtomicInteger();
            ModelRunner runner = (input, seed) -> run(runs, input, seed);
            Laboratory laboratory = new Laboratory(runner, TestBench.SHORT_REPORT, Terminal.ofProcess());
            System.exit(Minbei.execute(laboratory, arguments));
        }

        private static RunRecord run(AtomicInteger runs, RunInput input, long seed) {
            if (runs.getAndIncrement() == RUNS_BEFORE_IT_HANGS) {
                System.out.println(HANGING);
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            return InventedModel.run(input, seed);
        }
    }

    @Test
    void secondProcessIsTurnedAwayAndAfterASignalTheSameCommandGoesOn() throws Exception {
        assumeTrue(interruptsAreDelivered(), "needs Linux and a parent that does not ignore SIGINT");
        Path folder = place.resolve("results");
        Path errors = place.resolve("errors.txt");
        Process process = start(folder, errors);
        try {
            waitUntilItHangs(process);
            TestBench second = TestBench.invented();
            assertThat(second.callInto(folder, COMPARE)).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(second.err().lines()).singleElement().asString().contains("worked on by another minbei");
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(errors).content().contains("Interrupted: 3 finished runs are kept; the same command goes on");
        assertThat(folder).doesNotExist();

        TestBench resumed = TestBench.invented();
        assertThat(resumed.callInto(folder, COMPARE)).isZero();
        assertThat(resumed.err()).contains("3 of 20 runs are kept from an earlier attempt");
        assertThat(TestBench.invented().callInto(place.resolve("whole"), COMPARE))
                .isZero();
        Map<String, String> whole = TestBench.files(place.resolve("whole"));
        assertThat(TestBench.files(folder)).isEqualTo(whole);
    }

    private static Process start(Path folder, Path errors) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dminbei.home=" + System.getProperty("minbei.home", ""));
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(HangingMinbei.class.getName());
        command.addAll(List.of(COMPARE));
        command.addAll(List.of("--out", folder.toString()));
        return new ProcessBuilder(command).redirectError(errors.toFile()).start();
    }

    private static void waitUntilItHangs(Process process) throws IOException {
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo(HANGING);
        }
    }

    /** A process that a shell started in the background may ignore SIGINT, and so do its children. */
    private static boolean interruptsAreDelivered() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return false;
        }
        String ignored = Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .findFirst()
                .orElse("SigIgn: 2");
        return (Long.parseUnsignedLong(ignored.split("\\s+")[1], 16) & 2) == 0;
    }
}
