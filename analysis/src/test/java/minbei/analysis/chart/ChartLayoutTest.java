package minbei.analysis.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import minbei.analysis.chart.style.ChartFont;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartLayoutTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 9})
    void plotKeepsItsHeightHoweverLongTheKeyIs(int lines) {
        // 300, less insets of 4 above and below; titles may round up by less than 1 each
        assertThat(plotArea(ChartExamples.lines(lines)).getHeight()).isCloseTo(292, within(2.0));
    }

    @ParameterizedTest
    @MethodSource("minbei.analysis.chart.PictureTest#everyKind")
    void marginsStayWhite(Chart chart) {
        BufferedImage image = new BufferedImage(Chart.WIDTH, chart.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        chart.drawing().draw(g, new Rectangle2D.Double(0, 0, Chart.WIDTH, chart.height()));
        g.dispose();
        for (int y = 0; y < chart.height(); y++) {
            assertThat(image.getRGB(1, y)).as("left margin at %d", y).isEqualTo(Color.WHITE.getRGB());
            assertThat(image.getRGB(Chart.WIDTH - 2, y))
                    .as("right margin at %d", y)
                    .isEqualTo(Color.WHITE.getRGB());
        }
    }

    @Test
    void nameWiderThanTheChartIsSetSmaller() {
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        Font fitting = Frame.fitting(ChartFont.regular(14), ChartExamples.LONG_NAME.repeat(2), 400, g);

        assertThat(g.getFontMetrics(fitting).stringWidth(ChartExamples.LONG_NAME.repeat(2)))
                .isLessThanOrEqualTo(404);
    }

    @Test
    void monthWithoutValueBreaksTheLine() {
        List<Line.Point> points = List.of(
                new Line.Point(2014, ChartExamples.measured(1)),
                new Line.Point(2015, Measured.NONE),
                new Line.Point(2016, ChartExamples.measured(2)));
        LineChart chart = new LineChart(
                ChartExamples.text("broken"), "year", "share (%)", "band", List.of(new Line("policy", 0, points)));

        XYPlot plot = chart.drawing().getXYPlot();

        assertThat(plot.getDataset().getSeriesCount()).isEqualTo(2);
    }

    @Test
    void chartWithoutAnyValueIsStillDrawn() {
        LineChart chart = new LineChart(
                ChartExamples.text("empty"),
                "year",
                "share (%)",
                "band",
                List.of(new Line("policy", 0, List.of(new Line.Point(2014, Measured.NONE)))));

        assertThat(PngPicture.of(chart).bytes()).isNotEmpty();
    }

    @Test
    void textOnEveryShadeOfATileIsReadable() {
        for (int percent = 0; percent <= 100; percent++) {
            double share = percent / 100.0;
            assertThat(contrast(TilePlot.ink(share), TilePlot.shade(share)))
                    .as("contrast at %d %%", percent)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void rowOfAnotherLengthThanTheHeadingsIsRefused() {
        assertThatThrownBy(() -> new ChartTable(List.of("a", "b"), List.of(List.of("1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[1] has 1 cells");
    }

    @Test
    void keyThatIsNoFileNameIsRefused() {
        assertThatThrownBy(() -> ChartExamples.text("../etc"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("../etc");
    }

    @Test
    void seriesOfAnotherLengthThanTheCategoriesIsRefused() {
        assertThatThrownBy(() -> new DotChart(
                        ChartExamples.text("dots"),
                        "share",
                        "whisker",
                        "",
                        List.of("a", "b"),
                        List.of(new Dots("series", 0, List.of(new Dots.Dot(Measured.NONE, "")))),
                        DotChart.Zone.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("series has 1 dots");
    }

    private static Rectangle2D plotArea(Chart chart) {
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        ChartRenderingInfo info = new ChartRenderingInfo();
        chart.drawing().draw(g, new Rectangle2D.Double(0, 0, Chart.WIDTH, chart.height()), info);
        g.dispose();
        return info.getPlotInfo().getPlotArea();
    }

    /** Contrast ratio of WCAG 2.2: (brighter + 0.05) / (darker + 0.05) of relative luminance. */
    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
