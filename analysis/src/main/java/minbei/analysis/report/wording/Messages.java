package minbei.analysis.report.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import minbei.analysis.language.Language;

/** The texts of charts and report in one language. */
public final class Messages {

    private static final String BUNDLE = "minbei.analysis.report.messages";

    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * The texts of a language.
     *
     * @param language which
     * @return its texts, never those of the machine's own language
     */
    public static Messages of(Language language) {
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Messages(ResourceBundle.getBundle(BUNDLE, language.locale(), noFallback));
    }

    /**
     * A text.
     *
     * @param key its key in the bundle
     * @param values what stands for {0}, {1}, …; already formatted
     * @return the text
     * @throws java.util.MissingResourceException if the bundle has no such key
     */
    public String get(String key, String... values) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
    }

    /**
     * Whether there is a text.
     *
     * @param key its key in the bundle
     * @return true if {@link #get} will find it
     */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
