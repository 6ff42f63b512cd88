package minbei.analysis.statistics;

/**
 * The straight line y = a + b · x through points, by least squares.
 *
 * <p>b = Σ (x − x̄)(y − ȳ) / Σ (x − x̄)², a = ȳ − b · x̄. The 95 % interval of the line at x is t(0.975; n − 2) · s · √(1/n + (x − x̄)² / Σ (x −
 * x̄)²) to either side, with s² the squares left over divided by n − 2. Sums run in the order of the points; points of which a coordinate is
 * not known are left out.
 */
public final class StraightLine {

    private static final int FEWEST = 3;

    private final int n;
    private final double meanX;
    private final double spreadX;
    private final double intercept;
    private final double slope;
    private final double error;

    private StraightLine(double[] x, double[] y) {
        double sumX = 0;
        double sumY = 0;
        int known = 0;
        for (int i = 0; i < x.length; i++) {
            if (isKnown(x[i], y[i])) {
                sumX += x[i];
                sumY += y[i];
                known++;
            }
        }
        n = known;
        meanX = sumX / n;
        double meanY = sumY / n;
        double squares = 0;
        double products = 0;
        for (int i = 0; i < x.length; i++) {
            if (isKnown(x[i], y[i])) {
                squares += (x[i] - meanX) * (x[i] - meanX);
                products += (x[i] - meanX) * (y[i] - meanY);
            }
        }
        spreadX = squares;
        slope = products / squares;
        intercept = meanY - slope * meanX;
        double left = 0;
        for (int i = 0; i < x.length; i++) {
            if (isKnown(x[i], y[i])) {
                double residual = y[i] - intercept - slope * x[i];
                left += residual * residual;
            }
        }
        error = n < FEWEST ? Double.NaN : Math.sqrt(left / (n - 2));
    }

    private static boolean isKnown(double x, double y) {
        return !Double.isNaN(x) && !Double.isNaN(y);
    }

    /**
     * The line through points.
     *
     * @param x one a point
     * @param y as many, in the same order
     * @return the line
     * @throws IllegalArgumentException if the lengths differ
     */
    public static StraightLine through(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(
                    "x has " + x.length + " values and y " + y.length + ", but points need as many of both");
        }
        return new StraightLine(x, y);
    }

    /** Whether there are three points or more that do not all stand above each other. */
    public boolean isDetermined() {
        return n >= FEWEST && spreadX > 0;
    }

    /**
     * The height of the line.
     *
     * @param x where
     * @return its height with its interval; {@link Difference#UNKNOWN} if it is not determined
     */
    public Difference at(double x) {
        if (!isDetermined()) {
            return Difference.UNKNOWN;
        }
        double height = intercept + slope * x;
        double half = StudentQuantile.of(n - 2.0) * error * Math.sqrt(1.0 / n + (x - meanX) * (x - meanX) / spreadX);
        return new Difference(height, error, height - half, height + half, n);
    }

    /** Where the line crosses zero; {@code NaN} if it is level or not determined. */
    public double zero() {
        return isDetermined() && slope != 0 ? -intercept / slope : Double.NaN;
    }
}
