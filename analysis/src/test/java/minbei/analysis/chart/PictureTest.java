package minbei.analysis.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PictureTest {

    static Stream<Chart> everyKind() {
        return ChartExamples.all();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void sameChartGivesTheSameSvg(Chart chart) {
        assertThat(SvgPicture.of(chart).element())
                .isEqualTo(SvgPicture.of(chart).element());
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void sameChartGivesTheSamePng(Chart chart) {
        assertThat(PngPicture.of(chart).bytes()).isEqualTo(PngPicture.of(chart).bytes());
    }

    @Test
    void otherNumberGivesAnotherPicture() {
        assertThat(SvgPicture.of(ChartExamples.lines(1)).element())
                .isNotEqualTo(SvgPicture.of(ChartExamples.lines(2)).element());
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void textIsDrawnAsOutlines(Chart chart) {
        assertThat(SvgPicture.of(chart).element()).doesNotContain("<text").doesNotContain("<image");
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyLetterIsOutlinedOnceAndReferredToWhereverItStands(Chart chart, @TempDir Path folder) throws Exception {
        Element root = written(chart, folder);
        List<Element> outlines = all(root, "path").stream()
                .filter(path -> path.getAttribute("id").contains("-glyph"))
                .toList();
        List<String> references = all(root, "use").stream()
                .map(use -> use.getAttribute("xlink:href"))
                .toList();

        assertThat(outlines).extracting(path -> path.getAttribute("d")).doesNotHaveDuplicates();
        assertThat(references).hasSizeGreaterThan(outlines.size());
        assertThat(Set.copyOf(references))
                .containsExactlyInAnyOrderElementsOf(outlines.stream()
                        .map(path -> "#" + path.getAttribute("id"))
                        .toList());
    }

    /** Zero lies 2 points of 42 from the right end, where the words would run out of the picture. */
    @Test
    void wordsInPlaceOfADotStandWhereThereIsRoomForThem(@TempDir Path folder) throws Exception {
        List<Dots.Dot> dots = List.of(
                new Dots.Dot(new Measured(-20, -40, 2), ""),
                new Dots.Dot(Measured.NONE, "changes nothing here, in a district with a long name"));
        Chart chart = new DotChart(
                ChartExamples.text("dots"),
                "points",
                "whisker",
                "",
                List.of("one", "other"),
                List.of(new Dots("series", 1, dots)),
                DotChart.Zone.NONE);

        assertThat(all(written(chart, folder), "use"))
                .extracting(use -> Double.parseDouble(use.getAttribute("x")))
                .allMatch(x -> x > 0 && x < Chart.WIDTH - 10);
    }

    private static Element written(Chart chart, Path folder) throws Exception {
        Path file = folder.resolve("chart.svg");
        SvgPicture.of(chart).write(file);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
    }

    private static List<Element> all(Element root, String name) {
        NodeList nodes = root.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void svgScalesWithItsPlaceAndSpeaksItsAlternative(Chart chart, @TempDir Path folder) throws Exception {
        Element root = written(chart, folder);

        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 680 " + chart.height());
        assertThat(root.hasAttribute("width")).isFalse();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-label")).isEqualTo("Coverage is < 5 % & \"low\".");
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyIdentifierBeginsWithTheKey(Chart chart) {
        assertThat(SvgPicture.of(chart).element().split("\\bid=\""))
                .allSatisfy(part -> assertThat(part)
                        .matches(text -> text.startsWith("<svg")
                                || text.startsWith(chart.text().key() + "-")));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void pngHasTwiceTheSize(Chart chart) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(PngPicture.of(chart).bytes()));

        assertThat(image.getWidth()).isEqualTo(2 * Chart.WIDTH);
        assertThat(image.getHeight()).isEqualTo(2 * chart.height());
    }

    @Test
    void writtenPngIsThePicture(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("chart.png");
        PngPicture picture = PngPicture.of(ChartExamples.dots());

        picture.write(file);

        assertThat(Files.readAllBytes(file)).isEqualTo(picture.bytes());
    }

    @Test
    void writtenSvgSaysItsEncoding(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("chart.svg");

        SvgPicture.of(ChartExamples.dots()).write(file);

        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg");
    }
}
