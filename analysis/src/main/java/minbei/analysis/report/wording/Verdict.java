package minbei.analysis.report.wording;

import minbei.analysis.statistics.Difference;

/**
 * The word for a difference, by where its 95 % interval [l, u] lies to zero and to the smallest difference that matters, δ.
 *
 * <pre>
 *   -δ &lt; l and u &lt; δ             no visible difference
 *   otherwise, l &gt; 0              raises
 *   otherwise, u &lt; 0              lowers
 *   otherwise, l &gt; -δ  (u ≥ δ)    may raise
 *   otherwise, u &lt; δ   (l ≤ -δ)   may lower
 *   otherwise, or no interval     cannot tell
 * </pre>
 *
 * <p>An interval that excludes zero but stays within ±δ is no visible difference: enough replications make any difference, however
 * small, exclude zero.
 */
public enum Verdict {
    /** The interval lies above zero and reaches δ. */
    RAISES("raises"),
    /** The interval lies below zero and reaches -δ. */
    LOWERS("lowers"),
    /** A fall by δ is excluded, a rise by δ is not, nor is zero. */
    MAY_RAISE("mayRaise"),
    /** A rise by δ is excluded, a fall by δ is not, nor is zero. */
    MAY_LOWER("mayLower"),
    /** A rise and a fall by δ are excluded. */
    NO_VISIBLE_DIFFERENCE("noVisibleDifference"),
    /** Neither a rise nor a fall by δ is excluded, or there is no interval. */
    CANNOT_TELL("cannotTell");

    /** δ: half a percentage point, as a share. */
    public static final double SMALLEST_DIFFERENCE = 0.005;

    private final String key;

    Verdict(String key) {
        this.key = key;
    }

    /**
     * The word for a difference of shares.
     *
     * @param difference policy less yardstick
     * @return the word
     */
    public static Verdict of(Difference difference) {
        return of(difference, SMALLEST_DIFFERENCE);
    }

    /**
     * The word for a difference where another one than half a percentage point is the smallest that matters.
     *
     * @param difference policy less yardstick
     * @param smallest δ, in the unit of the difference
     * @return the word
     */
    public static Verdict of(Difference difference, double smallest) {
        if (!difference.hasInterval()) {
            return CANNOT_TELL;
        }
        boolean mayMatterAbove = difference.upper() >= smallest;
        boolean mayMatterBelow = difference.lower() <= -smallest;
        if (!mayMatterAbove && !mayMatterBelow) {
            return NO_VISIBLE_DIFFERENCE;
        }
        if (difference.lower() > 0) {
            return RAISES;
        }
        if (difference.upper() < 0) {
            return LOWERS;
        }
        if (mayMatterAbove && mayMatterBelow) {
            return CANNOT_TELL;
        }
        return mayMatterAbove ? MAY_RAISE : MAY_LOWER;
    }

    /**
     * The word in a language.
     *
     * @param messages texts of the language
     * @return for example may raise
     */
    public String word(Messages messages) {
        return messages.get("verdict." + key);
    }

    /**
     * The word said of coverage, at the beginning of a line.
     *
     * @param messages texts of the language
     * @return for example May raise coverage
     */
    String ofCoverage(Messages messages) {
        return messages.get("brief." + key);
    }

    /** The key of the sentence that the word stands in. */
    String sentence() {
        return "answer." + key;
    }
}
