package minbei.analysis.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import minbei.analysis.chart.style.SeriesStyle;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.text.TextBlockAnchor;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.TextAnchor;
import org.jspecify.annotations.Nullable;

/**
 * Main effects: for each factor a panel with the mean outcome by slices of its range, all with one vertical axis.
 *
 * @param text title, note, alternative and table
 * @param intervalLabel what the whiskers are
 * @param series names of the lines, in the order of the key
 * @param panels one a factor
 * @param words formats values of the vertical axis
 */
public record EffectPanels(
        ChartText text, String intervalLabel, List<String> series, List<Panel> panels, AxisWords words)
        implements Chart {

    private static final int COLUMNS = 3;
    private static final int PANEL_HEIGHT = 184;
    /** More of a long name than that is cut off; the table below the chart has it whole. */
    private static final int NAME_LINES = 2;

    /** Copies the lists. */
    public EffectPanels {
        series = List.copyOf(series);
        panels = List.copyOf(panels);
    }

    /** Formats a value of an axis. */
    @FunctionalInterface
    public interface AxisWords {

        /**
         * The text of a value.
         *
         * @param value the value
         * @return for example {@code 12.5 %}
         */
        String of(double value);
    }

    /**
     * One factor.
     *
     * @param name name of the factor
     * @param from smallest value, as text
     * @param to largest value, as text
     * @param means by series, then by slice from left to right; some may be unknown
     */
    public record Panel(String name, String from, String to, List<List<Measured>> means) {

        /** Copies the lists. */
        public Panel {
            means = means.stream().map(List::copyOf).toList();
        }
    }

    @Override
    public int height() {
        int rows = (panels.size() + COLUMNS - 1) / COLUMNS;
        return Frame.height(drawing(), rows * PANEL_HEIGHT);
    }

    @Override
    public JFreeChart drawing() {
        List<KeyEntry> key = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            key.add(Samples.line(series.get(i), SeriesStyle.of(i)));
        }
        key.add(Samples.whisker(intervalLabel));
        return Frame.around(new Panels(this), text, key);
    }

    @SuppressWarnings("serial")
    private static final class Panels extends PaintedPlot {

        private static final int LEFT = 46;
        private static final int BELOW = 54;
        private static final int ABOVE = 8;
        private static final int GAP = 14;

        private final transient EffectPanels chart;
        private final double least;
        private final double greatest;

        Panels(EffectPanels chart) {
            super("effects");
            this.chart = chart;
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (Panel panel : chart.panels()) {
                for (List<Measured> line : panel.means()) {
                    for (Measured measured : line) {
                        if (measured.known()) {
                            low = Math.min(low, measured.least());
                            high = Math.max(high, measured.greatest());
                        }
                    }
                }
            }
            double margin = high > low ? (high - low) * 0.06 : 1;
            least = Double.isFinite(low) ? low - margin : 0;
            greatest = Double.isFinite(high) ? high + margin : 1;
        }

        @Override
        void paint(Graphics2D g, Rectangle2D inside) {
            double width = inside.getWidth() / COLUMNS;
            for (int i = 0; i < chart.panels().size(); i++) {
                double x = inside.getX() + i % COLUMNS * width;
                double y = inside.getY() + i / COLUMNS * (double) PANEL_HEIGHT;
                Rectangle2D box = new Rectangle2D.Double(
                        x + LEFT, y + ABOVE, width - LEFT - GAP, (double) PANEL_HEIGHT - ABOVE - BELOW);
                frame(g, box, chart.panels().get(i));
                for (int line = 0; line < chart.panels().get(i).means().size(); line++) {
                    line(g, box, chart.panels().get(i).means().get(line), line);
                }
            }
        }

        private void frame(Graphics2D g, Rectangle2D box, Panel panel) {
            g.setStroke(new BasicStroke(0.8f));
            g.setFont(Frame.NOTE);
            for (int tick = 0; tick <= 2; tick++) {
                double value = least + (greatest - least) * (0.1 + 0.4 * tick);
                double y = y(box, value);
                g.setPaint(Frame.GRID);
                g.draw(new Line2D.Double(box.getMinX(), y, box.getMaxX(), y));
                g.setPaint(Frame.INK);
                TextUtils.drawAlignedString(
                        chart.words().of(value), g, (float) box.getMinX() - 4, (float) y, TextAnchor.CENTER_RIGHT);
            }
            g.setPaint(Frame.FAINT);
            g.draw(box);
            g.setPaint(Frame.INK);
            float below = (float) box.getMaxY() + 4;
            TextUtils.drawAlignedString(panel.from(), g, (float) box.getMinX(), below, TextAnchor.TOP_LEFT);
            TextUtils.drawAlignedString(panel.to(), g, (float) box.getMaxX(), below, TextAnchor.TOP_RIGHT);
            float room = (float) box.getWidth() + GAP;
            WrappedText.of(panel.name(), Frame.NOTE, Frame.INK, room, NAME_LINES, HorizontalAlignment.CENTER, g)
                    .draw(g, (float) box.getCenterX(), below + 15, TextBlockAnchor.TOP_CENTER);
        }

        private void line(Graphics2D g, Rectangle2D box, List<Measured> means, int number) {
            SeriesStyle style = SeriesStyle.of(number);
            double step = box.getWidth() / means.size();
            @Nullable Point2D before = null;
            double shift = (number - (chart.series().size() - 1) / 2.0) * 3;
            for (int slice = 0; slice < means.size(); slice++) {
                Measured measured = means.get(slice);
                if (!measured.known()) {
                    continue;
                }
                Point2D here = new Point2D.Double(box.getX() + (slice + 0.5) * step + shift, y(box, measured.value()));
                g.setPaint(style.colour());
                if (before != null) {
                    g.setStroke(style.stroke());
                    g.draw(new Line2D.Double(before, here));
                }
                if (measured.hasInterval()) {
                    g.setStroke(new BasicStroke(1.2f));
                    g.draw(new Line2D.Double(
                            here.getX(), y(box, measured.lower()), here.getX(), y(box, measured.upper())));
                }
                Samples.marker(g, style, here.getX(), here.getY());
                before = here;
            }
        }

        private double y(Rectangle2D box, double value) {
            return box.getMaxY() - (value - least) / (greatest - least) * box.getHeight();
        }
    }
}
