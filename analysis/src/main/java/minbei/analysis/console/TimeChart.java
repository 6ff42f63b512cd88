package minbei.analysis.console;

import java.awt.Color;
import java.text.DecimalFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import javax.swing.JFrame;
import minbei.analysis.chart.style.ChartFont;
import minbei.analysis.chart.style.SeriesStyle;
import minbei.model.observation.snapshot.WorldSnapshot;
import minbei.model.schedule.Month;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.StandardChartTheme;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** A window with lines that grow by a point a month. MASON's own charts ask for an older JFreeChart. */
final class TimeChart implements Watcher {

    private static final int FIRST_YEAR = 2014;

    private final Map<XYSeries, ToDoubleFunction<WorldSnapshot>> lines = new LinkedHashMap<>();
    private final XYSeriesCollection collection = new XYSeriesCollection();
    private final JFrame frame;
    private final JFreeChart chart;

    private TimeChart(String title, String time, String unit) {
        this.chart = ChartFactory.createXYLineChart(title, time, unit, collection);
        this.frame = new JFrame(title);
        dress();
        ChartPanel panel = new ChartPanel(chart);
        // What JFreeChart offers there is in the language of the system.
        panel.setPopupMenu(null);
        frame.getContentPane().add(panel);
    }

    static TimeChart of(String title, String time, String unit) {
        return new TimeChart(title, time, unit);
    }

    private void dress() {
        StandardChartTheme theme = new StandardChartTheme("minbei");
        theme.setExtraLargeFont(ChartFont.bold(14));
        theme.setLargeFont(ChartFont.regular(12));
        theme.setRegularFont(ChartFont.regular(11));
        theme.setSmallFont(ChartFont.regular(10));
        theme.apply(chart);
        chart.setBackgroundPaint(Color.WHITE);
        XYPlot plot = chart.getXYPlot();
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
        plot.setDomainGridlinesVisible(false);
        NumberAxis years = (NumberAxis) plot.getDomainAxis();
        years.setAutoRangeIncludesZero(false);
        years.setNumberFormatOverride(new DecimalFormat("0"));
        years.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    }

    /** Shows these years from the beginning, so that the lines grow into a frame that stays. */
    TimeChart over(int months) {
        chart.getXYPlot()
                .getDomainAxis()
                .setRange(FIRST_YEAR, FIRST_YEAR + Math.max(1, months / (double) Month.PER_YEAR));
        return this;
    }

    /** Adds a line; a month in which it is not a number has no point. */
    TimeChart with(String name, ToDoubleFunction<WorldSnapshot> value) {
        SeriesStyle style = SeriesStyle.of(lines.size() + 1);
        XYPlot plot = chart.getXYPlot();
        plot.getRenderer().setSeriesPaint(lines.size(), style.colour());
        plot.getRenderer().setSeriesStroke(lines.size(), style.stroke());
        XYSeries series = new XYSeries(name);
        lines.put(series, value);
        collection.addSeries(series);
        return this;
    }

    JFrame frame() {
        return frame;
    }

    @Override
    public void begin() {
        lines.keySet().forEach(XYSeries::clear);
    }

    @Override
    public void show(WorldSnapshot world) {
        double year = FIRST_YEAR + (world.month() + 1) / (double) Month.PER_YEAR;
        lines.forEach((series, value) -> {
            double now = value.applyAsDouble(world);
            if (!Double.isNaN(now)) {
                series.add(year, now);
            }
        });
    }
}
