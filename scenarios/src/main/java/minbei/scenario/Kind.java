package minbei.scenario;

import minbei.scenario.language.Phrase;

/** What an input file describes. */
public enum Kind {
    /** A place with its parameter values. */
    DISTRICT("district", "districts", "townships"),
    /** Levers pulled over time. */
    POLICY("policy", "policies", "levers"),
    /** A comparison of policies. */
    EXPERIMENT("experiment", "experiments", "yardstick");

    private final String word;
    private final String folder;
    private final String telltale;

    Kind(String word, String folder, String telltale) {
        this.word = word;
        this.folder = folder;
        this.telltale = telltale;
    }

    /** The word for one of them. */
    public String word() {
        return word;
    }

    /** The word for one of them, for a reader. */
    Phrase phrase() {
        return Phrase.of(word);
    }

    /** The folder in which they stand. */
    public String folder() {
        return folder;
    }

    /** A key that only files of this kind have. */
    String telltale() {
        return telltale;
    }
}
