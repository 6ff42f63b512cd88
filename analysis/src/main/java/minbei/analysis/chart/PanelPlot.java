package minbei.analysis.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import minbei.analysis.chart.style.ChartFont;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.text.TextBlockAnchor;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/**
 * Several plots of one kind side by side and below each other, each under its name. What the axes show is said once above them all:
 * said beside every panel it would take half of each.
 */
@SuppressWarnings("serial")
final class PanelPlot extends PaintedPlot {

    /** Height that the words above all panels take. */
    static final int WORDS = 28;

    private static final Font NAME_FONT = ChartFont.bold(12.5f);
    /** For names that need two lines. */
    private static final Font SMALL_NAME_FONT = ChartFont.bold(10.5f);

    private static final double NAME = 26;
    private static final double BELOW_NAME = 6;
    private static final double GAP = 4;

    private final transient List<Panel> panels;
    private final int columns;
    private final String words;

    /**
     * One panel.
     *
     * @param name what stands above it
     * @param plot what is drawn, with its axes
     */
    record Panel(String name, Plot plot) {}

    /** Panels row by row, under words on what their axes show. */
    PanelPlot(List<Panel> panels, int columns, String words) {
        super("panels");
        this.panels = panels;
        this.columns = columns;
        this.words = words;
    }

    /** Rows that some panels take. */
    static int rows(int panels, int columns) {
        return (panels + columns - 1) / columns;
    }

    @Override
    void paint(Graphics2D g, Rectangle2D inside) {
        g.setPaint(Frame.FAINT);
        g.setFont(Frame.fitting(Frame.NOTE, words, inside.getWidth(), g));
        float wordsAt = (float) (inside.getMinY() + WORDS / 3.0);
        TextUtils.drawAlignedString(words, g, (float) inside.getMinX(), wordsAt, TextAnchor.CENTER_LEFT);
        double width = inside.getWidth() / columns;
        double height = (inside.getHeight() - WORDS) / rows(panels.size(), columns);
        for (int i = 0; i < panels.size(); i++) {
            double x = inside.getX() + i % columns * width;
            double y = inside.getY() + WORDS + i / columns * height;
            draw(g, panels.get(i), new Rectangle2D.Double(x, y, width, height));
        }
    }

    private static void draw(Graphics2D g, Panel panel, Rectangle2D box) {
        double width = box.getWidth() - GAP;
        boolean fits = g.getFontMetrics(NAME_FONT).stringWidth(panel.name()) <= width;
        Font font = fits ? NAME_FONT : SMALL_NAME_FONT;
        TextBlock name = WrappedText.of(panel.name(), font, Frame.INK, (float) width, 2, HorizontalAlignment.LEFT, g);
        name.draw(g, (float) box.getMinX() + 2, (float) (box.getMinY() + NAME), TextBlockAnchor.BOTTOM_LEFT);
        // the last number below an axis reaches beyond it
        panel.plot().setInsets(new RectangleInsets(0, 0, 0, 14));
        Rectangle2D rest = new Rectangle2D.Double(
                box.getX(), box.getY() + NAME + BELOW_NAME, width, box.getHeight() - NAME - BELOW_NAME - GAP);
        panel.plot().draw(g, rest, null, null, null);
    }
}
