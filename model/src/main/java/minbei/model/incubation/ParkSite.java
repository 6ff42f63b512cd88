package minbei.model.incubation;

import java.util.List;
import minbei.model.district.District;
import minbei.model.district.Township;

/**
 * Where the park is: in the township with most residents at the end of 2013. Distance is counted in tiles of the schematic map, corners
 * touching, an assumption like the map itself.
 */
final class ParkSite {

    private static final int END_OF_2013 = -1;

    private final int[] tiles;

    private ParkSite(int[] tiles) {
        this.tiles = tiles;
    }

    static ParkSite of(District district) {
        List<Township> townships = district.townships();
        Township largest = townships.get(0);
        for (Township township : townships) {
            if (township.residents().atEndOf(END_OF_2013) > largest.residents().atEndOf(END_OF_2013)) {
                largest = township;
            }
        }
        int[] tiles = new int[townships.size()];
        for (int t = 0; t < tiles.length; t++) {
            int columns = Math.abs(townships.get(t).tileColumn() - largest.tileColumn());
            int rows = Math.abs(townships.get(t).tileRow() - largest.tileRow());
            tiles[t] = Math.max(columns, rows);
        }
        return new ParkSite(tiles);
    }

    /** Tiles from the park to a township; 0 in its own. */
    int tilesTo(int township) {
        return tiles[township];
    }

    /** What is left over the distance to a township, where each tile leaves a part. */
    double reach(int township, double perTile) {
        return StrictMath.pow(perTile, tilesTo(township));
    }

    int townships() {
        return tiles.length;
    }
}
