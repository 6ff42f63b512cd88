package minbei.analysis.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import minbei.analysis.chart.style.Hatch;
import minbei.analysis.chart.style.SeriesStyle;

/** The samples in a chart's key, drawn as the plot draws what they stand for. */
final class Samples {

    private static final Color BAND = new Color(0xC4C4C4);
    private static final double RING = 3.2;
    private static final Color FAINT_BAND = new Color(0xE4E4E4);

    private Samples() {}

    static KeyEntry line(String name, SeriesStyle style) {
        return new KeyEntry(name, (g, box) -> {
            g.setPaint(style.colour());
            g.setStroke(style.stroke());
            g.draw(new Line2D.Double(box.getMinX(), box.getCenterY(), box.getMaxX(), box.getCenterY()));
            marker(g, style, box.getCenterX(), box.getCenterY());
        });
    }

    static KeyEntry dot(String name, SeriesStyle style) {
        return new KeyEntry(name, (g, box) -> marker(g, style, box.getMaxX() - 8, box.getCenterY()));
    }

    /** An outline, where dots lie upon each other. */
    static KeyEntry openDot(String name, SeriesStyle style) {
        return new KeyEntry(name, (g, box) -> {
            g.setPaint(style.colour());
            g.setStroke(new BasicStroke(1));
            g.draw(placed(style.marker(), box.getMaxX() - 8, box.getCenterY()));
        });
    }

    static KeyEntry band(String name) {
        return new KeyEntry(name, (g, box) -> {
            g.setPaint(BAND);
            g.fill(inner(box));
        });
    }

    static KeyEntry faintBand(String name) {
        return new KeyEntry(name, (g, box) -> {
            g.setPaint(FAINT_BAND);
            g.fill(inner(box));
        });
    }

    /** The whisker of the wider interval, with the mark of its own mean. */
    static KeyEntry widerWhisker(String name) {
        return new KeyEntry(name, (g, box) -> {
            whisker(g, Frame.INK, box.getMinX() + 3, box.getMaxX() - 3, box.getCenterY());
            mean(g, Frame.INK, box.getCenterX(), box.getCenterY());
        });
    }

    static KeyEntry whisker(String name) {
        return new KeyEntry(
                name, (g, box) -> whisker(g, Frame.INK, box.getMinX() + 3, box.getMaxX() - 3, box.getCenterY()));
    }

    static KeyEntry bar(String name) {
        return new KeyEntry(
                name, (g, box) -> bar(g, Frame.INK, box.getMinX() + 3, box.getMaxX() - 3, box.getCenterY()));
    }

    static KeyEntry part(String name, Hatch hatch, Color colour) {
        return new KeyEntry(name, (g, box) -> hatch.fill(g, inner(box), colour));
    }

    private static Rectangle2D inner(Rectangle2D box) {
        return new Rectangle2D.Double(box.getX() + 4, box.getY() + 2, box.getWidth() - 4, box.getHeight() - 4);
    }

    static void marker(Graphics2D g, SeriesStyle style, double x, double y) {
        g.setPaint(style.colour());
        g.fill(placed(style.marker(), x, y));
    }

    private static Shape placed(Shape shape, double x, double y) {
        return AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
    }

    static void whisker(Graphics2D g, Color colour, double from, double to, double y) {
        g.setPaint(colour);
        g.setStroke(new BasicStroke(1.6f));
        g.draw(new Line2D.Double(from, y, to, y));
        g.draw(new Line2D.Double(from, y - 5, from, y + 5));
        g.draw(new Line2D.Double(to, y - 5, to, y + 5));
    }

    /** An open ring, for a mean beside the marker of another one. */
    static void mean(Graphics2D g, Color colour, double x, double y) {
        Shape ring = new Ellipse2D.Double(x - RING, y - RING, 2 * RING, 2 * RING);
        g.setPaint(Color.WHITE);
        g.fill(ring);
        g.setPaint(colour);
        g.setStroke(new BasicStroke(1.4f));
        g.draw(ring);
    }

    /** Thick and without ends, to lie upon a whisker. */
    static void bar(Graphics2D g, Color colour, double from, double to, double y) {
        g.setPaint(colour);
        g.setStroke(new BasicStroke(4.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.draw(new Line2D.Double(from, y, to, y));
    }
}
