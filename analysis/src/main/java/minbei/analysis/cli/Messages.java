package minbei.analysis.cli;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import minbei.analysis.language.Language;

/** The lines that the program prints, in the language asked for. */
final class Messages {

    private static final String BUNDLE = "minbei.analysis.cli.messages";

    private final ResourceBundle bundle;
    private final Language language;

    private Messages(ResourceBundle bundle, Language language) {
        this.bundle = bundle;
        this.language = language;
    }

    static Messages in(Language language) {
        // Without this control, English asked for on a Chinese system would fall back to Chinese.
        ResourceBundle.Control control =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Messages(ResourceBundle.getBundle(BUNDLE, language.locale(), control), language);
    }

    Language language() {
        return language;
    }

    /** A line with its gaps filled; numbers must come as text, since {@link MessageFormat} would group their digits. */
    String line(String key, String... values) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(values);
    }
}
