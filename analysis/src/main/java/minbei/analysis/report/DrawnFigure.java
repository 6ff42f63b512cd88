package minbei.analysis.report;

import minbei.analysis.chart.ChartText;
import minbei.analysis.chart.LineChart;
import minbei.analysis.chart.SvgPicture;
import minbei.analysis.report.figure.Figure;
import minbei.analysis.report.wording.Messages;

/**
 * A figure and its picture.
 *
 * @param number its number in the report, from 1
 * @param figure the figure
 * @param picture its picture
 */
record DrawnFigure(int number, Figure figure, SvgPicture picture) {

    /** Up to this height, in the chart's own units, two share a page of A4 without letters too small to read. */
    private static final int HALF_A_PAGE = 660;

    void write(Markup out, Messages messages) {
        write(out, messages, figure.caption());
    }

    /** Without what the figure before it has explained already. */
    void writeAfter(DrawnFigure before, Markup out, Messages messages) {
        write(out, messages, figure.caption().equals(before.figure.caption()) ? "" : figure.caption());
    }

    private void write(Markup out, Messages messages, String caption) {
        ChartText text = figure.chart().text();
        String count = Integer.toString(number);
        out.open("figure", "id", text.key(), "role", "figure", "aria-label", text.title());
        out.open(
                "div",
                "class",
                figure.chart().height() > HALF_A_PAGE ? "picture" : "picture half",
                "tabindex",
                "0",
                "data-hint",
                messages.get("figure.swipe"));
        out.ready(picture.element()).ready("\n").close();
        out.open("figcaption");
        out.open("strong")
                .text(messages.get("figure.number", count))
                .text(text.title())
                .close();
        if (!caption.isEmpty()) {
            out.element("div", caption);
        }
        out.close();
        String months = figure.chart() instanceof LineChart ? messages.get("figure.tableMonths") : "";
        out.open("details").element("summary", messages.get("figure.table", count) + months);
        out.table(text.table().headings(), text.table().rows()).close();
        out.close();
    }
}
