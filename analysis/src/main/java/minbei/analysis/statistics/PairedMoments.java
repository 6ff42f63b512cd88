package minbei.analysis.statistics;

/**
 * Means, variances and covariance of two outcomes of the same replications, summed in their order.
 *
 * @param meanX mean of the first
 * @param meanY mean of the second
 * @param varianceX sample variance of the first; {@code NaN} if {@code n < 2}
 * @param varianceY sample variance of the second; {@code NaN} if {@code n < 2}
 * @param covariance sample covariance; {@code NaN} if {@code n < 2}
 * @param n replications in which both have a value
 */
record PairedMoments(double meanX, double meanY, double varianceX, double varianceY, double covariance, int n) {

    static PairedMoments of(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(
                    "one outcome has " + x.length + " replications and the other " + y.length + ", but they pair");
        }
        int n = 0;
        double sumX = 0;
        double sumY = 0;
        for (int r = 0; r < x.length; r++) {
            if (isPair(x[r], y[r])) {
                n++;
                sumX += x[r];
                sumY += y[r];
            }
        }
        double meanX = sumX / n;
        double meanY = sumY / n;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int r = 0; r < x.length; r++) {
            if (isPair(x[r], y[r])) {
                xx += (x[r] - meanX) * (x[r] - meanX);
                yy += (y[r] - meanY) * (y[r] - meanY);
                xy += (x[r] - meanX) * (y[r] - meanY);
            }
        }
        double freedom = n < 2 ? Double.NaN : n - 1;
        return new PairedMoments(meanX, meanY, xx / freedom, yy / freedom, xy / freedom, n);
    }

    private static boolean isPair(double x, double y) {
        return !Double.isNaN(x) && !Double.isNaN(y);
    }
}
