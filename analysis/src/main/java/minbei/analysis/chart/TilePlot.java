package minbei.analysis.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.DoubleStream;
import minbei.analysis.chart.style.ChartFont;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.text.TextBlockAnchor;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.TextAnchor;

/** Draws the tiles of a {@link TileMap}; light is low and dark is high, between its least and its greatest value. */
@SuppressWarnings("serial")
final class TilePlot extends PaintedPlot {

    private static final Color LIGHT = new Color(0xEFF5FA);
    private static final Color DARK = new Color(0x00507D);
    private static final double GAP = 4;
    /** From this share on white has more contrast than black; neither falls below 4.5 : 1 anywhere. */
    private static final double TURN = 0.735;

    private final transient TileMap map;

    TilePlot(TileMap map) {
        super("tiles");
        this.map = map;
    }

    @Override
    void paint(Graphics2D g, Rectangle2D inside) {
        double least = known().min().orElse(0);
        double greatest = known().max().orElse(0);
        double width = inside.getWidth() / map.columns();
        double height = inside.getHeight() / map.rows();
        for (TileMap.Tile tile : map.tiles()) {
            Rectangle2D box = new Rectangle2D.Double(
                    inside.getX() + tile.column() * width + GAP / 2,
                    inside.getY() + tile.row() * height + GAP / 2,
                    width - GAP,
                    height - GAP);
            double share = greatest > least ? (tile.value() - least) / (greatest - least) : 0;
            draw(g, tile, box, share);
        }
    }

    private DoubleStream known() {
        return map.tiles().stream().mapToDouble(TileMap.Tile::value).filter(value -> !Double.isNaN(value));
    }

    private static void draw(Graphics2D g, TileMap.Tile tile, Rectangle2D box, double share) {
        g.setPaint(Double.isNaN(share) ? Color.WHITE : shade(share));
        g.fill(box);
        g.setPaint(Frame.FAINT);
        g.setStroke(new BasicStroke(0.8f));
        g.draw(box);
        Color ink = ink(share);
        float centre = (float) box.getCenterX();
        float width = (float) box.getWidth() - 8;
        TextBlock name = WrappedText.of(tile.name(), Frame.NOTE, ink, width, 3, HorizontalAlignment.CENTER, g);
        name.draw(g, centre, (float) (box.getMinY() + box.getHeight() * 0.34), TextBlockAnchor.CENTER);
        g.setPaint(ink);
        g.setFont(ChartFont.bold(15));
        TextUtils.drawAlignedString(
                tile.words(), g, centre, (float) (box.getMinY() + box.getHeight() * 0.77), TextAnchor.CENTER);
    }

    /** The colour of text on a shade; black where there is no value. */
    static Color ink(double share) {
        return share > TURN ? Color.WHITE : Color.BLACK;
    }

    /** A colour between light and dark. */
    static Color shade(double share) {
        return new Color(
                mix(LIGHT.getRed(), DARK.getRed(), share),
                mix(LIGHT.getGreen(), DARK.getGreen(), share),
                mix(LIGHT.getBlue(), DARK.getBlue(), share));
    }

    private static int mix(int light, int dark, double share) {
        return (int) Math.round(light + (dark - light) * share);
    }
}
