package minbei.analysis.cli;

import java.util.OptionalInt;
import minbei.analysis.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that does runs and keeps them: not what is run, but how, and in which language it is told. */
final class ExecutionOptions {

    private static final int THREADS_PER_PROCESSOR = 4;

    @Option(
            names = "--threads",
            paramLabel = "T",
            description = "Runs at a time, 1 to 4 per processor; the results do not depend on it. Default: one per"
                    + " processor, fewer where memory is short.")
    private @Nullable String threads;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "Language of results and messages: zh or en. Default: en.")
    private @Nullable String lang;

    @Option(names = "--quiet", description = "Say nothing about progress.")
    private boolean quiet;

    @Option(names = "--fresh", description = "Forget the runs of an interrupted attempt (DIR.part) and begin anew.")
    private boolean fresh;

    /** Runs at a time; empty if the machine is to decide. */
    OptionalInt threads() throws BadInputException {
        return new OptionText("--threads", threads).whole(1, maxThreads());
    }

    /** Most runs at a time. */
    static int maxThreads() {
        return Runtime.getRuntime().availableProcessors() * THREADS_PER_PROCESSOR;
    }

    Language language() throws BadInputException {
        return new OptionText("--lang", lang).language();
    }

    boolean quiet() {
        return quiet;
    }

    boolean fresh() {
        return fresh;
    }
}
