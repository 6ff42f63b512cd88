package minbei.analysis.cli;

import java.util.Optional;
import minbei.analysis.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The language of the commands that only tell. */
final class LanguageOption {

    @Option(names = "--lang", paramLabel = "LANG", description = "Language of names and messages: zh or en.")
    private @Nullable String lang;

    /** The language asked for; empty if none was. */
    Optional<Language> language() throws BadInputException {
        Language language = new OptionText("--lang", lang).language();
        return lang == null ? Optional.empty() : Optional.of(language);
    }
}
