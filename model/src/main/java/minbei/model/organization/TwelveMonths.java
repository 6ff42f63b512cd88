package minbei.model.organization;

/** Fen by month: those of the month that goes on, of the last twelve closed months together, and of all. */
final class TwelveMonths {

    private static final int MONTHS = 12;

    private final long[] closed = new long[MONTHS];
    private int oldest;
    private long thisMonth;
    private long lastYear;
    private long ever;

    void add(long fen) {
        thisMonth += fen;
        ever += fen;
    }

    /** The month joins the last twelve, of which the oldest leaves, and a new one begins. */
    void close() {
        lastYear += thisMonth - closed[oldest];
        closed[oldest] = thisMonth;
        oldest = (oldest + 1) % MONTHS;
        thisMonth = 0;
    }

    long thisMonth() {
        return thisMonth;
    }

    long lastYear() {
        return lastYear;
    }

    long ever() {
        return ever;
    }
}
