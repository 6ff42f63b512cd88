package minbei.analysis.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPosition;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.CategoryLabelWidthType;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.text.TextBlockAnchor;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** Rows whose names are broken into lines of at most a third of the chart's width, flush right against the axis. */
@SuppressWarnings("serial")
final class WrappedCategoryAxis extends CategoryAxis {

    private static final float WIDEST = Chart.WIDTH * 0.3f;
    private static final int LINES = 4;
    private static final int BETWEEN = 6;

    WrappedCategoryAxis() {
        CategoryLabelPosition left = new CategoryLabelPosition(
                RectangleAnchor.RIGHT,
                TextBlockAnchor.CENTER_RIGHT,
                TextAnchor.CENTER_RIGHT,
                0,
                CategoryLabelWidthType.RANGE,
                1);
        setCategoryLabelPositions(CategoryLabelPositions.replaceLeftPosition(CategoryLabelPositions.STANDARD, left));
        setMaximumCategoryLabelLines(LINES);
    }

    /** Height of a row in which the longest of some names stands clear of its neighbours; Chinese lines are the taller. */
    static int rowHeight(List<String> names) {
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        double highest = names.stream()
                .mapToDouble(name -> WrappedText.of(
                                name, Frame.LABEL, Frame.INK, WIDEST, LINES, HorizontalAlignment.RIGHT, g)
                        .calculateDimensions(g)
                        .getHeight())
                .max()
                .orElse(0);
        g.dispose();
        return BETWEEN + (int) Math.ceil(highest);
    }

    /** The axis of rows from top to bottom. */
    static WrappedCategoryAxis ofRows() {
        WrappedCategoryAxis axis = new WrappedCategoryAxis();
        Frame.dress(axis);
        axis.setTickLabelFont(Frame.LABEL);
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
        axis.setCategoryMargin(0);
        return axis;
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D g) {
        return WrappedText.of(
                category.toString(),
                getTickLabelFont(category),
                getTickLabelPaint(category),
                WIDEST,
                LINES,
                HorizontalAlignment.RIGHT,
                g);
    }
}
