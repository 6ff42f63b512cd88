package minbei.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import minbei.analysis.execution.InventedModel;
import minbei.analysis.execution.ModelRunner;
import minbei.model.RunInput;
import minbei.model.RunRecord;

/** A process of its own that does three runs, says that it hangs, and hangs in the fourth until it is stopped. */
final class HangingMinbei {

    static final int RUNS_BEFORE_IT_HANGS = 3;
    private static final String HANGING = "hanging";
    /** The last run then ends as soon as the program waits for runs under way, and hangs for ever otherwise. */
    private static final String LETTING_GO = "minbei.test.lettingGo";

    private final Process process;

    private HangingMinbei(Process process) {
        this.process = process;
    }

    /** Starts it; standard error goes to a file. */
    static HangingMinbei start(boolean lettingGo, Path errors, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dminbei.home=" + System.getProperty("minbei.home", ""),
                "-D" + LETTING_GO + "=" + lettingGo,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                HangingMinbei.class.getName()));
        command.addAll(List.of(arguments));
        return new HangingMinbei(
                new ProcessBuilder(command).redirectError(errors.toFile()).start());
    }

    /** The process itself. */
    public static void main(String[] arguments) {
        AtomicInteger runs = new AtomicInteger();
        ModelRunner runner = (input, seed) -> run(runs, input, seed);
        Laboratory laboratory = new Laboratory(runner, TestBench.SHORT_REPORT, Terminal.ofProcess());
        System.exit(Minbei.execute(laboratory, arguments));
    }

    private static RunRecord run(AtomicInteger runs, RunInput input, long seed) {
        if (runs.getAndIncrement() == RUNS_BEFORE_IT_HANGS) {
            System.out.println(HANGING);
            if (Boolean.getBoolean(LETTING_GO)) {
                while (!isAwaited()) {
                    Thread.onSpinWait();
                }
            } else {
                hang();
            }
        }
        return InventedModel.run(input, seed);
    }

    private static void hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether some thread waits for the runs under way, having stopped the queue before. */
    private static boolean isAwaited() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(Stream::of)
                .anyMatch(frame -> frame.getMethodName().equals("awaitUnderWay"));
    }

    void waitUntilItHangs() throws IOException {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertThat(out.readLine()).isEqualTo(HANGING);
    }

    /** Sends the signal of Ctrl-C and waits for the end. */
    int interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    void end() {
        process.destroyForcibly();
    }

    /** A process that a shell started in the background may ignore SIGINT, and so do its children. */
    static boolean interruptsAreDelivered() throws IOException {
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
