package minbei.analysis.chart;

import org.jfree.chart.JFreeChart;

/** A chart that can be drawn, read aloud and looked up in a table. */
public sealed interface Chart
        permits CurveChart,
                DotChart,
                DotPanels,
                EffectPanels,
                HeatMap,
                LineChart,
                LinePanels,
                ParallelCoordinates,
                ScatterChart,
                ShareBars,
                StackedBars,
                TileMap {

    /** Width of every chart in CSS pixels: that of an A4 page less its margins. */
    int WIDTH = 680;

    /** Title, note, text alternative and table. */
    ChartText text();

    /** Height in CSS pixels. */
    int height();

    /** The drawing, made anew at each call. */
    JFreeChart drawing();
}
