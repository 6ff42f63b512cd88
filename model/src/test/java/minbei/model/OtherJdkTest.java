package minbei.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import minbei.testing.OtherJdks;
import org.junit.jupiter.api.Test;

/** The same bits on every JDK that is found beside the one that runs the tests. */
final class OtherJdkTest {

    /** Prints the hash of a run; started on the other JDK. */
    public static final class PrintHash {
        private PrintHash() {}

        /**
         * Runs the small world.
         *
         * @param args not used
         */
        public static void main(String[] args) {
            System.out.println(hash());
        }
    }

    private static String hash() {
        return Simulation.run(TestWorld.input(TestWorld.parameters(), 24), 11).hash();
    }

    @Test
    void everyJdkFoundGivesTheSameBits() throws IOException, InterruptedException {
        List<Path> others = OtherJdks.find();
        assumeFalse(others.isEmpty(), OtherJdks.NONE);
        String expected = hash();
        for (Path home : others) {
            Process process = new ProcessBuilder(
                            OtherJdks.java(home).toString(), "-cp", OtherJdks.classPath(), PrintHash.class.getName())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor())
                    .as("exit code on %s", home.getFileName())
                    .isZero();
            assertThat(printed.strip()).as("hash on %s", home.getFileName()).isEqualTo(expected);
        }
    }
}
