package minbei.analysis.chart;

import java.awt.Color;
import java.awt.Font;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import minbei.analysis.chart.style.ChartFont;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** What all charts share: title above, key between title and plot, note below, and one set of fonts and greys. */
final class Frame {

    static final Font TITLE = ChartFont.bold(17);
    static final Font LABEL = ChartFont.regular(13.5f);
    static final Font TICK = ChartFont.regular(12.5f);
    static final Font NOTE = ChartFont.regular(12f);
    static final Color GRID = new Color(0xD0D0D0);
    static final Color INK = new Color(0x222222);
    static final Color FAINT = new Color(0x555555);

    private Frame() {}

    static JFreeChart around(Plot plot, ChartText text, List<KeyEntry> key) {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setInsets(new RectangleInsets(4, 4, 4, 14));
        JFreeChart chart = new JFreeChart(null, TITLE, plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(8, 8, 8, 8));
        chart.addSubtitle(line(text.title(), TITLE, INK, RectangleEdge.TOP));
        if (!key.isEmpty()) {
            KeyTitle keyTitle = new KeyTitle(key, LABEL);
            keyTitle.setPosition(RectangleEdge.TOP);
            chart.addSubtitle(keyTitle);
        }
        chart.addSubtitle(line(text.note(), NOTE, FAINT, RectangleEdge.BOTTOM));
        return chart;
    }

    private static TextTitle line(String text, Font font, Color colour, RectangleEdge edge) {
        TextTitle title = new TextTitle(text, font);
        title.setPaint(colour);
        title.setPosition(edge);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setPadding(new RectangleInsets(2, 6, 4, 6));
        return title;
    }

    static NumberAxis numbers(String label) {
        NumberAxis axis = new NumberAxis(label);
        axis.setNumberFormatOverride(plainNumbers());
        dress(axis);
        return axis;
    }

    static void dress(Axis axis) {
        axis.setLabelFont(LABEL);
        axis.setTickLabelFont(TICK);
        axis.setLabelPaint(INK);
        axis.setTickLabelPaint(INK);
        axis.setAxisLinePaint(FAINT);
        axis.setTickMarkPaint(FAINT);
    }

    /** Digits of the root locale, at most three decimals, no grouping. */
    private static NumberFormat plainNumbers() {
        return new DecimalFormat("0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
