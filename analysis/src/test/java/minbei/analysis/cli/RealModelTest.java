package minbei.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import minbei.analysis.execution.ModelRunner;
import minbei.analysis.report.ReportWriter;
import minbei.model.Simulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real model with the real report, small. */
class RealModelTest {

    private static final String[] COMPARE = {
        "compare", "own-places", "--replications", "2", "--months", "14", "--population-scale", "0.003", "--quiet"
    };

    @TempDir
    Path place;

    private Map<String, String> compare(String name, String threads) throws IOException {
        TestBench bench = TestBench.with(ModelRunner.MODEL, ReportWriter::write);
        String[] command = new String[COMPARE.length + 2];
        System.arraycopy(COMPARE, 0, command, 0, COMPARE.length);
        command[COMPARE.length] = "--threads";
        command[COMPARE.length + 1] = threads;
        assertThat(bench.callInto(place.resolve(name), command)).as(bench.err()).isZero();
        return TestBench.files(place.resolve(name));
    }

    @Test
    void filesAreTheSameForAnyNumberOfThreadsAndAfterAnInterruption() throws IOException {
        Map<String, String> one = compare("one", "1");
        assertThat(compare("four", "4")).isEqualTo(one);

        AtomicInteger runs = new AtomicInteger();
        TestBench stopped = TestBench.with((input, seed) -> {
            if (runs.incrementAndGet() == 5) {
                throw new CancellationException();
            }
            return Simulation.run(input, seed);
        });
        assertThat(stopped.callInto(place.resolve("resumed"), COMPARE)).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(compare("resumed", "2")).isEqualTo(one);
        assertThat(one).containsKey("report.html");
    }

    @Test
    void reportIsWrittenEvenIfEveryRunFails() {
        TestBench bench = TestBench.with(
                (input, seed) -> {
                    throw new IllegalStateException("nothing works");
                },
                ReportWriter::write);

        assertThat(bench.callInto(place.resolve("failed"), "run", "beibei", "--months", "3"))
                .as(bench.err())
                .isEqualTo(ExitCode.SOME_RUNS_FAILED);
        assertThat(bench.out()).contains("no value");
        assertThat(place.resolve("failed").resolve("report.html")).content().contains("nothing works");
    }
}
