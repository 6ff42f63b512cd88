package minbei.analysis.cli;

import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle;
import minbei.analysis.language.Language;

/** The lines that the program prints, in the language asked for. */
final class Messages {

    private static final String BUNDLE = "minbei.analysis.cli.messages";
    private static final String HELP = "minbei.analysis.cli.help";

    private final ResourceBundle bundle;
    private final Language language;

    private Messages(ResourceBundle bundle, Language language) {
        this.bundle = bundle;
        this.language = language;
    }

    static Messages in(Language language) {
        return new Messages(bundle(BUNDLE, language), language);
    }

    /** The texts of {@code --help} in another language than that in which they stand beside the options; empty for that one. */
    static Optional<ResourceBundle> help(Language language) {
        return language == Language.EN ? Optional.empty() : Optional.of(bundle(HELP, language));
    }

    /** Without this control, English asked for on a Chinese system would fall back to Chinese. */
    private static ResourceBundle bundle(String name, Language language) {
        ResourceBundle.Control control =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(name, language.locale(), control);
    }

    Language language() {
        return language;
    }

    /** A line with its gaps filled; numbers must come as text, since {@link MessageFormat} would group their digits. */
    String line(String key, String... values) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(values);
    }
}
