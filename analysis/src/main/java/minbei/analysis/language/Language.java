package minbei.analysis.language;

import java.util.Locale;

/** A language in which results are read. */
public enum Language {
    /** English. */
    EN("en", Locale.ENGLISH),
    /** Simplified Chinese, 简体中文. */
    ZH("zh", Locale.SIMPLIFIED_CHINESE);

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    /** The tag on the command line and in {@code lang} attributes: {@code en} or {@code zh}. */
    public String tag() {
        return tag;
    }

    /** The locale of resource bundles; never used for numbers, which look the same in both. */
    public Locale locale() {
        return locale;
    }

    @Override
    public String toString() {
        return tag;
    }
}
