package minbei.analysis.chart;

/**
 * A value with the interval around it.
 *
 * @param value the value; {@code NaN} where there is none
 * @param lower lower end; {@code NaN} without an interval
 * @param upper upper end; {@code NaN} without an interval
 */
public record Measured(double value, double lower, double upper) {

    /** No value. */
    public static final Measured NONE = new Measured(Double.NaN, Double.NaN, Double.NaN);

    /**
     * The value with the part of its interval that is possible.
     *
     * @param least what it may be at least
     * @param most what it may be at most
     * @return with no end beyond these
     */
    public Measured within(double least, double most) {
        return new Measured(value, Math.max(least, lower), Math.min(most, upper));
    }

    /** Whether there is a value. */
    public boolean known() {
        return !Double.isNaN(value);
    }

    /** Whether there is an interval. */
    public boolean hasInterval() {
        return !Double.isNaN(lower) && !Double.isNaN(upper);
    }

    /** The lower end, or the value without an interval. */
    public double least() {
        return hasInterval() ? lower : value;
    }

    /** The upper end, or the value without an interval. */
    public double greatest() {
        return hasInterval() ? upper : value;
    }
}
