package minbei.analysis.chart;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import minbei.analysis.chart.style.ChartFont;
import minbei.analysis.chart.style.Hatch;
import minbei.analysis.chart.style.SeriesStyle;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.axis.CategoryAnchor;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.CombinedDomainCategoryPlot;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Stacked bars, one panel above the other on one scale.
 *
 * @param text title, note, alternative and table
 * @param valueLabel what the vertical axis shows, with unit
 * @param categories one a bar, for example years
 * @param parts what bars are made of, from below
 * @param panels from above
 */
public record StackedBars(
        ChartText text, String valueLabel, List<String> categories, List<Part> parts, List<Panel> panels)
        implements Chart {

    /** Room above the highest bar for the name of the panel. */
    private static final double HEADROOM = 1.28;

    private static final int AXIS_HEIGHT = 30;
    private static final int PANEL_HEIGHT = 170;
    private static final int LEAST_PANEL = 95;

    /** This many panels have their full height and fit on a page. */
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
     * @param name name above the bars
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
        int panel = panels.size() <= ROOMY ? PANEL_HEIGHT : Math.max(LEAST_PANEL, ROOMY * PANEL_HEIGHT / panels.size());
        return Frame.height(drawing(), AXIS_HEIGHT + panel * panels.size());
    }

    @Override
    public JFreeChart drawing() {
        CategoryAxis axis = new CategoryAxis();
        Frame.dress(axis);
        axis.setCategoryMargin(0.25);
        CombinedDomainCategoryPlot plot = new CombinedDomainCategoryPlot(axis);
        plot.setGap(14);
        double greatest = panels.stream().mapToDouble(this::greatest).max().orElse(0);
        panels.forEach(panel -> plot.add(subplot(panel, greatest > 0 ? greatest : 1)));
        List<KeyEntry> key = parts.stream()
                .map(part -> Samples.part(part.name(), part.hatch(), part.colour()))
                .toList();
        return Frame.around(plot, text, key);
    }

    private double greatest(Panel panel) {
        return IntStream.range(0, categories.size())
                .mapToDouble(panel::total)
                .max()
                .orElse(0);
    }

    private CategoryPlot subplot(Panel panel, double greatest) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int part = 0; part < parts.size(); part++) {
            for (int category = 0; category < categories.size(); category++) {
                dataset.addValue(
                        panel.values().get(part).get(category), parts.get(part).name(), categories.get(category));
            }
        }
        NumberAxis axis = Frame.numbers(valueLabel);
        axis.setRange(new Range(0, greatest * HEADROOM));
        StackedBarRenderer renderer = new StackedBarRenderer();
        renderer.setBarPainter(new HatchPainter(parts));
        renderer.setShadowVisible(false);
        renderer.setMaximumBarWidth(0.12);
        CategoryPlot subplot = new CategoryPlot(dataset, null, axis, renderer);
        subplot.setRangeGridlinePaint(Frame.GRID);
        subplot.setBackgroundPaint(Color.WHITE);
        subplot.setOutlinePaint(Frame.GRID);
        subplot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        subplot.addAnnotation(name(panel, greatest * HEADROOM * 0.97));
        return subplot;
    }

    private CategoryTextAnnotation name(Panel panel, double height) {
        CategoryTextAnnotation name = new CategoryTextAnnotation(panel.name(), categories.get(0), height);
        name.setCategoryAnchor(CategoryAnchor.START);
        name.setTextAnchor(TextAnchor.TOP_LEFT);
        name.setFont(ChartFont.bold(13.5f));
        name.setPaint(Frame.INK);
        return name;
    }
}
