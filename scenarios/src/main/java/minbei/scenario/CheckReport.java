package minbei.scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * What a file without problems says, as a table.
 *
 * @param kind what the file describes
 * @param name its name
 * @param columns headings of the table
 * @param rows cells of the table, as many in each row as there are columns
 * @param notes sentences on the whole
 */
public record CheckReport(Kind kind, String name, List<String> columns, List<List<String>> rows, List<String> notes) {

    /** Copies the lists. */
    public CheckReport {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
    }

    /** The report as lines: notes, headings and rows, cells separated by tabs. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(kind.word() + " " + name + ": no problems");
        lines.addAll(notes);
        if (!rows.isEmpty()) {
            lines.add(String.join("\t", columns));
            rows.forEach(row -> lines.add(String.join("\t", row)));
        }
        return lines;
    }
}
