package minbei.analysis.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import minbei.analysis.experiment.ComparisonResults;
import minbei.analysis.language.Language;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * One workbook for people who work in spreadsheets: indicators, differences and money with years side by side, the small tables as they
 * stand in their files, and a dictionary of all.
 */
final class ResultsWorkbook {

    /** Path of the file under the folder of the results. */
    static final String PATH = "tables/results.xlsx";

    private static final String APPLICATION = "Minbei";
    private static final String APPLICATION_VERSION = "1.0";
    private static final double WORDS_WIDTH = 26;
    private static final double NUMBER_WIDTH = 14;

    /** The CSV files whose sheet has years side by side. */
    private static final Set<String> BY_YEAR =
            Set.of(SummaryTable.SCHEMA.name(), DifferencesTable.SCHEMA.name(), SpendingTable.SCHEMA.name());

    /** The CSV files whose lines are those of a sheet. */
    private static final Set<String> WHOLE = Set.of(
            AnswersTable.SCHEMA.name(),
            IncidenceTable.SCHEMA.name(),
            AdditionalityTable.SCHEMA.name(),
            CostTable.SCHEMA.name(),
            UncertaintyTable.SCHEMA.name(),
            FlippingAssumptionsTable.SCHEMA.name(),
            DictionaryTable.SCHEMA.name());

    private ResultsWorkbook() {}

    /** Whether a table stands in the workbook as it stands in its file. */
    static boolean holds(TableSchema table) {
        return WHOLE.contains(table.name());
    }

    /** Whether a table stands in the workbook with years side by side. */
    static boolean holdsByYear(TableSchema table) {
        return BY_YEAR.contains(table.name());
    }

    /**
     * Writes the workbook.
     *
     * @param small the tables that become sheets as they are, the dictionary last
     */
    static void write(Path folder, ComparisonResults results, List<Rows> small, Language language) throws IOException {
        List<Rows> sheets = new ArrayList<>(YearsSideBySide.sheets(results, language));
        small.stream().filter(rows -> holds(rows.schema())).forEach(sheets::add);
        Path file = folder.resolve(PATH);
        Files.createDirectories(file.resolveSibling(""));
        Path dated = file.resolveSibling("results.tmp");
        try (OutputStream out = Files.newOutputStream(dated);
                Workbook workbook = new Workbook(out, APPLICATION, APPLICATION_VERSION)) {
            for (Rows sheet : sheets) {
                fill(workbook.newWorksheet(sheet.schema().name()), sheet, language);
            }
        }
        TimelessZip.rewrite(dated, file);
        Files.delete(dated);
    }

    private static void fill(Worksheet sheet, Rows rows, Language language) {
        List<Column> columns = rows.schema().columns();
        for (int column = 0; column < columns.size(); column++) {
            String heading = columns.get(column).name();
            String title = columns.get(column).title().in(language);
            sheet.value(0, column, heading.equals(title) ? heading : heading + " · " + title);
            sheet.width(column, columns.get(column).type().numeric() ? NUMBER_WIDTH : WORDS_WIDTH);
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, rows.rows().size(), columns.size() - 1);
        for (int row = 0; row < rows.rows().size(); row++) {
            List<String> values = rows.rows().get(row);
            for (int column = 0; column < values.size(); column++) {
                cell(
                        sheet,
                        row + 1,
                        column,
                        values.get(column),
                        columns.get(column).type());
            }
        }
    }

    /** Numbers go in as decimals, whose text is the same on every JDK; a double's is not. */
    private static void cell(Worksheet sheet, int row, int column, String value, ColumnType type) {
        if (value.isEmpty()) {
            return;
        }
        if (type.numeric()) {
            sheet.value(row, column, new BigDecimal(value));
        } else if (type == ColumnType.BOOLEAN) {
            sheet.value(row, column, Boolean.valueOf(value));
        } else {
            sheet.value(row, column, value);
        }
    }
}
