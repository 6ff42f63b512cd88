package minbei.analysis.experiment;

/**
 * The value of a year over replications.
 *
 * @param mean mean; {@code NaN} without a value
 * @param standardDeviation sample standard deviation; {@code NaN} if {@code n < 2}
 * @param n replications with a value
 */
public record YearSummary(double mean, double standardDeviation, int n) {

    /** The year of which nothing is known. */
    public static final YearSummary UNKNOWN = new YearSummary(Double.NaN, Double.NaN, 0);
}
