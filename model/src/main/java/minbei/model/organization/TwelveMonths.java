package minbei.model.organization;

/**
 * Fen by account and month: those of the month that goes on, of the last twelve closed months together, and of all.
 *
 * <p>All stand in one row of numbers, the accounts of a month side by side: thousands of organizations close each month, and what
 * costs time is not to add but to fetch from memory.
 */
final class TwelveMonths {

    private static final int MONTHS = 12;

    /** Positions of what stands once an account; the twelve closed months follow. */
    private static final int THIS_MONTH = 0;

    private static final int LAST_YEAR = 1;
    private static final int EVER = 2;
    private static final int FIRST_CLOSED = 3;

    private final int accounts;
    private final long[] fen;
    private int oldest;

    TwelveMonths(int accounts) {
        this.accounts = accounts;
        this.fen = new long[(FIRST_CLOSED + MONTHS) * accounts];
    }

    void add(int account, long amount) {
        fen[THIS_MONTH * accounts + account] += amount;
        fen[EVER * accounts + account] += amount;
    }

    /** The month joins the last twelve, of which the oldest leaves, and a new one begins. */
    void close() {
        for (int account = 0; account < accounts; account++) {
            int leaving = (FIRST_CLOSED + oldest) * accounts + account;
            int ending = THIS_MONTH * accounts + account;
            fen[LAST_YEAR * accounts + account] += fen[ending] - fen[leaving];
            fen[leaving] = fen[ending];
            fen[ending] = 0;
        }
        oldest = (oldest + 1) % MONTHS;
    }

    long thisMonth(int account) {
        return fen[THIS_MONTH * accounts + account];
    }

    long lastYear(int account) {
        return fen[LAST_YEAR * accounts + account];
    }

    long ever(int account) {
        return fen[EVER * accounts + account];
    }
}
