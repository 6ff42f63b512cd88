package minbei.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * One number a round.
 *
 * @param rounds in their order
 */
record Times(double[] rounds) {

    /** The middle one; with an even number of rounds the mean of the two in the middle. */
    double median() {
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Round by round, so that a machine that slows down between rounds does not move it. */
    Times over(Times other) {
        double[] ratios = new double[rounds.length];
        Arrays.setAll(ratios, i -> rounds[i] / other.rounds[i]);
        return new Times(ratios);
    }

    /** Median and, in brackets, the smallest and the largest. */
    String text() {
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        return number(median()) + " [" + number(sorted[0]) + " – " + number(sorted[sorted.length - 1]) + "]";
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }
}
