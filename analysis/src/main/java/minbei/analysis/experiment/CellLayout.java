package minbei.analysis.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import minbei.model.RunRecord;
import minbei.model.observation.Breakdown;
import minbei.model.observation.IndicatorSeries;
import minbei.model.schedule.Month;

/**
 * Which numbers of a run are compared over replications, and where each stands in a flat array.
 *
 * <p>Of a total every month and every year is a cell; of the other breakdowns, which are many, only the months kept:
 * Decembers and the last.
 */
final class CellLayout {

    private final int months;
    private final Map<SeriesKey, Integer> starts;
    private final int size;
    private final BitSet years = new BitSet();

    private CellLayout(int months, Map<SeriesKey, Integer> starts, int size) {
        starts.forEach((key, start) -> {
            if (key.breakdown() == Breakdown.TOTAL) {
                years.set(start + months, start + width(key, months));
            }
        });
        this.months = months;
        this.starts = starts;
        this.size = size;
    }

    /** A layout for series in the order in which they were first seen. */
    static CellLayout of(int months, Iterable<SeriesKey> keys) {
        Map<SeriesKey, Integer> starts = new LinkedHashMap<>();
        int size = 0;
        for (SeriesKey key : keys) {
            starts.put(key, size);
            size += width(key, months);
        }
        return new CellLayout(months, starts, size);
    }

    private static int width(SeriesKey key, int months) {
        int years = years(months);
        return key.breakdown() == Breakdown.TOTAL ? months + years : years;
    }

    /** Calendar years that the months touch. */
    static int years(int months) {
        return (months + Month.PER_YEAR - 1) / Month.PER_YEAR;
    }

    /** Whether a month is a December or the last: the months kept of every breakdown. */
    static boolean kept(int month, int months) {
        return month == months - 1 || Month.monthOfYear(month) == Month.PER_YEAR;
    }

    int size() {
        return size;
    }

    /** The series, in their order. */
    List<SeriesKey> keys() {
        return new ArrayList<>(starts.keySet());
    }

    /** The cell of a month, or −1 if it is not kept or the series was never seen. */
    int cell(SeriesKey key, int month) {
        Integer start = starts.get(key);
        if (start == null || month < 0 || month >= months) {
            return -1;
        }
        if (key.breakdown() == Breakdown.TOTAL) {
            return start + month;
        }
        return kept(month, months) ? start + month / Month.PER_YEAR : -1;
    }

    /** The cell of a year of a total, or −1 if the series was never seen. */
    int yearCell(SeriesKey key, int year) {
        Integer start = starts.get(key);
        int offset = year - Month.FIRST.year();
        return start == null || offset < 0 || offset >= years(months) ? -1 : start + months + offset;
    }

    /** Whether a cell is a year of a total. */
    boolean isYear(int cell) {
        return years.get(cell);
    }

    /** The cells {@code from} to {@code to} of a run; {@code NaN} where the run has no value. */
    double[] cells(RunRecord run, int from, int to) {
        double[] cells = new double[to - from];
        Arrays.fill(cells, Double.NaN);
        for (IndicatorSeries series : run.series()) {
            SeriesKey key = SeriesKey.of(series);
            Integer start = starts.get(key);
            if (start != null && start < to && start + width(key, months) > from) {
                double[] values = values(key, series.toArray());
                int first = Math.max(start, from);
                int end = Math.min(start + values.length, to);
                System.arraycopy(values, first - start, cells, first - from, end - first);
            }
        }
        return cells;
    }

    private double[] values(SeriesKey key, double[] series) {
        double[] values = new double[width(key, months)];
        boolean total = key.breakdown() == Breakdown.TOTAL;
        for (int month = 0; month < months; month++) {
            if (total) {
                values[month] = series[month];
            } else if (kept(month, months)) {
                values[month / Month.PER_YEAR] = series[month];
            }
        }
        for (int year = 0; total && year < years(months); year++) {
            values[months + year] = YearValue.of(key.indicator()).of(series, Month.FIRST.year() + year);
        }
        return values;
    }
}
