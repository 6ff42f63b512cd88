package minbei.analysis.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.text.TextBlockAnchor;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.TextAnchor;

/**
 * Points with many coordinates as lines across parallel axes: some in front of all others.
 *
 * @param text title, note, alternative and table
 * @param backgroundLabel what the pale lines are
 * @param frontLabel what the dark lines are
 * @param axes from left to right
 * @param background coordinates of pale lines, one a axis, each 0 to 1
 * @param front coordinates of dark lines, one a axis, each 0 to 1
 */
public record ParallelCoordinates(
        ChartText text,
        String backgroundLabel,
        String frontLabel,
        List<CoordinateAxis> axes,
        List<List<Double>> background,
        List<List<Double>> front)
        implements Chart {

    private static final int PLOT_HEIGHT = 330;
    private static final Color PALE = new Color(0xD9D9D9);
    private static final Color DARK = new Color(0x0072B2);

    /** Copies the lists. */
    public ParallelCoordinates {
        axes = List.copyOf(axes);
        background = background.stream().map(List::copyOf).toList();
        front = front.stream().map(List::copyOf).toList();
    }

    /**
     * One axis.
     *
     * @param name name of the factor or outcome
     * @param from smallest value, as text
     * @param to largest value, as text
     */
    public record CoordinateAxis(String name, String from, String to) {}

    @Override
    public int height() {
        return Frame.height(drawing(), PLOT_HEIGHT);
    }

    @Override
    public JFreeChart drawing() {
        return Frame.around(
                new Lines(this), text, List.of(sample(backgroundLabel, PALE, 1.5f), sample(frontLabel, DARK, 2f)));
    }

    private static KeyEntry sample(String name, Color colour, float width) {
        return new KeyEntry(name, (g, box) -> {
            g.setPaint(colour);
            g.setStroke(new BasicStroke(width));
            g.draw(new Line2D.Double(box.getMinX(), box.getCenterY(), box.getMaxX(), box.getCenterY()));
        });
    }

    @SuppressWarnings("serial")
    private static final class Lines extends PaintedPlot {

        private static final int BELOW = 84;
        private static final int ABOVE = 20;
        private static final int SIDE = 44;

        private final transient ParallelCoordinates chart;

        Lines(ParallelCoordinates chart) {
            super("parallel coordinates");
            this.chart = chart;
        }

        @Override
        void paint(Graphics2D g, Rectangle2D inside) {
            Rectangle2D box = new Rectangle2D.Double(
                    inside.getX() + SIDE,
                    inside.getY() + ABOVE,
                    inside.getWidth() - 2 * SIDE,
                    inside.getHeight() - ABOVE - BELOW);
            lines(g, box, chart.background(), PALE, 0.7f);
            lines(g, box, chart.front(), DARK, 1.1f);
            for (int axis = 0; axis < chart.axes().size(); axis++) {
                axis(g, box, axis);
            }
        }

        private double x(Rectangle2D box, int axis) {
            return box.getX() + axis * box.getWidth() / Math.max(1, chart.axes().size() - 1);
        }

        private void lines(Graphics2D g, Rectangle2D box, List<List<Double>> lines, Color colour, float width) {
            g.setPaint(colour);
            g.setStroke(new BasicStroke(width));
            for (List<Double> line : lines) {
                Path2D path = new Path2D.Double();
                for (int axis = 0; axis < line.size(); axis++) {
                    double y = box.getMaxY() - line.get(axis) * box.getHeight();
                    if (axis == 0) {
                        path.moveTo(x(box, axis), y);
                    } else {
                        path.lineTo(x(box, axis), y);
                    }
                }
                g.draw(path);
            }
        }

        private void axis(Graphics2D g, Rectangle2D box, int number) {
            CoordinateAxis axis = chart.axes().get(number);
            double x = x(box, number);
            g.setPaint(Frame.INK);
            g.setStroke(new BasicStroke(1.2f));
            g.draw(new Line2D.Double(x, box.getMinY(), x, box.getMaxY()));
            g.setFont(Frame.NOTE);
            TextUtils.drawAlignedString(axis.to(), g, (float) x, (float) box.getMinY() - 4, TextAnchor.BOTTOM_CENTER);
            TextUtils.drawAlignedString(axis.from(), g, (float) x, (float) box.getMaxY() + 4, TextAnchor.TOP_CENTER);
            float width = (float) (box.getWidth() / Math.max(1, chart.axes().size() - 1)) - 6;
            WrappedText.of(axis.name(), Frame.NOTE, Frame.INK, Math.min(width, 110), 4, HorizontalAlignment.CENTER, g)
                    .draw(g, (float) x, (float) box.getMaxY() + 20, TextBlockAnchor.TOP_CENTER);
        }
    }
}
