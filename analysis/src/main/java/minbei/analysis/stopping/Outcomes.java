package minbei.analysis.stopping;

import java.util.Arrays;

/** The values that the replications of a district and policy gave for an indicator, as they come. */
final class Outcomes {

    private double[] values = new double[64];
    private int size;

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    /** The first {@code n}. */
    double[] first(int n) {
        return Arrays.copyOf(values, n);
    }

    double[] all() {
        return first(size);
    }
}
