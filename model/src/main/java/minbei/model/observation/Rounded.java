package minbei.model.observation;

/** Measures in lines, rounded to millionths: enough for any reader, and short to keep. */
final class Rounded {

    private static final double MILLION = 1e6;

    private Rounded() {}

    /**
     * The nearest whole number of millionths.
     *
     * @param value any number, or {@code NaN}
     * @return the rounded number; one bit pattern for {@code NaN}
     */
    static double millionths(double value) {
        return Double.isNaN(value) ? Double.NaN : Math.round(value * MILLION) / MILLION;
    }
}
