package minbei.analysis.table;

import minbei.analysis.language.Bilingual;

/**
 * A column of a table.
 *
 * @param name its heading
 * @param type what its values are
 * @param unit unit of its values, empty if they have none; {@code by indicator} where the row's indicator says it
 * @param title name for readers
 * @param description what it holds, a sentence
 */
public record Column(String name, ColumnType type, String unit, Bilingual title, String description) {

    /**
     * A column without a unit.
     *
     * @param name its heading
     * @param type what its values are
     * @param english name for readers
     * @param chinese the same in Chinese
     * @param description what it holds
     * @return the column
     */
    public static Column of(String name, ColumnType type, String english, String chinese, String description) {
        return new Column(name, type, "", new Bilingual(english, chinese), description);
    }

    /**
     * A column of decimal numbers.
     *
     * @param name its heading
     * @param unit unit of its values
     * @param english name for readers
     * @param chinese the same in Chinese
     * @param description what it holds
     * @return the column
     */
    public static Column measured(String name, String unit, String english, String chinese, String description) {
        return new Column(name, ColumnType.NUMBER, unit, new Bilingual(english, chinese), description);
    }
}
