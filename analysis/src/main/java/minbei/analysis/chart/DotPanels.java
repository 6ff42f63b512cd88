package minbei.analysis.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import minbei.analysis.chart.style.SeriesStyle;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.CombinedDomainCategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Dots with whiskers for several measures side by side, each on an axis of its own; the rows are shared. An axis begins at zero unless all
 * its values lie far from there.
 *
 * @param text title, note, alternative and table
 * @param intervalLabel what the whiskers are
 * @param rows from above
 * @param measures from left to right, with the same series
 */
public record DotPanels(ChartText text, String intervalLabel, List<String> rows, List<Measure> measures)
        implements Chart {

    /** What the names of rows leave at least. */
    private static final float PANELS_WIDTH = Chart.WIDTH * 0.66f;

    private static final int GAP = 16;
    private static final int AXIS_HEIGHT = 66;
    private static final int DOT_HEIGHT = 12;
    private static final int BETWEEN_ROWS = 8;
    private static final double MARGIN = 0.08;
    /** Values that all lie beyond this part of the greatest are far from zero. */
    private static final double FAR = 0.6;
    /** Room before the least of values that hardly differ, as a part of the greatest. */
    private static final double LEAST_MARGIN = 0.01;

    /** Half a marker's width as a part of an axis: a marker at zero is not cut. */
    private static final double MARKER = 0.05;

    private static final int MOST_TICKS = 4;

    /** Copies the lists. */
    public DotPanels {
        rows = List.copyOf(rows);
        measures = List.copyOf(measures);
    }

    /**
     * One measure.
     *
     * @param label what its axis shows, with unit
     * @param series one dot a row
     */
    public record Measure(String label, List<Dots> series) {

        /** Copies the list. */
        public Measure {
            series = List.copyOf(series);
        }
    }

    private List<Dots> series() {
        return measures.get(0).series();
    }

    @Override
    public int height() {
        int row = Math.max(WrappedCategoryAxis.rowHeight(rows), DOT_HEIGHT * series().size() + BETWEEN_ROWS);
        return Frame.height(drawing(), AXIS_HEIGHT + row * rows.size());
    }

    @Override
    public JFreeChart drawing() {
        CombinedDomainCategoryPlot plot = new CombinedDomainCategoryPlot(WrappedCategoryAxis.ofRows());
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setGap(GAP);
        measures.forEach(measure -> plot.add(panel(measure)));
        List<KeyEntry> key = new ArrayList<>();
        series().forEach(dots -> key.add(Samples.dot(dots.name(), SeriesStyle.of(dots.style()))));
        key.add(Samples.whisker(intervalLabel));
        return Frame.around(plot, text, key);
    }

    private CategoryPlot panel(Measure measure) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (Dots dots : measure.series()) {
            for (int i = 0; i < rows.size(); i++) {
                dataset.addValue(dots.dots().get(i).measured().value(), dots.name(), rows.get(i));
            }
        }
        CategoryPlot panel = new CategoryPlot(dataset, null, axis(measure), new WhiskerRenderer(measure.series()));
        panel.setOrientation(PlotOrientation.HORIZONTAL);
        panel.setRangeAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
        panel.setAxisOffset(RectangleInsets.ZERO_INSETS);
        panel.setRangeGridlinePaint(Frame.GRID);
        panel.setOutlinePaint(Frame.GRID);
        return panel;
    }

    private NumberAxis axis(Measure measure) {
        NumberAxis axis = new WrappedLabelAxis(measure.label(), PANELS_WIDTH / measures.size() - GAP);
        double least = known(measure).mapToDouble(Measured::least).min().orElse(0);
        double greatest = known(measure).mapToDouble(Measured::greatest).max().orElse(0);
        boolean isFar = greatest > least && least > FAR * greatest;
        double start = isFar
                ? least - (greatest - least) * MARGIN - Math.abs(greatest) * LEAST_MARGIN
                : Math.min(0, least) - greatest * MARKER;
        double end = greatest + (greatest - start) * MARGIN;
        axis.setRange(new Range(start, end > start ? end : start + 1));
        axis.setTickUnit(Frame.roundStep(axis.getRange().getLength() / MOST_TICKS));
        return axis;
    }

    private static Stream<Measured> known(Measure measure) {
        return measure.series().stream()
                .flatMap(dots -> dots.dots().stream())
                .map(Dots.Dot::measured)
                .filter(Measured::known);
    }
}
