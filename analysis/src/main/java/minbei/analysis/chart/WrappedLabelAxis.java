package minbei.analysis.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.text.TextBlockAnchor;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;

/** A number axis below a narrow plot whose label is broken into lines: beside its neighbours' it would run into them. */
@SuppressWarnings("serial")
final class WrappedLabelAxis extends NumberAxis {

    private static final int LINES = 3;
    private static final int GAP = 4;

    private final String words;
    private final float width;

    /** An axis with a label that may be so wide. */
    WrappedLabelAxis(String words, float width) {
        super(words);
        this.words = words;
        this.width = width;
        setNumberFormatOverride(Frame.plainNumbers());
        Frame.dress(this);
        setLabelFont(Frame.NOTE);
        setTickLabelFont(Frame.SMALL);
    }

    @Override
    protected Rectangle2D getLabelEnclosure(Graphics2D g, RectangleEdge edge) {
        return new Rectangle2D.Double(
                0, 0, width, GAP + block(g).calculateDimensions(g).getHeight());
    }

    @Override
    protected AxisState drawLabel(
            String label,
            Graphics2D g,
            Rectangle2D plotArea,
            Rectangle2D dataArea,
            RectangleEdge edge,
            AxisState state) {
        float x = (float) dataArea.getCenterX();
        float y = (float) state.getCursor() + GAP;
        TextBlock block = block(g);
        block.draw(g, x, y, TextBlockAnchor.TOP_CENTER);
        state.cursorDown(GAP + block.calculateDimensions(g).getHeight());
        return state;
    }

    private TextBlock block(Graphics2D g) {
        return WrappedText.of(words, getLabelFont(), getLabelPaint(), width, LINES, HorizontalAlignment.CENTER, g);
    }
}
