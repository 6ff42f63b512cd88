package minbei.analysis.cli;

import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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
            descriptionKey = "SCENARIO",
            description = "DISTRICT or DISTRICT:POLICY, names or paths of .yml files; for example beibei:status-quo.")
    private String scenario = "";

    @Option(
            names = "--of",
            paramLabel = "EXPERIMENT",
            description =
                    "Take the policy and the replication from an experiment, with its seed and its draw; --seed is then the seed"
                            + " of the experiment's first replication.")
    private @Nullable String experiment;

    @Option(
            names = "--replication",
            paramLabel = "R",
            description = "With --of: which replication, from 0. Default: 0.")
    private @Nullable String replication;

    @Mixin
    private RunOptions options = RunOptions.ofOneWorld();

    RunCommand(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    @Override
    public Integer call() throws Exception {
        OptionalInt chosen = new OptionText("--replication", replication).whole(0, Settings.MAX_REPLICATIONS - 1);
        String of = experiment;
        if (of == null && chosen.isPresent()) {
            throw new BadInputException("error.replicationAlone", String.valueOf(chosen.getAsInt()));
        }
        return LaboratoryCommand.call(
                laboratory,
                options,
                new StopOptions(),
                designer -> of == null ? designer.single(scenario) : designer.oneOf(scenario, of, chosen.orElse(0)));
    }
}
