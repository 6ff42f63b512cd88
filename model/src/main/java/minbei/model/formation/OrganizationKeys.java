package minbei.model.formation;

/**
 * The number that all draws of an organization hang on: who founded it and when, and how often that founder has tried before.
 *
 * <p>key = (attempt · 1024 + month + 512) · 4096 + candidate. Those that are there when the spin-up begins take the months that
 * no spin-up reaches.
 */
final class OrganizationKeys {

    /** Candidates of a month: fewer than this. */
    static final int CANDIDATES = 1 << 12;

    private static final int MONTHS = 1 << 10;
    private static final int MONTH_OFFSET = 512;
    private static final int MOST_ATTEMPTS = 1 << 7;
    private static final int LONGEST_SPIN_UP = 240;
    private static final int SLOTS_AT_START = MONTH_OFFSET - LONGEST_SPIN_UP;

    private OrganizationKeys() {}

    /** The key of the k-th candidate of a month. */
    static int ofCandidate(int month, int candidate) {
        if (month < -LONGEST_SPIN_UP || month >= MONTHS - MONTH_OFFSET) {
            throw new IllegalArgumentException(
                    "month (" + month + ") must be " + -LONGEST_SPIN_UP + " to " + (MONTHS - MONTH_OFFSET - 1));
        }
        if (candidate < 0 || candidate >= CANDIDATES) {
            throw new IllegalArgumentException(
                    "candidate (" + candidate + ") of a month must be 0 to " + (CANDIDATES - 1));
        }
        return (month + MONTH_OFFSET) * CANDIDATES + candidate;
    }

    /** The key of the i-th organization that is there at the start. */
    static int ofStart(int i) {
        if (i < 0 || i >= SLOTS_AT_START * CANDIDATES) {
            throw new IllegalArgumentException(
                    "organizations at the start (" + i + ") must be fewer than " + SLOTS_AT_START * CANDIDATES);
        }
        return i;
    }

    /** The key of the next attempt of the same founder. */
    static int again(int key) {
        return key + MONTHS * CANDIDATES;
    }

    /** Whether the founder may try once more. */
    static boolean mayTryAgain(int key) {
        return key / (MONTHS * CANDIDATES) + 1 < MOST_ATTEMPTS;
    }

    /** The key of the founder's first attempt. */
    static int founder(int key) {
        return key % (MONTHS * CANDIDATES);
    }
}
