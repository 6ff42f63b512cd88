package minbei.analysis.table;

import java.util.List;
import minbei.analysis.language.Bilingual;

/**
 * What a table holds.
 *
 * @param name name of the table, and of its file without {@code .csv}
 * @param title name for readers
 * @param description what a row is, a sentence
 * @param columns in their order
 * @param key columns that tell one row from all others
 */
public record TableSchema(String name, Bilingual title, String description, List<Column> columns, List<String> key) {

    /** Copies the lists. */
    public TableSchema {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    /** Path of the file under the folder of the results. */
    public String path() {
        return "tables/" + name + ".csv";
    }

    /** Headings in their order. */
    public List<String> header() {
        return columns.stream().map(Column::name).toList();
    }
}
