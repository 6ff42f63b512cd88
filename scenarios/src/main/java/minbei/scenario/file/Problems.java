package minbei.scenario.file;

import java.util.ArrayList;
import java.util.List;
import minbei.scenario.language.Phrase;

/** Collects what is wrong in a file, so that a user learns of all of it at once. */
public final class Problems {

    // A broken file can be wrong in every line; nobody reads more than this, and the time to look for suggestions stays
    // bounded.
    private static final int LIMIT = 100;
    private static final int SHOWN_LENGTH = 200;

    private final String file;
    private final List<Problem> found = new ArrayList<>();
    private int leftOut;

    private Problems(String file) {
        this.file = file;
    }

    /**
     * No problems yet.
     *
     * @param file the file as a user names it
     * @return an empty collector
     */
    public static Problems in(String file) {
        return new Problems(file);
    }

    /** The file as a user names it. */
    public String file() {
        return file;
    }

    /**
     * Adds a problem.
     *
     * @param line line of the file from 1, or 0 for the whole file
     * @param english what is wrong and what is allowed, with gaps
     * @param gaps what fills the gaps
     */
    public void add(int line, String english, Object... gaps) {
        if (found.size() < LIMIT) {
            found.add(new Problem(file, line, Phrase.of(english, gaps)));
        } else {
            leftOut++;
        }
    }

    /**
     * Adds the problem that a value is not allowed.
     *
     * @param line line of the file from 1
     * @param key key of the value
     * @param value the value as written
     * @param allowed what it must be, for example {@code 0 to 1 share}
     * @param maybe a sentence that begins with {@code Maybe}, or none
     */
    public void mustBe(int line, Phrase key, Phrase value, Phrase allowed, Phrase maybe) {
        if (maybe.isEmpty()) {
            add(line, "{0} ({1}) must be {2}.", key, value, allowed);
        } else {
            add(line, "{0} ({1}) must be {2}. {3}", key, value, allowed, maybe);
        }
    }

    /**
     * Adds the problem that a value is not allowed.
     *
     * @param line line of the file from 1
     * @param key key of the value
     * @param value the value as written
     * @param allowed what it must be
     * @param maybe a sentence that begins with {@code Maybe}, or none
     */
    public void mustBe(int line, String key, String value, Phrase allowed, Phrase maybe) {
        mustBe(line, written(key), written(value), allowed, maybe);
    }

    /**
     * Adds the problem that a value is not allowed, with no guess at what was meant.
     *
     * @param line line of the file from 1
     * @param key key of the value
     * @param value the value as written
     * @param english what it must be, with gaps
     * @param gaps what fills the gaps
     */
    public void mustBe(int line, String key, String value, String english, Object... gaps) {
        mustBe(line, written(key), written(value), Phrase.of(english, gaps), Phrase.NONE);
    }

    private static Phrase written(String text) {
        return Phrase.verbatim(oneLine(text));
    }

    /**
     * Adds problems of a file that this one names.
     *
     * @param others problems with their own file and line
     */
    public void addAll(List<Problem> others) {
        found.addAll(others);
    }

    /** What was found, in the order in which it was added. */
    public List<Problem> all() {
        return List.copyOf(found);
    }

    /** How many problems were found. */
    public int count() {
        return found.size() + leftOut;
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * Ends the check of the file.
     *
     * @throws ScenarioException if there is a problem
     */
    public void throwIfAny() throws ScenarioException {
        if (found.isEmpty()) {
            return;
        }
        List<Problem> all = new ArrayList<>(found);
        if (leftOut > 0) {
            all.add(new Problem(file, 0, Phrase.of("and {0} more problems.", leftOut)));
        }
        throw ScenarioException.of(all);
    }

    /**
     * Text of a file, made fit to stand in a message.
     *
     * @param text any text
     * @return the text on one line, cut if long
     */
    public static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        int end = text.offsetByCodePoints(0, Math.min(SHOWN_LENGTH, text.codePointCount(0, text.length())));
        text.substring(0, end)
                .codePoints()
                .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
                .forEach(line::appendCodePoint);
        return end < text.length() ? line + "..." : line.toString();
    }
}
