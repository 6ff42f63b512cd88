package minbei.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
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

    private static List<Path> otherJdks() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        TreeSet<Path> found = new TreeSet<>();
        String named = System.getenv("MINBEI_OTHER_JDKS");
        if (named != null) {
            for (String home : named.split(File.pathSeparator)) {
                found.add(Path.of(home));
            }
        }
        try (Stream<Path> siblings = Files.list(own.getParent())) {
            siblings.forEach(found::add);
        }
        List<Path> others = new ArrayList<>();
        for (Path home : found) {
            Path real = Files.exists(home) ? home.toRealPath() : home;
            if (Files.isExecutable(real.resolve("bin/java")) && !real.equals(own) && !others.contains(real)) {
                others.add(real);
            }
        }
        return others;
    }

    @Test
    void everyJdkFoundGivesTheSameBits() throws IOException, InterruptedException {
        List<Path> others = otherJdks();
        assumeFalse(others.isEmpty(), "no other JDK beside this one, and none named by MINBEI_OTHER_JDKS");
        String expected = hash();
        for (Path home : others) {
            Process process = new ProcessBuilder(
                            home.resolve("bin/java").toString(),
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            PrintHash.class.getName())
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
