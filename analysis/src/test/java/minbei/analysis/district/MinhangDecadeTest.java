package minbei.analysis.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import minbei.model.RunRecord;
import minbei.model.observation.Indicator;
import minbei.testing.OtherJdks;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every resident of Minhang for a decade, in a JVM of its own with the heap a laptop can spare. */
@Tag("full")
class MinhangDecadeTest {

    private static final String HEAP = "-Xmx512m";
    private static final int DECADE = 120;

    /** Runs the decade; started in a JVM of its own. */
    public static final class Decade {
        private Decade() {}

        /**
         * Prints residents at the end of 2013 + 1 month, in 2020-12, and coverage at the end.
         *
         * @param args not used
         */
        public static void main(String[] args) {
            RunRecord record = DistrictLaboratory.shared()
                    .runs(DistrictScenario.of("minhang", DECADE), 1)
                    .get(0);
            System.out.println(
                    Math.round(Outcome.in("2020-12", Indicator.RESIDENTS).of(record)));
            System.out.println(Outcome.in("2023-12", Indicator.COVERAGE).of(record));
        }
    }

    @Test
    void theDecadeOfAllResidentsRunsIn512Megabytes() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        OtherJdks.java(Path.of(System.getProperty("java.home"))).toString(),
                        HEAP,
                        "-Dminbei.home=" + System.getProperty("minbei.home"),
                        "-cp",
                        OtherJdks.classPath(),
                        Decade.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as("exit code with " + HEAP).isZero();
        // the census of 2020, but for a resident a township
        assertThat(Long.parseLong(lines.get(0))).isBetween(2_653_489L - 13, 2_653_489L + 13);
        assertThat(Double.parseDouble(lines.get(1))).isBetween(0.05, 0.36);
    }
}
