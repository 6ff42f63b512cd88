package minbei.analysis.cli;

import java.util.Arrays;
import minbei.analysis.language.Language;
import minbei.scenario.language.Phrase;

/** An option or argument is wrong; the line names it, its value and what is allowed. */
final class BadInputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String[] english;
    private final String[] chinese;

    /** The line of a key of the bundle, with its gaps filled: with texts, or with phrases that are said in the line's language. */
    BadInputException(String key, Object... values) {
        super(Messages.in(Language.EN).line(key, texts(Language.EN, values)));
        this.key = key;
        this.english = texts(Language.EN, values);
        this.chinese = texts(Language.ZH, values);
    }

    private static String[] texts(Language language, Object... values) {
        return Arrays.stream(values)
                .map(value -> value instanceof Phrase phrase ? phrase.in(language.locale()) : String.valueOf(value))
                .toArray(String[]::new);
    }

    /** The line in the language of the messages. */
    String line(Messages messages) {
        return messages.line(key, messages.language() == Language.ZH ? chinese : english);
    }
}
