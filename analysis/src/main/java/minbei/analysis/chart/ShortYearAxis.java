package minbei.analysis.chart;

import java.awt.Graphics2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;

/** Bars of years; where there are many each is called by its last two digits, for JFreeChart would make dots of four. */
@SuppressWarnings("serial")
final class ShortYearAxis extends CategoryAxis {

    /** This many years have room for four digits below half a chart. */
    private static final int ROOMY = 7;

    private final boolean isShort;

    /** An axis of so many bars. */
    ShortYearAxis(int bars) {
        isShort = bars > ROOMY;
        Frame.dress(this);
        setTickLabelFont(Frame.SMALL);
        setCategoryMargin(0.25);
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D g) {
        String text = category.toString();
        String label = isShort && text.length() > 2 ? text.substring(text.length() - 2) : text;
        return WrappedText.of(
                label,
                getTickLabelFont(category),
                getTickLabelPaint(category),
                width,
                1,
                HorizontalAlignment.CENTER,
                g);
    }
}
