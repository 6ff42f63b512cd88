package minbei.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import minbei.scenario.language.Phrase;

/**
 * What a file without problems says, as a table.
 *
 * @param kind what the file describes
 * @param name its name
 * @param columns headings of the table
 * @param rows cells of the table, as many in each row as there are columns
 * @param notes sentences on the whole
 */
public record CheckReport(Kind kind, String name, List<Phrase> columns, List<List<Phrase>> rows, List<Phrase> notes) {

    /** Copies the lists. */
    public CheckReport {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
    }

    /**
     * The report as lines: notes, headings and rows, cells separated by tabs.
     *
     * @param locale of the reader; keys and names are the same for all
     * @return the lines
     */
    public List<String> lines(Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(Phrase.of("{0} {1}: no problems", kind.phrase(), name).in(locale));
        notes.forEach(note -> lines.add(note.in(locale)));
        if (!rows.isEmpty()) {
            lines.add(line(columns, locale));
            rows.forEach(row -> lines.add(line(row, locale)));
        }
        return lines;
    }

    private static String line(List<Phrase> cells, Locale locale) {
        return cells.stream().map(cell -> cell.in(locale)).collect(Collectors.joining("\t"));
    }
}
