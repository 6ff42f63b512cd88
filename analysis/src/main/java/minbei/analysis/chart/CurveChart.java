package minbei.analysis.chart;

import java.util.List;
import minbei.analysis.chart.style.SeriesStyle;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.data.Range;

/**
 * Curves over a number, without bands.
 *
 * @param text title, note, alternative and table
 * @param xLabel what the horizontal axis shows, with unit
 * @param yLabel what the vertical axis shows, with unit; it goes from 0 to 100
 * @param curves in the order of the key
 */
public record CurveChart(ChartText text, String xLabel, String yLabel, List<Line> curves) implements Chart {

    private static final int PLOT_HEIGHT = 300;
    private static final int ALL = 100;

    /** Copies the list. */
    public CurveChart {
        curves = List.copyOf(curves);
    }

    @Override
    public int height() {
        return Frame.height(drawing(), PLOT_HEIGHT);
    }

    @Override
    public JFreeChart drawing() {
        NumberAxis horizontal = Frame.numbers(xLabel);
        horizontal.setRange(new Range(0, greatest()));
        NumberAxis vertical = Frame.numbers(yLabel);
        vertical.setRange(new Range(0, ALL));
        List<KeyEntry> key = curves.stream()
                .map(curve -> Samples.line(curve.name(), SeriesStyle.of(curve.style())))
                .toList();
        return Frame.around(LinePlot.of(curves, horizontal, vertical), text, key);
    }

    private double greatest() {
        return curves.stream()
                .flatMap(curve -> curve.points().stream())
                .mapToDouble(Line.Point::x)
                .filter(x -> x > 0)
                .max()
                .orElse(1);
    }
}
