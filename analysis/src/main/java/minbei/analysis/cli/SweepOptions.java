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
import picocli.CommandLine.Option;

/** The options of {@code sweep}, taken as text and checked here. */
final class SweepOptions {

    private static final int THREADS_PER_PROCESSOR = 4;

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
            names = "--threads",
            paramLabel = "T",
            description = "Runs at a time, 1 to 4 per processor; the results do not depend on it. Default: one per"
                    + " processor, fewer where memory is short.")
    private @Nullable String threads;

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

    @Option(names = "--lang", paramLabel = "LANG", description = "Language of messages: zh or en. Default: en.")
    private @Nullable String lang;

    @Option(names = "--quiet", description = "Say nothing about progress.")
    private boolean quiet;

    @Option(names = "--fresh", description = "Forget the runs of an interrupted attempt (DIR.part) and begin anew.")
    private boolean fresh;

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
        int maxThreads = Runtime.getRuntime().availableProcessors() * THREADS_PER_PROCESSOR;
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
                new OptionText("--threads", threads).whole(1, maxThreads),
                engine,
                Optional.ofNullable(master),
                drop,
                excel,
                new OptionText("--lang", lang).language(),
                quiet,
                fresh);
    }

    private Optional<Duration> duration() throws BadInputException {
        OptionalLong seconds = new OptionText("--within", within).seconds();
        return seconds.isPresent() ? Optional.of(Duration.ofSeconds(seconds.getAsLong())) : Optional.empty();
    }
}
