package minbei.analysis.chart;

import java.awt.Color;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Bars from left to right, each a whole that is divided into parts.
 *
 * @param text title, note, alternative and table
 * @param valueLabel what the horizontal axis shows, with unit; it goes from 0 to 100
 * @param rows one a bar, from above
 * @param parts what bars are made of, from the left
 * @param values by part, then by row, 0 or more; they sum to 100 in each row
 */
public record ShareBars(
        ChartText text, String valueLabel, List<String> rows, List<StackedBars.Part> parts, List<List<Double>> values)
        implements Chart {

    private static final int ALL = 100;
    private static final int AXIS_HEIGHT = 52;
    private static final int LEAST_ROW = 34;
    private static final double BAR_OF_ROW = 0.7;

    /** Copies the lists. */
    public ShareBars {
        rows = List.copyOf(rows);
        parts = List.copyOf(parts);
        values = values.stream().map(List::copyOf).toList();
    }

    @Override
    public int height() {
        int row = Math.max(WrappedCategoryAxis.rowHeight(rows), LEAST_ROW);
        return Frame.height(drawing(), AXIS_HEIGHT + row * rows.size());
    }

    @Override
    public JFreeChart drawing() {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int part = 0; part < parts.size(); part++) {
            for (int row = 0; row < rows.size(); row++) {
                dataset.addValue(values.get(part).get(row), parts.get(part).name(), rows.get(row));
            }
        }
        NumberAxis axis = Frame.numbers(valueLabel);
        axis.setRange(new Range(0, ALL));
        StackedBarRenderer renderer = new StackedBarRenderer();
        renderer.setBarPainter(new HatchPainter(parts));
        renderer.setShadowVisible(false);
        renderer.setMaximumBarWidth(BAR_OF_ROW / rows.size());
        CategoryPlot plot = new CategoryPlot(dataset, WrappedCategoryAxis.ofRows(), axis, renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
        plot.setRangeGridlinePaint(Frame.GRID);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        List<KeyEntry> key = parts.stream()
                .map(part -> Samples.part(part.name(), part.hatch(), part.colour()))
                .toList();
        return Frame.around(plot, text, key);
    }
}
