package minbei.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stops a real process with the signal of Ctrl-C. */
class InterruptTest {

    private static final String[] COMPARE = {
        "compare", "own-places", "--replications", "2", "--months", "3", "--population-scale", "0.01", "--threads", "1"
    };
    private static final String[] SWEEP = {"sweep", "coverage-in-beibei", "--threads", "1"};

    @TempDir
    Path place;

    private Path folder;
    private Path errors;

    @BeforeEach
    void nameFiles() throws IOException {
        assumeTrue(HangingMinbei.interruptsAreDelivered(), "needs Linux and a parent that does not ignore SIGINT");
        folder = place.resolve("results");
        errors = place.resolve("errors.txt");
    }

    private static String[] with(String[] command, String... more) {
        return Stream.concat(Stream.of(command), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void secondProcessIsTurnedAwayAndAfterASignalTheSameCommandGoesOn() throws Exception {
        HangingMinbei process = HangingMinbei.start(false, errors, with(COMPARE, "--out", folder.toString()));
        try {
            process.waitUntilItHangs();
            TestBench second = TestBench.invented();
            assertThat(second.callInto(folder, COMPARE)).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(second.err().lines()).singleElement().asString().contains("worked on by another minbei");
            assertThat(process.interrupt()).isEqualTo(ExitCode.INTERRUPTED);
        } finally {
            process.end();
        }
        assertThat(errors).content().contains("Interrupted: 3 finished runs are kept; the same command goes on");
        assertThat(folder).doesNotExist();

        TestBench resumed = TestBench.invented();
        assertThat(resumed.callInto(folder, COMPARE)).isZero();
        assertThat(resumed.err()).contains("3 of 40 runs are kept from an earlier attempt");
        assertThat(TestBench.invented().callInto(place.resolve("whole"), COMPARE))
                .isZero();
        Map<String, String> whole = TestBench.files(place.resolve("whole"));
        assertThat(TestBench.files(folder)).isEqualTo(whole);
    }

    /** Three runs had ended; the fourth ends if it is waited for, and is lost if it is dropped. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void sweepFinishesOrDropsTheRunUnderWayAsAsked(boolean drop) throws Exception {
        String[] command = drop ? with(SWEEP, "--drop") : SWEEP;
        HangingMinbei process = HangingMinbei.start(!drop, errors, with(command, "--out", folder.toString()));
        try {
            process.waitUntilItHangs();
            assertThat(process.interrupt()).isEqualTo(ExitCode.INTERRUPTED);
        } finally {
            process.end();
        }
        int kept = drop ? HangingMinbei.RUNS_BEFORE_IT_HANGS : HangingMinbei.RUNS_BEFORE_IT_HANGS + 1;
        assertThat(errors).content().contains("Interrupted: " + kept + " finished runs are kept");
        assertThat(folder).doesNotExist();

        TestBench resumed = TestBench.invented();
        assertThat(resumed.callInto(folder, SWEEP)).isZero();
        assertThat(resumed.err()).contains(kept + " of 32 runs are kept from an earlier attempt");
        assertThat(TestBench.invented().callInto(place.resolve("whole"), SWEEP)).isZero();
        for (String table : new String[] {"points", "runs", "outcomes"}) {
            assertThat(Files.readAllBytes(folder.resolve("tables/" + table + ".parquet")))
                    .isEqualTo(Files.readAllBytes(place.resolve("whole/tables/" + table + ".parquet")));
        }
    }
}
