package minbei.analysis.chart;

import java.util.ArrayList;
import java.util.List;
import minbei.analysis.chart.style.SeriesStyle;
import org.jfree.chart.renderer.xy.DeviationRenderer;

/** Lines with bands; markers once a year, shifted from line to line so that they do not hide each other. */
@SuppressWarnings("serial")
final class LineRenderer extends DeviationRenderer {

    private static final int MARKER_EVERY = 12;
    private static final int MARKER_SHIFT = 5;
    private static final int NO_MARKERS = -1;
    private static final float BAND_OPACITY = 0.14f;

    private final transient List<Integer> lineOfSeries = new ArrayList<>();

    LineRenderer() {
        super(true, true);
        setAlpha(BAND_OPACITY);
        setDefaultShapesFilled(true);
    }

    void dress(int series, SeriesStyle style, int line) {
        lineOfSeries.add(line);
        setSeriesPaint(series, style.colour());
        setSeriesFillPaint(series, style.colour());
        setSeriesStroke(series, style.stroke());
        setSeriesShape(series, style.marker());
    }

    void showBandOnly(int series) {
        setSeriesLinesVisible(series, false);
        lineOfSeries.set(series, NO_MARKERS);
    }

    @Override
    public boolean getItemShapeVisible(int series, int item) {
        return lineOfSeries.get(series) != NO_MARKERS
                && item % MARKER_EVERY == (MARKER_SHIFT * (1 + lineOfSeries.get(series))) % MARKER_EVERY;
    }
}
