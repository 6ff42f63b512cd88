package minbei.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The command line as a notebook calls it, in its own process. */
class CallFromJavaTest {

    private final PrintStream outBefore = System.out;
    private final PrintStream errBefore = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void giveBack() {
        System.setOut(outBefore);
        System.setErr(errBefore);
    }

    @Test
    void commandComesBackWithItsExitCodeAndSpeaksWhereTheCallerListens() {
        assertThat(Minbei.call("check", "status-quo", "--lang", "zh")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("政策 status-quo：没有问题");
        assertThat(err.size()).isZero();
    }

    @Test
    void badInputIsAnExitCodeAndALineAndNoException() {
        assertThat(Minbei.call("sweep", "nothing")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains("nothing");
        assertThat(out.size()).isZero();
    }
}
