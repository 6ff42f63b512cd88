package minbei.analysis.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import minbei.analysis.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of {@code sweep}, taken as text and checked here. */
final class SweepOptions {

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Folder for the results. If DIR.part of the same design is there, work goes on in it. Default:"
                            + " minbei-results/DESIGN.")
    private @Nullable String out;

    @Option(names = "--plan", description = "Print runs, hours, interval and disk, from a few timed runs, and stop.")
    private boolean plan;

    @Option(
            names = "--within",
            paramLabel = "TIME",
            description = "Take as many replications as fit, for example 2h or 90m, and no more than the design says;"
                    + " fixed by a pilot before the first counted run.")
    private @Nullable String within;

    @Option(names = "--yes", description = "Do it even if there are more than 10 million runs.")
    private boolean yes;

    @Option(
            names = "--only",
            paramLabel = "RUN",
            description = "Do one run alone, print its outcomes or the trace of its error, and write nothing.")
    private @Nullable String only;

    @Option(
            names = "--reuse",
            paramLabel = "DIR",
            description =
                    "Take over runs of another complete sweep that come to the same; may be given more than once.")
    private List<String> reuse = new ArrayList<>();

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            description = "What does the runs: local, or spark where that module is there. Default: local.")
    private String engine = "local";

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "Master of the engine, for example spark://host:7077 or local[*].")
    private @Nullable String master;

    @Option(names = "--drop", description = "When interrupted, drop the runs under way instead of finishing them.")
    private boolean drop;

    @Option(names = "--excel", description = "Begin CSV files with a byte order mark, so that Excel reads Chinese.")
    private boolean excel;

    @Mixin
    private ExecutionOptions execution = new ExecutionOptions();

    /**
     * The options, checked.
     *
     * @param within empty if not asked for
     * @param withinText as it was written
     */
    record Settings(
            Optional<Path> out,
            boolean plan,
            Optional<Duration> within,
            String withinText,
            boolean yes,
            OptionalLong only,
            List<Path> reuse,
            OptionalInt threads,
            String engine,
            Optional<String> master,
            boolean drop,
            boolean excel,
            Language language,
            boolean quiet,
            boolean fresh) {}

    Settings settings() throws BadInputException {
        List<Path> reused = new ArrayList<>();
        for (String folder : reuse) {
            new OptionText("--reuse", folder).path().ifPresent(reused::add);
        }
        return new Settings(
                new OptionText("--out", out).path(),
                plan,
                duration(),
                within == null ? "" : within,
                yes,
                new OptionText("--only", only).whole(0L, Integer.MAX_VALUE),
                reused,
                execution.threads(),
                engine,
                Optional.ofNullable(master),
                drop,
                excel,
                execution.language(),
                execution.quiet(),
                execution.fresh());
    }

    private Optional<Duration> duration() throws BadInputException {
        OptionalLong seconds = new OptionText("--within", within).seconds();
        return seconds.isPresent() ? Optional.of(Duration.ofSeconds(seconds.getAsLong())) : Optional.empty();
    }
}
