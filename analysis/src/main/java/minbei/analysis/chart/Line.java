package minbei.analysis.chart;

import java.util.List;

/**
 * One line of a {@link LineChart}.
 *
 * @param name name in the key
 * @param style which {@link minbei.analysis.chart.style.SeriesStyle}
 * @param points from left to right; a point without a value breaks the line
 * @param bandOnly whether the line itself is left out, and only its band is drawn
 */
public record Line(String name, int style, List<Point> points, boolean bandOnly) {

    /**
     * A line with its band.
     *
     * @param name name in the key
     * @param style which {@link minbei.analysis.chart.style.SeriesStyle}
     * @param points from left to right
     */
    public Line(String name, int style, List<Point> points) {
        this(name, style, points, false);
    }

    /** Copies the list. */
    public Line {
        points = List.copyOf(points);
    }

    /**
     * A point of a line.
     *
     * @param x position on the horizontal axis
     * @param measured value and band
     */
    public record Point(double x, Measured measured) {}
}
