package minbei.analysis.chart;

import java.util.List;

/**
 * One line of a {@link LineChart}.
 *
 * @param name name in the key
 * @param style which {@link minbei.analysis.chart.style.SeriesStyle}
 * @param points from left to right; a point without a value breaks the line
 */
public record Line(String name, int style, List<Point> points) {

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
