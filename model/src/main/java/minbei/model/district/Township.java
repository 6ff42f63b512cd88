package minbei.model.district;

/**
 * A township: town (镇), subdistrict (街道) or industrial zone (工业区), in the set of 2013.
 *
 * @param code division code of the National Bureau of Statistics, nine digits
 * @param english name in English
 * @param chinese name in Chinese
 * @param tileColumn column of its tile in the schematic map, from the west
 * @param tileRow row of its tile, from the north
 * @param residents residents by month
 */
public record Township(
        String code, String english, String chinese, int tileColumn, int tileRow, ResidentSeries residents) {

    /**
     * Whether two townships count as neighbours: their tiles touch, corners included. The tiles are drawn by hand from general
     * geography, so this is an assumption.
     *
     * @param other another township
     * @return true if the tiles touch and the townships differ
     */
    public boolean neighbours(Township other) {
        int columns = Math.abs(tileColumn - other.tileColumn);
        int rows = Math.abs(tileRow - other.tileRow);
        return columns <= 1 && rows <= 1 && columns + rows > 0;
    }
}
