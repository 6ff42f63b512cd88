package minbei.scenario.file;

import java.util.Locale;
import minbei.scenario.language.Phrase;

/**
 * One thing wrong in an input file.
 *
 * @param file the file as a user names it
 * @param line line of the file from 1, or 0 where the whole file is meant
 * @param text what is wrong and what is allowed
 */
public record Problem(String file, int line, Phrase text) {

    /**
     * The problem on one line, for example {@code scenarios/policies/x.yml:12: months (0) must be 1 to 120.}
     *
     * @param locale of the reader
     * @return place and text
     */
    public String in(Locale locale) {
        return file + (line > 0 ? ":" + line : "") + ": " + text.in(locale);
    }

    /** The problem on one line, in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
