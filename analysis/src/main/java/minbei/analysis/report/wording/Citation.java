package minbei.analysis.report.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A parameter's source for readers: the word it begins with is of the report's language, the rest stands as written. */
public final class Citation {

    private static final Pattern BEGINNING =
            Pattern.compile("(assumption|derived)(?![\\w-])[\\s;:,]*(.*)", Pattern.DOTALL);

    private Citation() {}

    /**
     * A source in the language of some texts.
     *
     * @param messages texts of the language
     * @param source as the scenario file has it
     * @return the source, of which only a leading {@code assumption} or {@code derived} is translated
     */
    public static String in(Messages messages, String source) {
        Matcher beginning = BEGINNING.matcher(source);
        if (!beginning.matches() || messages.get("source." + beginning.group(1)).equals(beginning.group(1))) {
            return source;
        }
        String word = messages.get("source." + beginning.group(1));
        String rest = beginning.group(2);
        return rest.isEmpty() ? word : messages.get("source.rest", word, rest);
    }
}
