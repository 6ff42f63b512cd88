package minbei.analysis.chart;

import java.util.ArrayList;
import java.util.List;
import minbei.analysis.chart.style.SeriesStyle;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Points by two numbers.
 *
 * @param text title, note, alternative and table
 * @param xLabel what the horizontal axis shows, with unit
 * @param yLabel what the vertical axis shows, with unit
 * @param clouds in the order of the key
 * @param withOrigin whether the origin is shown, and the axes through it
 */
public record ScatterChart(ChartText text, String xLabel, String yLabel, List<Cloud> clouds, boolean withOrigin)
        implements Chart {

    private static final int PLOT_HEIGHT = 340;

    /** Copies the list. */
    public ScatterChart {
        clouds = List.copyOf(clouds);
    }

    /**
     * Points that belong together.
     *
     * @param name name in the key
     * @param points x and y of each
     */
    public record Cloud(String name, List<double[]> points) {

        /** Copies the list. */
        public Cloud {
            points = List.copyOf(points);
        }
    }

    @Override
    public int height() {
        return Frame.height(drawing(), PLOT_HEIGHT);
    }

    @Override
    public JFreeChart drawing() {
        XYSeriesCollection dataset = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        List<KeyEntry> key = new ArrayList<>();
        for (int i = 0; i < clouds.size(); i++) {
            XYSeries series = new XYSeries(i, false, true);
            clouds.get(i).points().forEach(point -> series.add(point[0], point[1], false));
            dataset.addSeries(series);
            SeriesStyle style = SeriesStyle.of(i);
            renderer.setSeriesPaint(i, style.colour());
            renderer.setSeriesShape(i, style.marker());
            renderer.setSeriesShapesFilled(i, false);
            key.add(Samples.openDot(clouds.get(i).name(), style));
        }
        NumberAxis x = Frame.numbers(xLabel);
        x.setAutoRangeIncludesZero(withOrigin);
        NumberAxis y = Frame.numbers(yLabel);
        y.setAutoRangeIncludesZero(withOrigin);
        XYPlot plot = new XYPlot(dataset, x, y, renderer);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinePaint(Frame.GRID);
        plot.setRangeGridlinePaint(Frame.GRID);
        plot.setDomainZeroBaselineVisible(withOrigin);
        plot.setDomainZeroBaselinePaint(Frame.INK);
        plot.setRangeZeroBaselineVisible(withOrigin);
        plot.setRangeZeroBaselinePaint(Frame.INK);
        return Frame.around(plot, text, key);
    }
}
