package minbei.analysis.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Durations and measured numbers for reading. */
final class DurationText {

    private static final int SECONDS_PER_MINUTE = 60;
    private static final int MINUTES_PER_HOUR = 60;

    private DurationText() {}

    /** For example {@code 40 s}, {@code 3 min} or {@code 2 h 5 min}; minutes are rounded up. */
    static String of(long seconds, Messages messages) {
        long minutes = (seconds + SECONDS_PER_MINUTE - 1) / SECONDS_PER_MINUTE;
        if (seconds < SECONDS_PER_MINUTE) {
            return messages.line("progress.seconds", Long.toString(seconds));
        }
        if (minutes < MINUTES_PER_HOUR) {
            return messages.line("progress.minutes", Long.toString(minutes));
        }
        return messages.line(
                "progress.hours", Long.toString(minutes / MINUTES_PER_HOUR), Long.toString(minutes % MINUTES_PER_HOUR));
    }

    /** A number with some decimals; a question mark where there is none. */
    static String decimal(double value, int decimals) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value)
                        .setScale(decimals, RoundingMode.HALF_EVEN)
                        .toPlainString()
                : "?";
    }
}
