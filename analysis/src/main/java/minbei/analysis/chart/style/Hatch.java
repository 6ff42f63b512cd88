package minbei.analysis.chart.style;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * How an area is filled so that it is told from its neighbours without colour.
 *
 * <p>Lines are cut at the edge by arithmetic and not by a clip, which keeps SVG files small.
 */
public enum Hatch {
    /** The colour alone. */
    SOLID(0, 0),
    /** White lines rising to the right on the colour. */
    RISING(1, 0),
    /** White lines falling to the right on the colour. */
    FALLING(-1, 0),
    /** Coloured lines rising to the right on white. */
    OPEN_RISING(1, 1),
    /** Coloured lines falling to the right on white. */
    OPEN_FALLING(-1, 1),
    /** Coloured lines both ways on white. */
    OPEN_CROSSED(2, 1),
    /** White, framed in the colour. */
    OPEN(0, 1);

    private static final double GAP = 6;
    private static final BasicStroke LINE = new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final BasicStroke FRAME = new BasicStroke(0.8f);

    private final int direction;
    private final boolean open;

    Hatch(int direction, int open) {
        this.direction = direction;
        this.open = open == 1;
    }

    /**
     * Fills a rectangle.
     *
     * @param g where to draw
     * @param area what to fill; nothing is drawn if it is empty
     * @param colour the colour of the part
     */
    public void fill(Graphics2D g, Rectangle2D area, Color colour) {
        if (area.isEmpty()) {
            return;
        }
        g.setPaint(open ? Color.WHITE : colour);
        g.fill(area);
        g.setPaint(open ? colour : Color.WHITE);
        g.setStroke(LINE);
        if (direction > 0) {
            lines(g, area, true);
        }
        if (direction < 0 || direction == 2) {
            lines(g, area, false);
        }
        g.setPaint(colour);
        g.setStroke(FRAME);
        g.draw(area);
    }

    /** Lines x ± y = c at equal distances, each from the left or lower edge to the upper or right one, as one path. */
    private static void lines(Graphics2D g, Rectangle2D area, boolean rising) {
        double width = area.getWidth();
        double height = area.getHeight();
        Path2D path = new Path2D.Double();
        for (double c = GAP / 2; c < width + height; c += GAP) {
            double x1 = Math.max(0, c - height);
            double x2 = Math.min(width, c);
            move(path, area, x1, rising ? c - x1 : height - c + x1, false);
            move(path, area, x2, rising ? c - x2 : height - c + x2, true);
        }
        g.draw(path);
    }

    private static void move(Path2D path, Rectangle2D area, double x, double y, boolean draw) {
        if (draw) {
            path.lineTo(area.getX() + x, area.getY() + y);
        } else {
            path.moveTo(area.getX() + x, area.getY() + y);
        }
    }
}
