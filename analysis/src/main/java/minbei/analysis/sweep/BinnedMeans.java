package minbei.analysis.sweep;

import minbei.analysis.statistics.StudentQuantile;

/** Means and spreads of a number in bins, gathered one by one (Welford 1962, Technometrics 4). */
public final class BinnedMeans {

    private final long[] counts;
    private final double[] means;
    private final double[] squares;

    BinnedMeans(int bins) {
        counts = new long[bins];
        means = new double[bins];
        squares = new double[bins];
    }

    void add(int bin, double value) {
        counts[bin]++;
        double deviation = value - means[bin];
        means[bin] += deviation / counts[bin];
        squares[bin] += deviation * (value - means[bin]);
    }

    /** How many bins. */
    public int bins() {
        return counts.length;
    }

    /** How many numbers lie in a bin. */
    public long count(int bin) {
        return counts[bin];
    }

    /** The mean of a bin; {@code NaN} where nothing lies. */
    public double mean(int bin) {
        return counts[bin] == 0 ? Double.NaN : means[bin];
    }

    /** Half the 95 % interval of a bin's mean, by Student's t, since a bin may hold few; {@code NaN} with fewer than two numbers. */
    public double halfWidth(int bin) {
        if (counts[bin] < 2) {
            return Double.NaN;
        }
        double degreesOfFreedom = counts[bin] - 1;
        return StudentQuantile.of(degreesOfFreedom) * Math.sqrt(squares[bin] / degreesOfFreedom / counts[bin]);
    }

    double explained() {
        long n = 0;
        double sum = 0;
        int filled = 0;
        for (int bin = 0; bin < counts.length; bin++) {
            n += counts[bin];
            sum += counts[bin] * means[bin];
            filled += counts[bin] > 0 ? 1 : 0;
        }
        if (n <= filled) {
            return Double.NaN;
        }
        double mean = sum / n;
        double between = 0;
        double within = 0;
        for (int bin = 0; bin < counts.length; bin++) {
            between += counts[bin] * (means[bin] - mean) * (means[bin] - mean);
            within += squares[bin];
        }
        double noise = within / (n - filled);
        double all = between + within + noise;
        return all <= 0 ? 0 : Math.max(0, (between - (filled - 1) * noise) / all);
    }
}
