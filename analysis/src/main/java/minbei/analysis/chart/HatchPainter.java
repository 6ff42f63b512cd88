package minbei.analysis.chart;

import java.awt.Graphics2D;
import java.awt.geom.RectangularShape;
import java.util.List;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/** Fills a part of a bar with its hatch, the same as in the key. */
final class HatchPainter implements BarPainter {

    private final List<StackedBars.Part> parts;

    HatchPainter(List<StackedBars.Part> parts) {
        this.parts = parts;
    }

    @Override
    public void paintBar(
            Graphics2D g, BarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
        StackedBars.Part part = parts.get(row);
        part.hatch().fill(g, bar.getBounds2D(), part.colour());
    }

    @Override
    public void paintBarShadow(
            Graphics2D g,
            BarRenderer renderer,
            int row,
            int column,
            RectangularShape bar,
            RectangleEdge base,
            boolean pegShadow) {}
}
