package minbei.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.analysis.execution.ExperimentDesign;
import minbei.scenario.ScenarioFolder;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ThreadLimitTest {

    private static ExperimentDesign minhang(String scale) throws Exception {
        RunOptions options = RunOptions.ofOneWorld();
        new CommandLine(new Holder(options)).parseArgs("--population-scale", scale);
        return ScenarioDesigner.of(ScenarioFolder.open(), options.settings(new StopOptions()), "test")
                .single("minhang")
                .design();
    }

    @CommandLine.Command
    private record Holder(@CommandLine.Mixin RunOptions options) {}

    @Test
    void thereIsOneThreadAProcessorWhereMemoryAllows() throws Exception {
        assertThat(ThreadLimit.of(minhang("0.01").largestRunBytes(), 8, 4_000_000_000L))
                .isEqualTo(8);
    }

    /** Some 2.6 million residents of 100 bytes and 64 MB besides are 0.33 GB a run; 70 % of 1 GB hold two. */
    @Test
    void shortMemoryMeansFewerThreadsButNeverNone() throws Exception {
        assertThat(ThreadLimit.of(minhang("1").largestRunBytes(), 8, 1_000_000_000L))
                .isEqualTo(2);
        assertThat(ThreadLimit.of(minhang("1").largestRunBytes(), 8, 1_000_000L))
                .isEqualTo(1);
    }
}
