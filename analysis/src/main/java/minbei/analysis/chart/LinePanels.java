package minbei.analysis.chart;

import java.util.ArrayList;
import java.util.List;
import minbei.analysis.chart.style.SeriesStyle;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;

/**
 * Lines over the years in panels on the same axes: what would be a tangle in one plot.
 *
 * @param text title, note, alternative and table
 * @param axes what the axes show, with units, and whether the vertical one begins at zero
 * @param key what lines and bands are
 * @param scale the vertical axis
 * @param panels row by row
 */
public record LinePanels(ChartText text, String axes, Key key, Scale scale, List<Panel> panels) implements Chart {

    private static final int COLUMNS = 3;
    private static final int PANEL_HEIGHT = 132;
    private static final int MOST_TICKS = 4;

    /** Copies the list. */
    public LinePanels {
        panels = List.copyOf(panels);
    }

    /** One panel: what stands above it, and its lines. */
    public record Panel(String name, List<Line> lines) {

        /** Copies the list. */
        public Panel {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What the lines of every panel are.
     *
     * @param lines names and styles, in order; their points are not used
     * @param band what the bands are
     */
    public record Key(List<Line> lines, String band) {

        /** Copies the list. */
        public Key {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The vertical axis.
     *
     * @param fromZero whether it begins at zero
     * @param leastReach what it spans at least where it does not
     */
    public record Scale(boolean fromZero, double leastReach) {}

    @Override
    public int height() {
        int rows = PanelPlot.rows(panels.size(), COLUMNS);
        return Frame.height(drawing(), PanelPlot.WORDS + PANEL_HEIGHT * rows + 8);
    }

    @Override
    public JFreeChart drawing() {
        List<Line> all =
                panels.stream().flatMap(panel -> panel.lines().stream()).toList();
        Range range = scale.fromZero() ? LinePlot.fromZero(all) : LinePlot.around(all, scale.leastReach());
        List<PanelPlot.Panel> plots = panels.stream()
                .map(panel -> new PanelPlot.Panel(panel.name(), plot(panel, all, range)))
                .toList();
        return Frame.around(new PanelPlot(plots, COLUMNS, axes), text, entries());
    }

    private static XYPlot plot(Panel panel, List<Line> all, Range range) {
        NumberAxis horizontal = Frame.numbers(null);
        LinePlot.setSteps(horizontal, all, MOST_TICKS);
        NumberAxis vertical = Frame.numbers(null);
        vertical.setRange(range);
        vertical.setTickUnit(Frame.roundStep(range.getLength() / MOST_TICKS));
        XYPlot plot = LinePlot.of(panel.lines(), horizontal, vertical);
        plot.setOutlineVisible(false);
        return plot;
    }

    private List<KeyEntry> entries() {
        List<KeyEntry> entries = new ArrayList<>();
        key.lines().stream()
                .filter(line -> !line.bandOnly())
                .forEach(line -> entries.add(Samples.line(line.name(), SeriesStyle.of(line.style()))));
        entries.add(Samples.band(key.band()));
        key.lines().stream().filter(Line::bandOnly).forEach(line -> entries.add(Samples.faintBand(line.name())));
        return entries;
    }
}
