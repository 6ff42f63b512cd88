package minbei.analysis.chart;

import java.util.List;

/**
 * The table behind a chart, formatted for reading.
 *
 * @param headings one a column
 * @param rows cells by row; the first cell names the row
 */
public record ChartTable(List<String> headings, List<List<String>> rows) {

    /** Copies the lists and refuses rows of another length than the headings. */
    public ChartTable {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException(
                        "row " + row + " has " + row.size() + " cells, but there are " + headings.size() + " headings");
            }
        }
    }
}
