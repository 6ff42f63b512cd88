package minbei.analysis.chart;

import java.util.ArrayList;
import java.util.List;
import minbei.analysis.chart.style.SeriesStyle;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;

/**
 * Lines over years or months, each within its band.
 *
 * @param text title, note, alternative and table
 * @param xLabel what the horizontal axis shows; its unit is the year or the month
 * @param yLabel what the vertical axis shows, with unit; it starts at zero
 * @param bandLabel what the bands are
 * @param lines in the order of the key
 */
public record LineChart(ChartText text, String xLabel, String yLabel, String bandLabel, List<Line> lines)
        implements Chart {

    private static final int PLOT_HEIGHT = 300;
    private static final int MOST_TICKS = 14;

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
        NumberAxis horizontal = Frame.numbers(xLabel);
        LinePlot.setSteps(horizontal, lines, MOST_TICKS);
        NumberAxis vertical = Frame.numbers(yLabel);
        vertical.setRange(LinePlot.fromZero(lines));
        return Frame.around(LinePlot.of(lines, horizontal, vertical), text, key());
    }

    private List<KeyEntry> key() {
        List<KeyEntry> key = new ArrayList<>();
        lines.forEach(line -> key.add(Samples.line(line.name(), SeriesStyle.of(line.style()))));
        key.add(Samples.band(bandLabel));
        return key;
    }
}
