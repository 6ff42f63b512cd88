package minbei.model.observation;

/** A sum over the twelve months to a month's end, from eleven months before the first recorded one on. */
final class RollingSum {

    private static final int WINDOW = CoverageAccount.WINDOW;
    private static final int FIRST = CoverageAccount.firstMonth();

    private final long[] amounts;

    RollingSum(int months) {
        this.amounts = new long[months - FIRST];
    }

    /** Adds to a month; what lies before the first is left out. */
    void add(int month, long amount) {
        if (month >= FIRST && month < FIRST + amounts.length) {
            amounts[month - FIRST] += amount;
        }
    }

    /** Counts one more in a month. */
    RollingSum with(int month) {
        add(month, 1);
        return this;
    }

    /** What was added to a month. */
    long in(int month) {
        return amounts[month - FIRST];
    }

    /** What was added to the twelve months to a month's end. */
    long lastYear(int month) {
        long sum = 0;
        for (int row = month; row < month + WINDOW; row++) {
            sum += amounts[row];
        }
        return sum;
    }

    /** Part of another sum over the same twelve months; {@code NaN} where that is nothing. */
    double shareOf(RollingSum whole, int month) {
        long all = whole.lastYear(month);
        return all == 0 ? Double.NaN : (double) lastYear(month) / all;
    }
}
