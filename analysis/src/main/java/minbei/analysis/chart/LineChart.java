package minbei.analysis.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import minbei.analysis.chart.style.SeriesStyle;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * Lines over the years, each within its band.
 *
 * @param text title, note, alternative and table
 * @param xLabel what the horizontal axis shows; its unit is the year
 * @param yLabel what the vertical axis shows, with unit; it starts at zero
 * @param bandLabel what the bands are
 * @param lines in the order of the key
 */
public record LineChart(ChartText text, String xLabel, String yLabel, String bandLabel, List<Line> lines)
        implements Chart {

    private static final int PLOT_HEIGHT = 300;

    /** Headroom above the highest band. */
    private static final double HEADROOM = 1.06;

    /** Copies the list. */
    public LineChart {
        lines = List.copyOf(lines);
    }

    @Override
    public int height() {
        return Frame.height(drawing(), PLOT_HEIGHT);
    }

    @Override
    public JFreeChart drawing() {
        YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
        LineRenderer renderer = new LineRenderer();
        for (int i = 0; i < lines.size(); i++) {
            addSegments(lines.get(i), i, dataset, renderer);
        }
        XYPlot plot = new XYPlot(dataset, years(), values(), renderer);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinePaint(Frame.GRID);
        plot.setRangeGridlinePaint(Frame.GRID);
        return Frame.around(plot, text, key());
    }

    /** Months without a value part a line into segments, and JFreeChart's bands cannot have holes. */
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
    }

    private NumberAxis years() {
        NumberAxis axis = Frame.numbers(xLabel);
        double first = points().mapToDouble(Line.Point::x).min().orElse(0);
        double last = points().mapToDouble(Line.Point::x).max().orElse(1);
        double start = Math.floor(first);
        double end = Math.max(Math.ceil(last), start + 1);
        axis.setRange(start, end);
        double step = end - start > 14 ? 2 : 1;
        axis.setTickUnit(new NumberTickUnit(step, axis.getNumberFormatOverride()));
        return axis;
    }

    private NumberAxis values() {
        NumberAxis axis = Frame.numbers(yLabel);
        double greatest = points().map(Line.Point::measured)
                .filter(Measured::known)
                .mapToDouble(Measured::greatest)
                .max()
                .orElse(0);
        axis.setRange(new Range(0, greatest > 0 ? greatest * HEADROOM : 1));
        return axis;
    }

    private Stream<Line.Point> points() {
        return lines.stream().flatMap(line -> line.points().stream());
    }

    private List<KeyEntry> key() {
        List<KeyEntry> key = new ArrayList<>();
        lines.forEach(line -> key.add(Samples.line(line.name(), SeriesStyle.of(line.style()))));
        key.add(Samples.band(bandLabel));
        return key;
    }
}
