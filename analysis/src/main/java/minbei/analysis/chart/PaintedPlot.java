package minbei.analysis.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/** A plot that JFreeChart has no kind of: it paints itself inside its insets. */
@SuppressWarnings("serial")
abstract class PaintedPlot extends Plot {

    private final String type;

    PaintedPlot(String type) {
        this.type = type;
    }

    @Override
    public final String getPlotType() {
        return type;
    }

    @Override
    public final void draw(
            Graphics2D g,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parentState,
            @Nullable PlotRenderingInfo info) {
        Rectangle2D inside = (Rectangle2D) area.clone();
        getInsets().trim(inside);
        paint(g, inside);
    }

    /** Paints it within the area that the insets leave. */
    abstract void paint(Graphics2D g, Rectangle2D inside);
}
