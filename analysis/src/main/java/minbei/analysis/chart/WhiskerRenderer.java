package minbei.analysis.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import minbei.analysis.chart.style.SeriesStyle;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/** Draws the dots of a row one below the other, each on its interval, and a thin line below the row. */
@SuppressWarnings("serial")
final class WhiskerRenderer extends AbstractCategoryItemRenderer {

    /** Share of a row's height that its dots are spread over. */
    private static final double SPREAD = 0.8;

    /** Pixels between a remark and the line at zero. */
    private static final int AWAY = 6;

    private final transient List<Dots> series;

    WhiskerRenderer(List<Dots> series) {
        this.series = series;
    }

    @Override
    @SuppressWarnings("TooManyParameters")
    public void drawItem(
            Graphics2D g,
            CategoryItemRendererState state,
            Rectangle2D area,
            CategoryPlot plot,
            CategoryAxis rows,
            ValueAxis values,
            CategoryDataset dataset,
            int row,
            int column,
            int pass) {
        RectangleEdge edge = plot.getDomainAxisEdge();
        double top = rows.getCategoryStart(column, dataset.getColumnCount(), area, edge);
        double bottom = rows.getCategoryEnd(column, dataset.getColumnCount(), area, edge);
        double y = top + (bottom - top) * (0.5 + SPREAD * ((row + 0.5) / series.size() - 0.5));
        if (row == 0 && column > 0) {
            g.setPaint(Frame.GRID);
            g.setStroke(plot.getRangeGridlineStroke());
            g.draw(new Line2D.Double(area.getMinX(), top, area.getMaxX(), top));
        }
        Dots dots = series.get(row);
        Dots.Dot dot = dots.dots().get(column);
        drawDot(g, dot, SeriesStyle.of(dots.style()), y, values, area, plot.getRangeAxisEdge());
    }

    private static void drawDot(
            Graphics2D g,
            Dots.Dot dot,
            SeriesStyle style,
            double y,
            ValueAxis values,
            Rectangle2D area,
            RectangleEdge edge) {
        Measured measured = dot.measured();
        if (!measured.known()) {
            remark(g, dot.remark(), values.valueToJava2D(0, area, edge), y, area);
            return;
        }
        Measured wider = dot.wider();
        if (wider.hasInterval()) {
            double from = values.valueToJava2D(wider.lower(), area, edge);
            double to = values.valueToJava2D(wider.upper(), area, edge);
            Samples.whisker(g, style.colour(), from, to, y);
            Samples.mean(g, style.colour(), values.valueToJava2D(wider.value(), area, edge), y);
        }
        if (measured.hasInterval()) {
            double from = values.valueToJava2D(measured.lower(), area, edge);
            double to = values.valueToJava2D(measured.upper(), area, edge);
            if (wider.known()) {
                Samples.bar(g, style.colour(), from, to, y);
            } else {
                Samples.whisker(g, style.colour(), from, to, y);
            }
        }
        Samples.marker(g, style, values.valueToJava2D(measured.value(), area, edge), y);
    }

    /** Right of the line at zero, or left of it where there is no room. */
    private static void remark(Graphics2D g, String words, double x, double y, Rectangle2D area) {
        g.setFont(Frame.NOTE);
        g.setPaint(Frame.FAINT);
        boolean fits = x + AWAY + g.getFontMetrics().stringWidth(words) <= area.getMaxX();
        TextUtils.drawAlignedString(
                words,
                g,
                (float) (fits ? x + AWAY : x - AWAY),
                (float) y,
                fits ? TextAnchor.HALF_ASCENT_LEFT : TextAnchor.HALF_ASCENT_RIGHT);
    }
}
