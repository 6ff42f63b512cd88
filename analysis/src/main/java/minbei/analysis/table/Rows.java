package minbei.analysis.table;

import java.util.List;

/**
 * A table that is small enough to hold: it goes into the workbook, and most also into a CSV file.
 *
 * @param schema what it holds
 * @param rows values as text, in the order of the columns
 */
record Rows(TableSchema schema, List<List<String>> rows) {}
