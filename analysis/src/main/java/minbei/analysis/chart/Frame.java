package minbei.analysis.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import minbei.analysis.chart.style.ChartFont;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jspecify.annotations.Nullable;

/** What all charts share: title above, key between title and plot, note below, and one set of fonts and greys. */
final class Frame {

    static final Font TITLE = ChartFont.bold(17);
    static final Font LABEL = ChartFont.regular(13.5f);
    static final Font TICK = ChartFont.regular(12.5f);
    static final Font NOTE = ChartFont.regular(12f);
    static final Font SMALL = ChartFont.regular(10.5f);
    static final Color GRID = new Color(0xD0D0D0);
    static final Color INK = new Color(0x222222);
    static final Color FAINT = new Color(0x555555);

    private static final int PADDING = 8;

    private Frame() {}

    static JFreeChart around(Plot plot, ChartText text, List<KeyEntry> key) {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setInsets(new RectangleInsets(4, 4, 4, 14));
        JFreeChart chart = new JFreeChart(null, TITLE, plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(PADDING, PADDING, PADDING, PADDING));
        chart.addSubtitle(line(text.title(), TITLE, INK, RectangleEdge.TOP));
        if (!key.isEmpty()) {
            KeyTitle keyTitle = new KeyTitle(key, LABEL);
            keyTitle.setPosition(RectangleEdge.TOP);
            chart.addSubtitle(keyTitle);
        }
        chart.addSubtitle(line(text.note(), NOTE, FAINT, RectangleEdge.BOTTOM));
        return chart;
    }

    /** The height of a chart whose plot, axes included, shall have some height whatever its texts take. */
    static int height(JFreeChart chart, int plotHeight) {
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        RectangleConstraint within =
                new RectangleConstraint(new Range(0, Chart.WIDTH - 2.0 * PADDING), new Range(0, Integer.MAX_VALUE));
        double texts = 0;
        for (int i = 0; i < chart.getSubtitleCount(); i++) {
            texts += chart.getSubtitle(i).arrange(g, within).getHeight();
        }
        g.dispose();
        return (int) Math.ceil(plotHeight + texts + 2 * PADDING);
    }

    /** A font, made smaller if the text would else be wider than there is room. */
    static Font fitting(Font font, String text, double width, Graphics2D g) {
        double wide = g.getFontMetrics(font).stringWidth(text);
        return wide <= width ? font : font.deriveFont((float) (font.getSize2D() * width / wide));
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

    static NumberAxis numbers(@Nullable String label) {
        NumberAxis axis = new NumberAxis(label);
        axis.setNumberFormatOverride(plainNumbers());
        dress(axis);
        return axis;
    }

    /** A tick every 1, 2 or 5 times a power of ten, at least some step apart. */
    static NumberTickUnit roundStep(double least) {
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(least)));
        double step = DoubleStream.of(power, 2 * power, 5 * power)
                .filter(candidate -> candidate >= least)
                .findFirst()
                .orElse(10 * power);
        return new NumberTickUnit(step, plainNumbers());
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
    static NumberFormat plainNumbers() {
        return new DecimalFormat("0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
