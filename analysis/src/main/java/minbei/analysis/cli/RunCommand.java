package minbei.analysis.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs one district under one policy. */
@Command(
        name = "run",
        description = "Runs one district under one policy and writes tables, charts and a report.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RunCommand implements Callable<Integer> {

    private final Laboratory laboratory;

    @Parameters(
            paramLabel = "SCENARIO",
            description = "DISTRICT or DISTRICT:POLICY, names or paths of .yml files; for example beibei:status-quo.")
    private String scenario = "";

    @Mixin
    private RunOptions options = new RunOptions();

    RunCommand(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    @Override
    public Integer call() throws Exception {
        return LaboratoryCommand.call(laboratory, options, new StopOptions(), designer -> designer.single(scenario));
    }
}
