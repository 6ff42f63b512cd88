package minbei.analysis.chart;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.apache.batik.svggen.SVGIDGenerator;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A chart as SVG with text as outlines, so that it looks the same wherever it is opened.
 *
 * <p>It scales with its place (a view box and no fixed size), tells its text alternative to a screen reader, and its identifiers
 * begin with the key of the chart, so that several fit into one page.
 */
public final class SvgPicture {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 2;

    private final String element;
    private final String alternative;

    private SvgPicture(String element, String alternative) {
        this.element = element;
        this.alternative = alternative;
    }

    /**
     * Draws a chart.
     *
     * @param chart what to draw
     * @return its picture
     */
    public static SvgPicture of(Chart chart) {
        // first, for this loads the font, without which a machine without fonts cannot even make the generator
        JFreeChart drawing = chart.drawing();
        Document document = GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(DECIMALS);
        context.setIDGenerator(new KeyedIds(chart.text().key()));
        SharedGlyphs graphics = new SharedGlyphs(context, chart.text().key());
        drawing.draw(graphics, new Rectangle2D.Double(0, 0, Chart.WIDTH, chart.height()));
        String element = serialize(graphics, named(graphics, chart));
        return new SvgPicture(element, chart.text().alternative());
    }

    private static Element named(SharedGlyphs graphics, Chart chart) {
        Element root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 " + Chart.WIDTH + " " + chart.height());
        // the drawing's only definition without a key in its identifier, and an empty one
        root.replaceChild(graphics.definitions(), root.getFirstChild());
        root.setAttribute("role", "img");
        root.setAttribute("aria-label", chart.text().alternative());
        return root;
    }

    private static String serialize(SVGGraphics2D graphics, Element root) {
        StringWriter writer = new StringWriter();
        try {
            graphics.stream(root, writer, false, false);
        } catch (SVGGraphics2DIOException e) {
            throw new UncheckedIOException(e);
        }
        String text = writer.toString();
        return text.substring(text.indexOf("<svg")).strip();
    }

    /** The {@code svg} element alone, to be set into a page. */
    public String element() {
        return element;
    }

    /**
     * Writes the picture as a file of its own.
     *
     * @param file where to write; overwritten
     * @throws IOException if it cannot be written
     */
    public void write(Path file) throws IOException {
        Files.writeString(file, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element + "\n");
    }

    /** The text alternative: what the picture shows, in words. */
    @Override
    public String toString() {
        return alternative;
    }

    /** Batik counts identifiers from one in every picture; two pictures in one page would share clips. */
    private static final class KeyedIds extends SVGIDGenerator {

        private final String key;

        KeyedIds(String key) {
            this.key = key;
        }

        @Override
        public String generateID(String prefix) {
            return key + "-" + super.generateID(prefix);
        }
    }
}
