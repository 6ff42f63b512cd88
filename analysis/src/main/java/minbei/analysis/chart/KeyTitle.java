package minbei.analysis.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.Size2D;
import org.jfree.chart.ui.TextAnchor;
import org.jspecify.annotations.Nullable;

/**
 * The key of a chart, set in rows above the plot and never upon it.
 *
 * <p>JFreeChart's own legend shows a colour and a marker, but neither bands nor whiskers nor hatches. Entries keep their order and
 * share one column width if that takes no more rows.
 */
@SuppressWarnings("serial")
final class KeyTitle extends Title {

    private static final double SAMPLE_WIDTH = 38;
    private static final double GAP = 7;
    private static final double BETWEEN = 20;
    private static final double ROW = 21;
    private static final double LEFT = 6;
    /** Letters hang lower in their line than samples in their box. */
    private static final double LIFT = 3;

    private static final double ABOVE = 2;
    private static final double BELOW = 8;

    private final transient List<KeyEntry> entries;
    private final Font font;

    KeyTitle(List<KeyEntry> entries, Font font) {
        this.entries = entries;
        this.font = font;
    }

    @Override
    public Size2D arrange(Graphics2D g, RectangleConstraint constraint) {
        double width = constraint.getWidthRange() == null
                ? constraint.getWidth()
                : constraint.getWidthRange().getUpperBound();
        return new Size2D(width, ABOVE + BELOW + ROW * places(g, width).rows());
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        draw(g, area, null);
    }

    @Override
    public @Nullable Object draw(Graphics2D g, Rectangle2D area, @Nullable Object parameters) {
        Places places = places(g, area.getWidth());
        double left = area.getX() + LEFT;
        for (int i = 0; i < entries.size(); i++) {
            double x = left + places.x().get(i);
            double y = area.getY() + ABOVE + ROW * places.row().get(i);
            entries.get(i).sample().draw(g, new Rectangle2D.Double(x, y + 2, SAMPLE_WIDTH, ROW - 4));
            double room = area.getWidth() - LEFT - SAMPLE_WIDTH - GAP;
            g.setFont(Frame.fitting(font, entries.get(i).name(), room, g));
            g.setPaint(Color.BLACK);
            TextUtils.drawAlignedString(
                    entries.get(i).name(),
                    g,
                    (float) (x + SAMPLE_WIDTH + GAP),
                    (float) (y + ROW / 2 - LIFT),
                    TextAnchor.HALF_ASCENT_LEFT);
        }
        return null;
    }

    /** Where each entry goes: its distance from the left of the key, and its row. */
    private record Places(List<Double> x, List<Integer> row, int rows) {}

    private Places places(Graphics2D g, double width) {
        FontMetrics metrics = g.getFontMetrics(font);
        List<Double> widths = entries.stream()
                .map(entry -> SAMPLE_WIDTH + GAP + metrics.stringWidth(entry.name()))
                .toList();
        double widest = widths.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        Places flowing = flow(widths, width - LEFT);
        Places inColumns = flow(widths.stream().map(any -> widest).toList(), width - LEFT);
        return inColumns.rows() <= flowing.rows() && flowing.rows() > 1 ? inColumns : flowing;
    }

    private static Places flow(List<Double> widths, double available) {
        List<Double> x = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        double right = 0;
        int row = 0;
        for (double width : widths) {
            if (right > 0 && right + BETWEEN + width > available) {
                row++;
                right = 0;
            }
            double left = right > 0 ? right + BETWEEN : 0;
            x.add(left);
            rows.add(row);
            right = left + width;
        }
        return new Places(x, rows, row + 1);
    }
}
