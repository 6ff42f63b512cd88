package minbei.scenario.file;

import minbei.scenario.language.Phrase;

/**
 * How a message names a key: the keys above it and itself, joined by dots; an entry of a list is counted in words.
 *
 * @param keys for example {@code residents.counts}; empty where the file or an entry as a whole is meant
 * @param entry the entry of a list below which the keys stand, for example {@code the 1st entry of levers}, or empty
 */
record KeyPath(String keys, Phrase entry) {

    static final KeyPath ROOT = new KeyPath("", Phrase.NONE);

    static KeyPath of(String keys) {
        return new KeyPath(Problems.oneLine(keys), Phrase.NONE);
    }

    /** A key below this one. */
    KeyPath child(String key) {
        String shown = Problems.oneLine(key);
        return new KeyPath(keys.isEmpty() ? shown : keys + "." + shown, entry);
    }

    /** An entry of the list that this one names, the first being 1. */
    KeyPath entry(int number) {
        return new KeyPath("", Phrase.of("the {0} entry of {1}", ordinal(number), text()));
    }

    boolean isRoot() {
        return keys.isEmpty() && entry.isEmpty();
    }

    /** For example {@code year of the 3rd entry of residents.counts}. */
    Phrase text() {
        if (entry.isEmpty()) {
            return keys.isEmpty() ? Phrase.NONE : Phrase.verbatim(keys);
        }
        return keys.isEmpty() ? entry : Phrase.of("{0} of {1}", keys, entry);
    }

    private static Phrase ordinal(int number) {
        boolean teen = number / 10 % 10 == 1;
        return switch (teen ? 0 : number % 10) {
            case 1 -> Phrase.of("{0}st", number);
            case 2 -> Phrase.of("{0}nd", number);
            case 3 -> Phrase.of("{0}rd", number);
            default -> Phrase.of("{0}th", number);
        };
    }
}
