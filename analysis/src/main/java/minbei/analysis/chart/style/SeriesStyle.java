package minbei.analysis.chart.style;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Colour, dash and marker of one series, three ways to tell it from the others.
 *
 * <p>Seven colours of Okabe and Ito; their yellow is left out of lines, for on white paper it is hardly seen (contrast 1.3). Seven
 * dashes and eight markers go round with different periods, so that the first 56 series all differ even without colour.
 */
public final class SeriesStyle {

    /** The palette in order of use: black, blue, vermillion, bluish green, reddish purple, orange, sky blue. */
    public static final List<Color> COLOURS = List.of(
            new Color(0x000000),
            new Color(0x0072B2),
            new Color(0xD55E00),
            new Color(0x009E73),
            new Color(0xCC79A7),
            new Color(0xE69F00),
            new Color(0x56B4E9));

    private static final float WIDTH = 2f;
    private static final float[][] DASHES = {
        {}, {8, 4}, {2, 3}, {10, 3, 2, 3}, {14, 4}, {5, 3, 5, 3, 1, 3}, {3, 6},
    };
    private static final List<Shape> MARKERS = List.of(
            new Ellipse2D.Double(-4, -4, 8, 8),
            new Rectangle2D.Double(-3.6, -3.6, 7.2, 7.2),
            polygon(0, -5, 4.6, 3.6, -4.6, 3.6),
            polygon(0, -5.2, 4.4, 0, 0, 5.2, -4.4, 0),
            polygon(0, 5, 4.6, -3.6, -4.6, -3.6),
            polygon(
                    -1.5, -5, 1.5, -5, 1.5, -1.5, 5, -1.5, 5, 1.5, 1.5, 1.5, 1.5, 5, -1.5, 5, -1.5, 1.5, -5, 1.5, -5,
                    -1.5, -1.5, -1.5),
            polygon(-5, -2.5, 5, -2.5, 5, 2.5, -5, 2.5),
            polygon(-4.5, -4.5, 4.5, -4.5, -4.5, 4.5, 4.5, 4.5));

    private final int index;

    private SeriesStyle(int index) {
        this.index = index;
    }

    /**
     * The style of a series; the same number looks the same in every chart.
     *
     * @param index 0 or more
     * @return the style
     */
    public static SeriesStyle of(int index) {
        return new SeriesStyle(index);
    }

    private static Shape polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    /** The colour. */
    public Color colour() {
        return COLOURS.get(index % COLOURS.size());
    }

    /** The marker, centred at the origin. */
    public Shape marker() {
        return MARKERS.get(index % MARKERS.size());
    }

    /** The line. */
    public Stroke stroke() {
        float[] dash = DASHES[index % DASHES.length];
        return dash.length == 0
                ? new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }
}
