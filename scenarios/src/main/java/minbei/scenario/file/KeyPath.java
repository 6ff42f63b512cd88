package minbei.scenario.file;

/**
 * How a message names a key: the keys above it and itself, joined by dots; an entry of a list is counted in words.
 *
 * @param keys for example {@code residents.counts}; empty where the file or an entry as a whole is meant
 * @param entry the entry of a list below which the keys stand, for example {@code the 1st entry of levers}, or empty
 */
record KeyPath(String keys, String entry) {

    static final KeyPath ROOT = new KeyPath("", "");

    static KeyPath of(String keys) {
        return new KeyPath(keys, "");
    }

    /** A key below this one. */
    KeyPath child(String key) {
        return new KeyPath(keys.isEmpty() ? key : keys + "." + key, entry);
    }

    /** An entry of the list that this one names, the first being 1. */
    KeyPath entry(int number) {
        return new KeyPath("", "the " + ordinal(number) + " entry of " + text());
    }

    boolean isRoot() {
        return text().isEmpty();
    }

    /** For example {@code year of the 3rd entry of residents.counts}. */
    String text() {
        return keys.isEmpty() || entry.isEmpty() ? keys + entry : keys + " of " + entry;
    }

    private static String ordinal(int number) {
        boolean teen = number / 10 % 10 == 1;
        return number
                + switch (teen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
