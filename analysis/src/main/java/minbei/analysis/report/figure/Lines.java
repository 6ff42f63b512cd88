package minbei.analysis.report.figure;

import java.util.List;
import java.util.stream.IntStream;
import minbei.analysis.chart.Line;
import minbei.analysis.chart.Measured;
import minbei.analysis.experiment.Summary;

/** Makes lines of summaries; a month's value stands at its end. */
final class Lines {

    private static final int FIRST_YEAR = 2014;
    private static final double MONTHS = 12;

    private Lines() {}

    static Line of(String name, int style, Summary summary, double factor) {
        List<Line.Point> points = IntStream.range(0, summary.months())
                .mapToObj(month -> new Line.Point(endOf(month), range(summary, month, factor)))
                .toList();
        return new Line(name, style, points);
    }

    /** Where the end of a month stands on an axis of years. */
    static double endOf(int month) {
        return FIRST_YEAR + (month + 1) / MONTHS;
    }

    static Measured range(Summary summary, int month, double factor) {
        return new Measured(
                summary.mean(month) * factor, summary.rangeLower(month) * factor, summary.rangeUpper(month) * factor);
    }

    static Measured interval(Summary summary, int month, double factor) {
        return new Measured(
                summary.mean(month) * factor, summary.meanLower(month) * factor, summary.meanUpper(month) * factor);
    }

    /** The last month with a value, or -1. */
    static int lastObserved(Summary summary) {
        int month = summary.months() - 1;
        while (month >= 0 && Double.isNaN(summary.mean(month))) {
            month--;
        }
        return month;
    }
}
