package minbei.analysis.chart;

import java.util.ArrayList;
import java.util.List;
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
 * Dots with whiskers for several measures side by side, each on an axis of its own that begins at zero; the rows are shared.
 *
 * @param text title, note, alternative and table
 * @param intervalLabel what the whiskers are
 * @param rows from above
 * @param measures from left to right, with the same series
 */
public record DotPanels(ChartText text, String intervalLabel, List<String> rows, List<Measure> measures)
        implements Chart {

    private static final int AXIS_HEIGHT = 52;
    private static final int DOT_HEIGHT = 13;
    private static final int BETWEEN_ROWS = 8;
    private static final int MINIMAL_ROW = 34;
    private static final double HEADROOM = 1.08;
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
        int row = Math.max(MINIMAL_ROW, DOT_HEIGHT * series().size() + BETWEEN_ROWS);
        return Frame.height(drawing(), AXIS_HEIGHT + row * rows.size());
    }

    @Override
    public JFreeChart drawing() {
        CombinedDomainCategoryPlot plot = new CombinedDomainCategoryPlot(WrappedCategoryAxis.ofRows());
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setGap(16);
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

    private static NumberAxis axis(Measure measure) {
        NumberAxis axis = Frame.numbers(measure.label());
        axis.setLabelFont(Frame.NOTE);
        axis.setTickLabelFont(Frame.SMALL);
        double greatest = measure.series().stream()
                .flatMap(dots -> dots.dots().stream())
                .map(Dots.Dot::measured)
                .filter(Measured::known)
                .mapToDouble(Measured::greatest)
                .max()
                .orElse(0);
        axis.setRange(new Range(0, greatest > 0 ? greatest * HEADROOM : 1));
        axis.setTickUnit(Frame.roundStep(axis.getRange().getLength() / MOST_TICKS));
        return axis;
    }
}
