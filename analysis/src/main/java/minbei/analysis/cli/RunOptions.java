package minbei.analysis.cli;

import java.util.OptionalInt;
import minbei.model.RunInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * The options that {@code run} and {@code compare} share. They are taken as text and checked here, so that every
 * wrong value gets the same kind of message.
 */
final class RunOptions {

    /** One pair of runs has no interval, so a comparison of one would tell nothing. */
    private static final int FEWEST_COMPARED = 2;

    private final int fewestReplications;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Folder for the results; must not exist. Default: minbei-results/EXPERIMENT, with -2, -3 ... if"
                            + " that exists.")
    private @Nullable String out;

    @Option(
            names = "--replications",
            paramLabel = "N",
            description =
                    "Runs of each policy in each district, up to 10000; compare needs 2, since one pair has no interval. Default:"
                            + " what the experiment says; 1 for run.")
    private @Nullable String replications;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description =
                    "Seed of the first replication; replication r has seed S + r under every policy. Default: what the"
                            + " experiment says; 1 for run.")
    private @Nullable String seed;

    @Option(
            names = "--population-scale",
            paramLabel = "F",
            description =
                    "Agents per resident, above 0 and at most 1; below 1 for quick tries. Default: what the experiment"
                            + " says; 1 for run.")
    private @Nullable String populationScale;

    @Option(
            names = "--months",
            paramLabel = "M",
            description = "Recorded months from 2014-01, 1 to 120. Default: what the experiment says; 120 for run.")
    private @Nullable String months;

    @Option(
            names = "--parameters",
            paramLabel = "HALF",
            description =
                    "best: all parameters at their best value, luck alone; drawn: each replication draws every parameter that is"
                            + " not known for sure. Default: both for compare, best for run.")
    private @Nullable String parameters;

    @Mixin
    private ExecutionOptions execution = new ExecutionOptions();

    @Option(
            names = "--lines",
            paramLabel = "WHICH",
            description =
                    "Of which replications the tables list every organization, contract and round of purchase: first (of each half) or"
                            + " all. Default: first.")
    private @Nullable String lines;

    private RunOptions(int fewestReplications) {
        this.fewestReplications = fewestReplications;
    }

    static RunOptions ofOneWorld() {
        return new RunOptions(1);
    }

    static RunOptions ofComparison() {
        return new RunOptions(FEWEST_COMPARED);
    }

    /** Checks all options. */
    Settings settings(StopOptions stop) throws BadInputException {
        OptionalInt given =
                new OptionText("--replications", replications).whole(fewestReplications, Settings.MAX_REPLICATIONS);
        return new Settings(
                new OptionText("--out", out).path(),
                given,
                new OptionText("--seed", seed).whole(Long.MIN_VALUE, Long.MAX_VALUE - Settings.MAX_REPLICATIONS),
                execution.threads(),
                new OptionText("--population-scale", populationScale).share(),
                new OptionText("--months", months).whole(1, RunInput.MAX_MONTHS),
                new OptionText("--parameters", parameters).half(),
                execution.language(),
                execution.quiet(),
                execution.fresh(),
                new OptionText("--lines", lines).lines(),
                stop.settings(given.isPresent()));
    }

    /** Settings where no option is given. */
    static Settings nothingGiven() {
        try {
            return ofOneWorld().settings(new StopOptions());
        } catch (BadInputException e) {
            throw new IllegalStateException("no option was given, and yet one is wrong", e);
        }
    }
}
