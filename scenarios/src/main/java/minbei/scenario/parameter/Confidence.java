package minbei.scenario.parameter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import minbei.scenario.file.YamlValue;

/** How far a number can be relied on. */
public enum Confidence {
    /** An official count, true by definition, or a choice of method that says nothing about the world. */
    HIGH,
    /** A copy of an official count, or an assumption within narrow bounds. */
    MEDIUM,
    /** A weak source, or an assumption. */
    LOW;

    private static final List<String> WORDS =
            Arrays.stream(values()).map(Confidence::word).toList();

    /** The word in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words in files, most reliable first. */
    public static List<String> words() {
        return WORDS;
    }

    /**
     * Reads a confidence.
     *
     * @param value the value
     * @return the confidence, or empty after a problem was noted
     */
    public static Optional<Confidence> read(YamlValue value) {
        return value.oneOf(WORDS).map(word -> valueOf(word.toUpperCase(Locale.ROOT)));
    }
}
