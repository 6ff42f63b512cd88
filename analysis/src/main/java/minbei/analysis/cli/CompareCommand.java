package minbei.analysis.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Carries out an experiment. */
@Command(
        name = "compare",
        description =
                "Compares the policies of an experiment with its yardstick and writes tables, charts and a report.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CompareCommand implements Callable<Integer> {

    private final Laboratory laboratory;

    @Parameters(
            paramLabel = "EXPERIMENT",
            descriptionKey = "EXPERIMENT",
            arity = "0..1",
            defaultValue = "learn-from-minhang",
            description = "Name or path of the experiment. Default: ${DEFAULT-VALUE}.")
    private String experiment = "";

    @Mixin
    private RunOptions options = RunOptions.ofComparison();

    @Mixin
    private StopOptions stop = new StopOptions();

    CompareCommand(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    @Override
    public Integer call() throws Exception {
        return LaboratoryCommand.call(laboratory, options, stop, designer -> designer.experiment(experiment));
    }
}
