package minbei.analysis.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import minbei.analysis.chart.style.Hatch;
import minbei.analysis.chart.style.SeriesStyle;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Dots with whiskers, categories from top to bottom and values from left to right.
 *
 * @param text title, note, alternative and table
 * @param valueLabel what the horizontal axis shows, with unit
 * @param intervalLabel what the whiskers are, or the thick bars where there is a wider interval too
 * @param widerLabel what the whiskers are where there is a wider interval
 * @param categories one a row
 * @param series in the order of the key
 * @param zone a zone around zero that is shaded
 */
public record DotChart(
        ChartText text,
        String valueLabel,
        String intervalLabel,
        String widerLabel,
        List<String> categories,
        List<Dots> series,
        Zone zone)
        implements Chart {

    private static final Color ZONE = new Color(0xE4E4E4);
    private static final double MARGIN = 0.06;
    private static final int AXIS_HEIGHT = 52;
    private static final int DOT_HEIGHT = 15;
    private static final int BETWEEN_ROWS = 8;

    /** Copies the lists and refuses series of another length than the categories. */
    public DotChart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Dots dots : series) {
            if (dots.dots().size() != categories.size()) {
                throw new IllegalArgumentException("series " + dots.name() + " has "
                        + dots.dots().size() + " dots, but there are " + categories.size() + " categories");
            }
        }
    }

    /**
     * A shaded zone around zero: differences that do not matter.
     *
     * @param halfWidth its reach to either side; 0 for no zone
     * @param label what it means
     */
    public record Zone(double halfWidth, String label) {

        /** No zone; the axis then starts at zero. */
        public static final Zone NONE = new Zone(0, "");

        boolean present() {
            return halfWidth > 0;
        }
    }

    @Override
    public int height() {
        int row = Math.max(WrappedCategoryAxis.rowHeight(categories), DOT_HEIGHT * series.size() + BETWEEN_ROWS);
        return Frame.height(drawing(), AXIS_HEIGHT + row * categories.size());
    }

    @Override
    public JFreeChart drawing() {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (Dots dots : series) {
            for (int i = 0; i < categories.size(); i++) {
                dataset.addValue(dots.dots().get(i).measured().value(), dots.name(), categories.get(i));
            }
        }
        CategoryPlot plot =
                new CategoryPlot(dataset, WrappedCategoryAxis.ofRows(), values(), new WhiskerRenderer(series));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeGridlinePaint(Frame.GRID);
        if (zone.present()) {
            IntervalMarker marker = new IntervalMarker(-zone.halfWidth(), zone.halfWidth(), ZONE);
            marker.setAlpha(1);
            plot.addRangeMarker(marker, Layer.BACKGROUND);
            plot.addRangeMarker(new ValueMarker(0, Frame.INK, new BasicStroke(1.4f)), Layer.BACKGROUND);
        }
        return Frame.around(plot, text, key());
    }

    private NumberAxis values() {
        NumberAxis axis = Frame.numbers(valueLabel);
        double least = Math.min(
                -zone.halfWidth(), shown().mapToDouble(Measured::least).min().orElse(0));
        double greatest = Math.max(
                zone.halfWidth(), shown().mapToDouble(Measured::greatest).max().orElse(1));
        double margin = greatest > Math.min(least, 0) ? (greatest - Math.min(least, 0)) * MARGIN : 1;
        axis.setRange(new Range(least < 0 ? least - margin : 0, greatest + margin));
        return axis;
    }

    private Stream<Measured> shown() {
        return dots().flatMap(dot -> Stream.of(dot.measured(), dot.wider())).filter(Measured::known);
    }

    private Stream<Dots.Dot> dots() {
        return series.stream().flatMap(dots -> dots.dots().stream());
    }

    private List<KeyEntry> key() {
        List<KeyEntry> key = new ArrayList<>();
        series.forEach(dots -> key.add(Samples.dot(dots.name(), SeriesStyle.of(dots.style()))));
        if (dots().anyMatch(dot -> dot.wider().known())) {
            key.add(Samples.bar(intervalLabel));
            key.add(Samples.widerWhisker(widerLabel));
        } else {
            key.add(Samples.whisker(intervalLabel));
        }
        if (zone.present()) {
            key.add(Samples.part(zone.label(), Hatch.SOLID, ZONE));
        }
        return key;
    }
}
