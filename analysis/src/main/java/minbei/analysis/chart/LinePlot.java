package minbei.analysis.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import minbei.analysis.chart.style.SeriesStyle;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** The plot of lines with bands, by itself or as one panel of several. */
final class LinePlot {

    /** Headroom above the highest band. */
    private static final double HEADROOM = 1.06;

    /** Room around bands on an axis that does not begin at zero, as a share of their reach. */
    private static final double MARGIN = 0.08;

    private LinePlot() {}

    static XYPlot of(List<Line> lines, NumberAxis horizontal, NumberAxis vertical) {
        YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
        LineRenderer renderer = new LineRenderer();
        for (int i = 0; i < lines.size(); i++) {
            addSegments(lines.get(i), i, dataset, renderer);
        }
        XYPlot plot = new XYPlot(dataset, horizontal, vertical, renderer);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinePaint(Frame.GRID);
        plot.setRangeGridlinePaint(Frame.GRID);
        if (vertical.getRange().getLowerBound() < 0) {
            plot.setRangeZeroBaselineVisible(true);
            plot.setRangeZeroBaselinePaint(Frame.INK);
        }
        return plot;
    }

    /** Whole steps from the first point to the last: years, or months by twelve. */
    static void setSteps(NumberAxis axis, List<Line> lines, int mostTicks) {
        double first = points(lines).mapToDouble(Line.Point::x).min().orElse(0);
        double last = points(lines).mapToDouble(Line.Point::x).max().orElse(1);
        double start = Math.floor(first);
        double end = Math.max(Math.ceil(last), start + 1);
        axis.setRange(start, end);
        double step = Stream.of(1, 2, 3, 6)
                .filter(candidate -> (end - start) / candidate <= mostTicks)
                .findFirst()
                .orElse(12);
        axis.setTickUnit(new NumberTickUnit(step, axis.getNumberFormatOverride()));
    }

    /** From zero to above the highest band. */
    static Range fromZero(List<Line> lines) {
        double greatest = measured(lines).mapToDouble(Measured::greatest).max().orElse(0);
        return new Range(0, greatest > 0 ? greatest * HEADROOM : 1);
    }

    /** From below the lowest band to above the highest, and never less than some reach. */
    static Range around(List<Line> lines, double leastReach) {
        double least = measured(lines).mapToDouble(Measured::least).min().orElse(0);
        double greatest = measured(lines).mapToDouble(Measured::greatest).max().orElse(1);
        double missing = Math.max(0, leastReach - (greatest - least)) / 2;
        double margin = (greatest - least) * MARGIN + missing;
        return new Range(least >= 0 ? Math.max(0, least - margin) : least - margin, greatest + margin);
    }

    private static Stream<Measured> measured(List<Line> lines) {
        return points(lines).map(Line.Point::measured).filter(Measured::known);
    }

    private static Stream<Line.Point> points(List<Line> lines) {
        return lines.stream().flatMap(line -> line.points().stream());
    }

    /** Points without a value part a line into segments, and JFreeChart's bands cannot have holes. */
    private static void addSegments(Line line, int number, YIntervalSeriesCollection dataset, LineRenderer renderer) {
        List<Line.Point> segment = new ArrayList<>();
        for (Line.Point point : line.points()) {
            if (point.measured().known()) {
                segment.add(point);
            } else {
                addSegment(segment, line, number, dataset, renderer);
                segment.clear();
            }
        }
        addSegment(segment, line, number, dataset, renderer);
    }

    private static void addSegment(
            List<Line.Point> points, Line line, int number, YIntervalSeriesCollection dataset, LineRenderer renderer) {
        if (points.isEmpty()) {
            return;
        }
        int index = dataset.getSeriesCount();
        YIntervalSeries series = new YIntervalSeries(index);
        for (Line.Point point : points) {
            Measured measured = point.measured();
            series.add(point.x(), measured.value(), measured.least(), measured.greatest());
        }
        dataset.addSeries(series);
        renderer.dress(index, SeriesStyle.of(line.style()), number);
        if (line.bandOnly()) {
            renderer.showBandOnly(index);
        }
    }
}
