package minbei.analysis.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Carries out a sweep. */
@Command(
        name = "sweep",
        description = "Does the runs of a design, thousands of them, so that none is lost, and writes tables.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SweepCommand implements Callable<Integer> {

    private final Laboratory laboratory;

    @Parameters(paramLabel = "DESIGN", descriptionKey = "DESIGN", description = "Name or path of the sweep.")
    private String sweep = "";

    @Mixin
    private SweepOptions options = new SweepOptions();

    SweepCommand(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    @Override
    public Integer call() throws Exception {
        return SweepSession.of(laboratory, sweep, options.settings()).carryOut();
    }
}
