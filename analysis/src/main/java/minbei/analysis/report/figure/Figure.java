package minbei.analysis.report.figure;

import minbei.analysis.chart.Chart;

/**
 * A chart with its caption.
 *
 * @param chart the chart
 * @param caption what is measured and how it is read
 */
public record Figure(Chart chart, String caption) {}
