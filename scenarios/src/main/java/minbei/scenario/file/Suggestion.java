package minbei.scenario.file;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import minbei.scenario.language.Phrase;

/** Finds what a misspelt name may have meant. */
public final class Suggestion {

    // Longer words are no misspellings, and the table of distances grows with the square.
    private static final int LONGEST_WORD = 100;

    private Suggestion() {}

    /**
     * The sentence for a misspelt name.
     *
     * @param word the name as written
     * @param candidates the names that exist, in order of preference
     * @return {@code Maybe you meant X.}, or nothing where nothing is near
     */
    public static Phrase among(String word, Collection<String> candidates) {
        return nearest(word, candidates, Math.max(2, word.length() / 3))
                .map(name -> Phrase.of("Maybe you meant {0}.", name))
                .orElse(Phrase.NONE);
    }

    /**
     * The name that a word surely means: nearer than {@link #among} asks.
     *
     * @param word the name as written
     * @param candidates the names that exist, in order of preference
     * @return the name, or empty where nothing is that near
     */
    public static Optional<String> misspelt(String word, Collection<String> candidates) {
        return nearest(word, candidates, Math.max(1, word.length() / 3));
    }

    private static Optional<String> nearest(String word, Collection<String> candidates, int farthest) {
        if (word.isEmpty() || word.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        String lower = word.toLowerCase(Locale.ROOT);
        Optional<String> best = Optional.empty();
        int bestDistance = farthest + 1;
        for (String candidate : candidates) {
            String other = candidate.toLowerCase(Locale.ROOT);
            // A key written without the concept before it is nearer than any misspelling of another key.
            int distance = other.endsWith("." + lower) ? 0 : distance(lower, other);
            if (distance < bestDistance && distance < candidate.length()) {
                bestDistance = distance;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    /** Levenshtein distance: letters to insert, delete or replace. */
    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.length()];
    }
}
