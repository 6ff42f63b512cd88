package minbei.analysis.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;

/**
 * A response surface: the mean outcome by slices of two factors, light where it is low and dark where it is high, with
 * the number in each field.
 *
 * @param text title, note, alternative and table
 * @param xLabel name of the factor from left to right
 * @param xTicks its slices
 * @param yLabel name of the factor from bottom to top
 * @param yTicks its slices
 * @param values by y, then x; {@code NaN} where no point lies
 * @param words formats the number of a field
 */
public record HeatMap(
        ChartText text,
        String xLabel,
        List<String> xTicks,
        String yLabel,
        List<String> yTicks,
        List<List<Double>> values,
        EffectPanels.AxisWords words)
        implements Chart {

    private static final int FIELD_HEIGHT = 44;
    private static final int AXIS = 50;

    /** Copies the lists. */
    public HeatMap {
        xTicks = List.copyOf(xTicks);
        yTicks = List.copyOf(yTicks);
        values = values.stream().map(List::copyOf).toList();
    }

    @Override
    public int height() {
        return Frame.height(drawing(), yTicks.size() * FIELD_HEIGHT + AXIS);
    }

    @Override
    public JFreeChart drawing() {
        return Frame.around(new Fields(this), text, List.of());
    }

    @SuppressWarnings("serial")
    private static final class Fields extends PaintedPlot {

        private static final int LEFT = 96;

        private final transient HeatMap chart;

        Fields(HeatMap chart) {
            super("fields");
            this.chart = chart;
        }

        @Override
        void paint(Graphics2D g, Rectangle2D inside) {
            Rectangle2D box = new Rectangle2D.Double(
                    inside.getX() + LEFT,
                    inside.getY(),
                    inside.getWidth() - LEFT,
                    (double) chart.yTicks().size() * FIELD_HEIGHT);
            double least = chart.values().stream()
                    .flatMap(List::stream)
                    .filter(value -> !value.isNaN())
                    .mapToDouble(Double::doubleValue)
                    .min()
                    .orElse(0);
            double greatest = chart.values().stream()
                    .flatMap(List::stream)
                    .filter(value -> !value.isNaN())
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElse(1);
            for (int row = 0; row < chart.yTicks().size(); row++) {
                for (int column = 0; column < chart.xTicks().size(); column++) {
                    field(g, box, row, column, least, greatest);
                }
            }
            axes(g, box);
        }

        private Rectangle2D place(Rectangle2D box, int row, int column) {
            double width = box.getWidth() / chart.xTicks().size();
            return new Rectangle2D.Double(
                    box.getX() + column * width, box.getMaxY() - (row + 1.0) * FIELD_HEIGHT, width, FIELD_HEIGHT);
        }

        private void field(Graphics2D g, Rectangle2D box, int row, int column, double least, double greatest) {
            double value = chart.values().get(row).get(column);
            double share = greatest > least ? (value - least) / (greatest - least) : 0;
            Rectangle2D field = place(box, row, column);
            g.setPaint(Double.isNaN(value) ? Color.WHITE : TilePlot.shade(share));
            g.fill(field);
            g.setStroke(new BasicStroke(0.6f));
            g.setPaint(Frame.GRID);
            g.draw(field);
            if (!Double.isNaN(value)) {
                g.setPaint(TilePlot.ink(share));
                g.setFont(Frame.NOTE);
                TextUtils.drawAlignedString(
                        chart.words().of(value),
                        g,
                        (float) field.getCenterX(),
                        (float) field.getCenterY(),
                        TextAnchor.CENTER);
            }
        }

        private void axes(Graphics2D g, Rectangle2D box) {
            g.setPaint(Frame.INK);
            g.setFont(Frame.NOTE);
            for (int column = 0; column < chart.xTicks().size(); column++) {
                Rectangle2D field = place(box, 0, column);
                TextUtils.drawAlignedString(
                        chart.xTicks().get(column),
                        g,
                        (float) field.getCenterX(),
                        (float) box.getMaxY() + 4,
                        TextAnchor.TOP_CENTER);
            }
            for (int row = 0; row < chart.yTicks().size(); row++) {
                Rectangle2D field = place(box, row, 0);
                TextUtils.drawAlignedString(
                        chart.yTicks().get(row),
                        g,
                        (float) box.getX() - 6,
                        (float) field.getCenterY(),
                        TextAnchor.CENTER_RIGHT);
            }
            g.setFont(Frame.LABEL);
            TextUtils.drawAlignedString(
                    chart.xLabel(), g, (float) box.getCenterX(), (float) box.getMaxY() + 22, TextAnchor.TOP_CENTER);
            AffineTransform before = g.getTransform();
            g.translate(box.getX() - LEFT + 2, box.getCenterY());
            g.rotate(-Math.PI / 2);
            g.setFont(Frame.fitting(Frame.LABEL, chart.yLabel(), box.getHeight(), g));
            TextUtils.drawAlignedString(chart.yLabel(), g, 0, 0, TextAnchor.TOP_CENTER);
            g.setTransform(before);
        }
    }
}
