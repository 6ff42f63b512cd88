package minbei.analysis.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import minbei.analysis.language.Bilingual;
import minbei.analysis.sweep.EngineUnreachableException;
import minbei.testing.OtherJdks;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaNeededTest {

    @ParameterizedTest
    @ValueSource(ints = {17, 21, 23})
    void javaThatSparkRunsOnNeedsNoAdvice(int java) {
        assertThat(JavaNeeded.advice(java)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 25})
    void newerJavaIsToldWhichSparkItNeeds(int java) {
        assertThat(JavaNeeded.advice(java))
                .contains(new Bilingual(
                        "Maybe take Spark 4.1 or newer, which Java " + java + " needs, or Java 17 to 23.",
                        "请使用 Java " + java + " 所需的 Spark 4.1 或更新版本，或使用 Java 17 至 23。"));
    }

    /** A process of another Java that connects, and prints what it is told. */
    public static final class Connecting {

        private Connecting() {}

        /** Connects to threads of this process. */
        public static void main(String[] arguments) {
            try {
                SparkEngine.connect("local[1]").close();
                System.out.println("connected");
            } catch (EngineUnreachableException e) {
                System.out.println("told: " + e.getMessage());
            }
        }
    }

    @Test
    @Tag("full")
    void sparkConnectsOnEveryJdkOfThisMachineOrTellsWhichItNeeds() throws Exception {
        List<Path> others = OtherJdks.find();
        assumeTrue(!others.isEmpty(), OtherJdks.NONE);
        for (Path home : others) {
            Process process = new ProcessBuilder(
                            OtherJdks.java(home).toString(),
                            "-Dspark.driver.host=127.0.0.1",
                            "-Dspark.driver.bindAddress=127.0.0.1",
                            "-cp",
                            OtherJdks.classPath(),
                            Connecting.class.getName())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(home + ": " + said).isZero();
            assertThat(said)
                    .as(home.toString())
                    .containsAnyOf("connected", "told: ")
                    .matches(text -> text.contains("connected") || text.contains("Maybe take Spark 4.1 or newer"));
        }
    }
}
