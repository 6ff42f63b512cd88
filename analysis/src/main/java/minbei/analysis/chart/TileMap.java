package minbei.analysis.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;

/**
 * A schematic map: one tile an area, its name and its value written in the tile. It shows who lies beside whom and never a boundary.
 *
 * @param text title, note, alternative and table
 * @param shadeLabel what the shades mean
 * @param tiles one an area
 */
public record TileMap(ChartText text, String shadeLabel, List<Tile> tiles) implements Chart {

    private static final int TILE_HEIGHT = 76;

    /** Copies the list. */
    public TileMap {
        tiles = List.copyOf(tiles);
    }

    /**
     * One area.
     *
     * @param column from the west, 0 or more
     * @param row from the north, 0 or more
     * @param name name of the area
     * @param value value that the shade stands for; {@code NaN} leaves the tile white
     * @param words the value as written in the tile
     */
    public record Tile(int column, int row, String name, double value, String words) {}

    int columns() {
        return 1 + tiles.stream().mapToInt(Tile::column).max().orElse(0);
    }

    int rows() {
        return 1 + tiles.stream().mapToInt(Tile::row).max().orElse(0);
    }

    @Override
    public int height() {
        return Frame.height(drawing(), TILE_HEIGHT * rows() + 8);
    }

    @Override
    public JFreeChart drawing() {
        TilePlot plot = new TilePlot(this);
        return Frame.around(plot, text, List.of(new KeyEntry(shadeLabel, TileMap::shades)));
    }

    private static void shades(Graphics2D g, Rectangle2D box) {
        int steps = 6;
        double width = box.getWidth() / steps;
        for (int i = 0; i < steps; i++) {
            g.setPaint(TilePlot.shade((double) i / (steps - 1)));
            g.fill(new Rectangle2D.Double(box.getX() + i * width, box.getY(), width, box.getHeight()));
        }
    }
}
