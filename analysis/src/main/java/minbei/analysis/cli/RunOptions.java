package minbei.analysis.cli;

import java.util.OptionalInt;
import minbei.model.RunInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The options that {@code run} and {@code compare} share. They are taken as text and checked here, so that every
 * wrong value gets the same kind of message.
 */
final class RunOptions {

    private static final int THREADS_PER_PROCESSOR = 4;

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
                    "Runs of each policy in each district, 1 to 10000. Default: what the experiment says; 1 for run.")
    private @Nullable String replications;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description =
                    "Seed of the first replication; replication r has seed S + r under every policy. Default: what the"
                            + " experiment says; 1 for run.")
    private @Nullable String seed;

    @Option(
            names = "--threads",
            paramLabel = "T",
            description = "Runs at a time, 1 to 4 per processor; the results do not depend on it. Default: one per"
                    + " processor, fewer where memory is short.")
    private @Nullable String threads;

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

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "Language of results and messages: zh or en. Default: en.")
    private @Nullable String lang;

    @Option(names = "--quiet", description = "Say nothing about progress.")
    private boolean quiet;

    @Option(names = "--fresh", description = "Forget the runs of an interrupted attempt (DIR.part) and begin anew.")
    private boolean fresh;

    @Option(
            names = "--lines",
            paramLabel = "WHICH",
            description =
                    "Of which replications the tables list every organization, contract and round of purchase: first (of each half) or"
                            + " all. Default: first.")
    private @Nullable String lines;

    /** Checks all options. */
    Settings settings(StopOptions stop) throws BadInputException {
        OptionalInt given = new OptionText("--replications", replications).whole(1, Settings.MAX_REPLICATIONS);
        return new Settings(
                new OptionText("--out", out).path(),
                given,
                new OptionText("--seed", seed).whole(Long.MIN_VALUE, Long.MAX_VALUE - Settings.MAX_REPLICATIONS),
                new OptionText("--threads", threads).whole(1, maxThreads()),
                new OptionText("--population-scale", populationScale).share(),
                new OptionText("--months", months).whole(1, RunInput.MAX_MONTHS),
                new OptionText("--parameters", parameters).half(),
                new OptionText("--lang", lang).language(),
                quiet,
                fresh,
                new OptionText("--lines", lines).lines(),
                stop.settings(given.isPresent()));
    }

    /** Most runs at a time. */
    static int maxThreads() {
        return Runtime.getRuntime().availableProcessors() * THREADS_PER_PROCESSOR;
    }

    /** Settings where no option is given. */
    static Settings nothingGiven() {
        try {
            return new RunOptions().settings(new StopOptions());
        } catch (BadInputException e) {
            throw new IllegalStateException("no option was given, and yet one is wrong", e);
        }
    }
}
