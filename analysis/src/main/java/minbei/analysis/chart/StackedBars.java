package minbei.analysis.chart;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import minbei.analysis.chart.style.Hatch;
import minbei.analysis.chart.style.SeriesStyle;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Stacked bars in panels on one scale.
 *
 * @param text title, note, alternative and table
 * @param valueLabel what the vertical axes show, with unit
 * @param categories one a bar, for example years
 * @param parts what bars are made of, from below
 * @param panels row by row
 */
public record StackedBars(
        ChartText text, String valueLabel, List<String> categories, List<Part> parts, List<Panel> panels)
        implements Chart {

    /** Room above the highest bar. */
    private static final double HEADROOM = 1.04;

    /** With more panels in two columns a chart would fill a page by itself. */
    private static final int MOST_IN_TWO_COLUMNS = 4;

    private static final int PANEL_HEIGHT = 150;
    private static final int LEAST_PANEL = 118;

    /** This many rows of panels have their full height and fit on a page. */
    private static final int ROOMY = 4;

    /** Copies the lists. */
    public StackedBars {
        categories = List.copyOf(categories);
        parts = List.copyOf(parts);
        panels = List.copyOf(panels);
    }

    /**
     * What bars are made of.
     *
     * @param name name in the key
     * @param style which colour of {@link SeriesStyle}
     * @param hatch how it is filled
     */
    public record Part(String name, int style, Hatch hatch) {

        Color colour() {
            return SeriesStyle.of(style).colour();
        }
    }

    /**
     * The bars of one panel.
     *
     * @param name what stands above the bars
     * @param values by part, then by category, 0 or more
     */
    public record Panel(String name, List<List<Double>> values) {

        /** Copies the lists. */
        public Panel {
            values = values.stream().map(List::copyOf).toList();
        }

        double total(int category) {
            return values.stream().mapToDouble(part -> part.get(category)).sum();
        }
    }

    @Override
    public int height() {
        int rows = PanelPlot.rows(panels.size(), columns());
        int row = rows <= ROOMY ? PANEL_HEIGHT : Math.max(LEAST_PANEL, ROOMY * PANEL_HEIGHT / rows);
        return Frame.height(drawing(), PanelPlot.WORDS + row * rows + 8);
    }

    @Override
    public JFreeChart drawing() {
        double greatest = panels.stream().mapToDouble(this::greatest).max().orElse(0);
        List<PanelPlot.Panel> plots = panels.stream()
                .map(panel -> new PanelPlot.Panel(panel.name(), plot(panel, greatest > 0 ? greatest : 1)))
                .toList();
        List<KeyEntry> key = parts.stream()
                .map(part -> Samples.part(part.name(), part.hatch(), part.colour()))
                .toList();
        return Frame.around(new PanelPlot(plots, columns(), valueLabel), text, key);
    }

    private int columns() {
        return panels.size() > MOST_IN_TWO_COLUMNS ? 3 : 2;
    }

    private double greatest(Panel panel) {
        return IntStream.range(0, categories.size())
                .mapToDouble(panel::total)
                .max()
                .orElse(0);
    }

    private CategoryPlot plot(Panel panel, double greatest) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int part = 0; part < parts.size(); part++) {
            for (int category = 0; category < categories.size(); category++) {
                dataset.addValue(
                        panel.values().get(part).get(category), parts.get(part).name(), categories.get(category));
            }
        }
        NumberAxis values = Frame.numbers(null);
        values.setRange(new Range(0, greatest * HEADROOM));
        StackedBarRenderer renderer = new StackedBarRenderer();
        renderer.setBarPainter(new HatchPainter(parts));
        renderer.setShadowVisible(false);
        renderer.setMaximumBarWidth(0.12);
        CategoryAxis bars = new ShortYearAxis(categories.size());
        CategoryPlot plot = new CategoryPlot(dataset, bars, values, renderer);
        plot.setRangeGridlinePaint(Frame.GRID);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return plot;
    }
}
