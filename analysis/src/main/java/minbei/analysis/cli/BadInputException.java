package minbei.analysis.cli;

import minbei.analysis.language.Language;

/** An option or argument is wrong; the line names it, its value and what is allowed. */
final class BadInputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String[] values;

    /** The line of a key of the bundle, with its gaps filled. */
    BadInputException(String key, String... values) {
        super(Messages.in(Language.EN).line(key, values));
        this.key = key;
        this.values = values.clone();
    }

    /** The line in the language of the messages. */
    String line(Messages messages) {
        return messages.line(key, values);
    }
}
