package minbei.analysis.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import minbei.analysis.experiment.PlannedRun;
import minbei.analysis.language.Bilingual;
import minbei.analysis.language.Language;
import minbei.model.observation.OrganizationLine;
import minbei.model.schedule.Month;

/**
 * A table with many rows a run: one an organization, contract or round. It is written run after run, and no run's rows outlive their
 * writing.
 *
 * @param <L> the line of a run that makes a row
 */
final class LineTable<L> {

    private static final List<Column> RUN = List.of(
            CommonColumn.HALF, CommonColumn.DISTRICT, CommonColumn.POLICY, CommonColumn.REPLICATION, CommonColumn.SEED);

    private final TableSchema schema;
    private final List<Cell<L>> cells;

    /**
     * A column and its value.
     *
     * @param column heading, unit, names
     * @param value of a line, as it stands in the file
     */
    record Cell<L>(Column column, Function<L, Object> value) {}

    private LineTable(TableSchema schema, List<Cell<L>> cells) {
        this.schema = schema;
        this.cells = cells;
    }

    /**
     * A table.
     *
     * @param name of the table and of its file
     * @param title for readers
     * @param description what a row is
     * @param key heading of the cell that tells the rows of a run apart
     * @param cells after those of the run
     */
    static <L> LineTable<L> of(String name, Bilingual title, String description, String key, List<Cell<L>> cells) {
        List<Column> columns = new ArrayList<>(RUN);
        cells.forEach(cell -> columns.add(cell.column()));
        List<String> keys = List.of("half", "district", "policy", "replication", key);
        return new LineTable<>(new TableSchema(name, title, description, columns, keys), List.copyOf(cells));
    }

    TableSchema schema() {
        return schema;
    }

    /** A word or a text. */
    static <L> Cell<L> word(
            String name, String english, String chinese, String description, Function<L, String> value) {
        return new Cell<>(Column.of(name, ColumnType.STRING, english, chinese, description), value::apply);
    }

    /** A whole number, with a unit or without. */
    static <L> Cell<L> whole(
            String name, String unit, String english, String chinese, String description, Function<L, Integer> value) {
        Column column = new Column(name, ColumnType.INTEGER, unit, new Bilingual(english, chinese), description);
        return new Cell<>(column, value::apply);
    }

    /** True or false. */
    static <L> Cell<L> flag(
            String name, String english, String chinese, String description, Function<L, Boolean> value) {
        return new Cell<>(Column.of(name, ColumnType.BOOLEAN, english, chinese, description), value::apply);
    }

    /** A month, empty for what never happened. */
    static <L> Cell<L> month(
            String name, String english, String chinese, String description, Function<L, Integer> value) {
        return new Cell<>(Column.of(name, ColumnType.MONTH, english, chinese, description), line -> {
            int month = value.apply(line);
            return month == OrganizationLine.NEVER ? "" : new Month(month);
        });
    }

    /** A measure, empty where there is none. */
    static <L> Cell<L> measure(
            String name, String unit, String english, String chinese, String description, Function<L, Double> value) {
        Column column = Column.measured(name, unit, english, chinese, description);
        return new Cell<>(column, line -> Decimal.observed(value.apply(line)));
    }

    /** Money. */
    static <L> Cell<L> money(
            String name, String unit, String english, String chinese, String description, Function<L, Long> fen) {
        Column column = Column.measured(name, unit, english, chinese, description);
        return new Cell<>(column, line -> Decimal.yuan(fen.apply(line)));
    }

    /** Begins the file. */
    Writing begin(Path folder, Language language) throws IOException {
        return new Writing(CsvFile.create(folder, schema, language));
    }

    /** The file while it is written. */
    final class Writing implements AutoCloseable {

        private final CsvFile file;

        private Writing(CsvFile file) {
            this.file = file;
        }

        void add(PlannedRun run, List<L> lines) throws IOException {
            Object[] row = new Object[RUN.size() + cells.size()];
            row[0] = run.half().key();
            row[1] = run.district();
            row[2] = run.policy();
            row[3] = run.replication();
            row[4] = run.seed();
            for (L line : lines) {
                for (int c = 0; c < cells.size(); c++) {
                    row[RUN.size() + c] = cells.get(c).value().apply(line);
                }
                file.row(row);
            }
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
