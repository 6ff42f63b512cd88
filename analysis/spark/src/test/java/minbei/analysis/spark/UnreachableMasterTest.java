package minbei.analysis.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import minbei.analysis.sweep.EngineUnreachableException;
import minbei.testing.OtherJdks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of an address at which no Spark master answers; the command line names the address before it. */
class UnreachableMasterTest {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String SPARK = "spark://";

    private static EngineUnreachableException told(String master) {
        return catchThrowableOfType(EngineUnreachableException.class, () -> SparkEngine.connect(master));
    }

    /** A place at which nobody listens any more. */
    private static String deadPlace() throws IOException {
        try (ServerSocket socket = listening()) {
            return LOOPBACK + ":" + socket.getLocalPort();
        }
    }

    private static ServerSocket listening() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK));
    }

    @Test
    void nobodyAtAnyOfTheAddressesIsToldInBothLanguages() throws Exception {
        String one = SPARK + deadPlace();
        String two = SPARK + deadPlace() + "," + deadPlace();
        for (String master : new String[] {one, two}) {
            EngineUnreachableException told = told(master);
            assertThat(told.master()).isEqualTo(master);
            assertThat(told.detail().english()).startsWith("nobody answers there: ");
            assertThat(told.detail().chinese()).startsWith("该处无人应答：");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sparkle://here", "spark://here", "spark://here:1,there", "yarm", ""})
    void addressThatIsNoneIsToldWithWhatIsAllowed(String master) {
        EngineUnreachableException told = told(master);
        assertThat(told.detail().english()).startsWith("it must be local[N], local[*], spark://HOST:PORT");
        assertThat(told.detail().chinese()).startsWith("须为 local[N]、local[*]、spark://主机:端口");
    }

    /** A process of its own, since a Spark that is given up in the middle of its start may stand in the way of another. */
    public static final class Connecting {

        private Connecting() {}

        /** Connects to its argument and prints what it is told. */
        public static void main(String[] arguments) {
            try {
                SparkEngine.connect(arguments[0], 1).close();
            } catch (EngineUnreachableException e) {
                PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
                out.println(e.detail().english());
                out.println(e.detail().chinese());
            }
            System.exit(0);
        }
    }

    @Test
    void somethingElseThatListensIsGivenUpInTime() throws Exception {
        try (ServerSocket silent = listening()) {
            String master = SPARK + deadPlace() + "," + LOOPBACK + ":" + silent.getLocalPort();
            Process process = new ProcessBuilder(
                            OtherJdks.java(Path.of(System.getProperty("java.home")))
                                    .toString(),
                            "-Dspark.driver.host=" + LOOPBACK,
                            "-Dspark.driver.bindAddress=" + LOOPBACK,
                            "-cp",
                            OtherJdks.classPath(),
                            Connecting.class.getName(),
                            master)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            assertThat(said)
                    .contains("what listens there did not act as a Spark master within 1 s.")
                    .contains("该处的服务在 1 秒内未作为 Spark 主节点应答。");
        }
    }
}
