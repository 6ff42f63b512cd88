package minbei.model.observation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The series of a run while they grow, in the order in which they were first written. */
final class SeriesTable {

    /** The one category of {@link Breakdown#TOTAL}. */
    static final String ALL = "all";

    private final int months;
    private final Map<Key, double[]> series = new LinkedHashMap<>();

    private record Key(Indicator indicator, Breakdown breakdown, String category) {}

    SeriesTable(int months) {
        this.months = months;
    }

    /** Writes a value; a series that was never written in a month holds {@code NaN} there. */
    void put(Indicator indicator, Breakdown breakdown, String category, int month, double value) {
        double[] values = series.computeIfAbsent(new Key(indicator, breakdown, category), key -> {
            double[] empty = new double[months];
            Arrays.fill(empty, Double.NaN);
            return empty;
        });
        // one bit pattern for "no value", whatever arithmetic it came from
        values[month] = Double.isNaN(value) ? Double.NaN : value;
    }

    void put(Indicator indicator, int month, double value) {
        put(indicator, Breakdown.TOTAL, ALL, month, value);
    }

    List<IndicatorSeries> toList() {
        List<IndicatorSeries> list = new ArrayList<>();
        series.forEach(
                (key, values) -> list.add(IndicatorSeries.of(key.indicator, key.breakdown, key.category, values)));
        return list;
    }
}
