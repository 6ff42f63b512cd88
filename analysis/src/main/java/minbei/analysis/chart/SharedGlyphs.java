package minbei.analysis.chart;

import java.awt.Graphics;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Element;

/**
 * Draws as SVG with text as outlines, each letter of a font once and wherever else it stands as a reference to it: outlines of every
 * letter of every text made pages twice as large.
 */
final class SharedGlyphs extends SVGGraphics2D {

    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private final String key;

    /** By font and number of the glyph in it; in the order of their first use. Shared by all graphics made from one. */
    private final Map<String, Element> outlines;

    SharedGlyphs(SVGGeneratorContext context, String key) {
        super(context, true);
        this.key = key;
        this.outlines = new LinkedHashMap<>();
    }

    private SharedGlyphs(SharedGlyphs other) {
        super(other);
        this.key = other.key;
        this.outlines = other.outlines;
    }

    @Override
    public Graphics create() {
        return new SharedGlyphs(this);
    }

    @Override
    public void drawGlyphVector(GlyphVector text, float x, float y) {
        Element group = element("g");
        for (int i = 0; i < text.getNumGlyphs(); i++) {
            Shape outline = text.getGlyphOutline(i);
            if (outline.getBounds2D().isEmpty()) {
                continue;
            }
            Point2D position = text.getGlyphPosition(i);
            Element use = element("use");
            use.setAttributeNS(XLINK, "xlink:href", "#" + outlineOf(text, i, outline, position));
            use.setAttribute("x", generatorCtx.doubleString(x + position.getX()));
            use.setAttribute("y", generatorCtx.doubleString(y + position.getY()));
            group.appendChild(use);
        }
        if (group.hasChildNodes()) {
            domGroupManager.addElement(group, DOMGroupManager.FILL);
        }
    }

    private String outlineOf(GlyphVector text, int i, Shape outline, Point2D position) {
        String glyph = text.getFont().getFontName() + " " + text.getFont().getSize2D() + " " + text.getGlyphCode(i);
        return outlines.computeIfAbsent(glyph, unknown -> {
                    AffineTransform toOrigin = AffineTransform.getTranslateInstance(-position.getX(), -position.getY());
                    Element path = shapeConverter.toSVG(toOrigin.createTransformedShape(outline));
                    path.setAttribute("id", key + "-glyph" + outlines.size());
                    return path;
                })
                .getAttribute("id");
    }

    private Element element(String name) {
        return getDOMFactory().createElementNS(SVG_NAMESPACE_URI, name);
    }

    /** The outlines of all letters drawn so far, to be put into the root. */
    Element definitions() {
        Element definitions = element("defs");
        outlines.values().forEach(definitions::appendChild);
        return definitions;
    }
}
