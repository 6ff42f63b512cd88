package minbei.analysis.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import minbei.analysis.execution.InventedModel;
import minbei.analysis.execution.ModelRunner;
import minbei.analysis.execution.RunLog;
import minbei.analysis.execution.Sha256;

/** Calls commands as a shell would, and keeps what they print. */
final class TestBench {

    /** A report in one line, since charts take their time. */
    static final ReportStep SHORT_REPORT = (findings, folder, language) -> Files.writeString(
            folder.resolve("report.html"),
            findings.comparison().experiment().name() + " "
                    + findings.comparison().failedRuns().size());

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Laboratory laboratory;

    private TestBench(ModelRunner runner, ReportStep report, LongSupplier nanoTime) {
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                nanoTime);
        laboratory = new Laboratory(runner, report, terminal);
    }

    static TestBench invented() {
        return with(InventedModel::run);
    }

    static TestBench with(ModelRunner runner) {
        return with(runner, SHORT_REPORT);
    }

    static TestBench with(ModelRunner runner, ReportStep report) {
        return new TestBench(runner, report, () -> 0L);
    }

    /** With a clock that goes on by so many seconds whenever somebody looks at it. */
    static TestBench ticking(ModelRunner runner, long seconds) {
        AtomicLong time = new AtomicLong();
        return new TestBench(runner, SHORT_REPORT, () -> time.getAndAdd(TimeUnit.SECONDS.toNanos(seconds)));
    }

    int call(String... arguments) {
        return Minbei.execute(laboratory, arguments);
    }

    /** The arguments, and {@code --out} with a folder. */
    int callInto(Path folder, String... arguments) {
        List<String> all = Stream.concat(Stream.of(arguments), Stream.of("--out", folder.toString()))
                .toList();
        return call(all.toArray(new String[0]));
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Every file of a folder but the log, with its hash. */
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.equals(RunLog.FILE_NAME)) {
                    hashes.put(name, Sha256.ofFile(file));
                }
            }
        }
        return hashes;
    }
}
