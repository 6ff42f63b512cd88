package minbei.analysis.experiment;

import java.util.Arrays;

/**
 * One indicator of one district and policy over the months: what the replications have in common and how far they lie
 * apart.
 *
 * <p>Months without a value hold {@code NaN}. Of breakdowns other than {@link
 * minbei.model.observation.Breakdown#TOTAL} only Decembers and the last month are kept.
 */
public final class Summary {

    private final double[] mean;
    private final double[] rangeLower;
    private final double[] rangeUpper;
    private final double[] meanLower;
    private final double[] meanUpper;
    private final int[] n;

    /** An empty summary, to be filled month by month within this package. */
    Summary(int months) {
        mean = filled(months);
        rangeLower = filled(months);
        rangeUpper = filled(months);
        meanLower = filled(months);
        meanUpper = filled(months);
        n = new int[months];
    }

    private static double[] filled(int months) {
        double[] values = new double[months];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    void put(int month, double meanOfMonth, double halfWidth, double lower, double upper, int replications) {
        mean[month] = meanOfMonth;
        meanLower[month] = meanOfMonth - halfWidth;
        meanUpper[month] = meanOfMonth + halfWidth;
        rangeLower[month] = lower;
        rangeUpper[month] = upper;
        n[month] = replications;
    }

    /** How many months. */
    public int months() {
        return mean.length;
    }

    /**
     * The mean over replications.
     *
     * @param month months since 2014-01
     * @return the mean, {@code NaN} without a value
     */
    public double mean(int month) {
        return mean[month];
    }

    /**
     * The lower end of the range of replications: their 2.5 % quantile.
     *
     * @param month months since 2014-01
     * @return the quantile, {@code NaN} without a value
     */
    public double rangeLower(int month) {
        return rangeLower[month];
    }

    /**
     * The upper end of the range of replications: their 97.5 % quantile.
     *
     * @param month months since 2014-01
     * @return the quantile, {@code NaN} without a value
     */
    public double rangeUpper(int month) {
        return rangeUpper[month];
    }

    /**
     * The lower end of the 95 % interval of the mean.
     *
     * @param month months since 2014-01
     * @return Student's bound, {@code NaN} with fewer than two values
     */
    public double meanLower(int month) {
        return meanLower[month];
    }

    /**
     * The upper end of the 95 % interval of the mean.
     *
     * @param month months since 2014-01
     * @return Student's bound, {@code NaN} with fewer than two values
     */
    public double meanUpper(int month) {
        return meanUpper[month];
    }

    /**
     * Replications with a value.
     *
     * @param month months since 2014-01
     * @return 0 or more
     */
    public int n(int month) {
        return n[month];
    }
}
