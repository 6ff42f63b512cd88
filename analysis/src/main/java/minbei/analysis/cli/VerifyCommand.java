package minbei.analysis.cli;

import java.util.OptionalInt;
import java.util.concurrent.Callable;
import minbei.analysis.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proves what is promised, on the user's own machine. */
@Command(
        name = "verify",
        description = {
            "Without a folder: shows in a minute or two that runs give the same bits with 1, 2 and 4 threads, that worlds"
                    + " share all luck until a policy parts them, and that money, places and residents are conserved.",
            "With a folder: does its runs again as the manifest says and compares hashes of runs and tables.",
            "With --fresh: repeats all patterns of the ODD on seeds that nobody has seen; needs the sources and Maven."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class VerifyCommand implements Callable<Integer> {

    private final Laboratory laboratory;

    @Parameters(
            paramLabel = "RESULT_DIR",
            descriptionKey = "RESULT_DIR",
            arity = "0..1",
            description = "A folder that run or compare has written.")
    private @Nullable String folder;

    @Option(names = "--fresh", description = "Repeat the patterns on new seeds; takes long.")
    private boolean fresh;

    @Option(names = "--threads", paramLabel = "T", description = "Runs at a time for a folder. Default: as compare.")
    private @Nullable String threads;

    @Mixin
    private LanguageOption language = new LanguageOption();

    VerifyCommand(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    @Override
    public Integer call() throws Exception {
        Messages messages = Messages.in(language.language().orElse(Language.EN));
        OptionalInt given = new OptionText("--threads", threads).whole(1, ExecutionOptions.maxThreads());
        if (fresh && folder != null) {
            throw new BadInputException("error.notBoth", "--fresh", "RESULT_DIR");
        }
        if (fresh) {
            return FreshPatterns.of(laboratory.terminal(), messages).repeat();
        }
        if (folder != null) {
            return ResultVerification.of(laboratory, messages, given)
                    .verify(new OptionText("RESULT_DIR", folder).path().orElseThrow());
        }
        return MachineVerification.of(laboratory, messages).verify();
    }
}
