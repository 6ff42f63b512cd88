package minbei.analysis.sweep;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import minbei.analysis.table.CsvFile;
import minbei.analysis.table.Decimal;
import minbei.analysis.table.TableSchema;
import org.jspecify.annotations.Nullable;

/** A table being written twice: as CSV for people and as Parquet for programs. */
final class TableWriter implements AutoCloseable {

    private final CsvFile csv;
    private final ParquetFile parquet;

    private TableWriter(CsvFile csv, ParquetFile parquet) {
        this.csv = csv;
        this.parquet = parquet;
    }

    static TableWriter create(Path folder, TableSchema schema, boolean byteOrderMark, Outlet outlet)
            throws IOException {
        Files.createDirectories(folder.resolve(schema.path()).resolveSibling(""));
        CsvFile csv = CsvFile.create(outlet.open(folder.resolve(schema.path())), schema, byteOrderMark);
        try {
            return new TableWriter(
                    csv, ParquetFile.create(outlet.open(folder.resolve(ParquetFile.path(schema))), schema));
        } catch (IOException e) {
            csv.close();
            throw e;
        }
    }

    /** Writes a row of texts, {@link Long}, {@link Double} and {@link BigDecimal}. */
    void row(Object... values) throws IOException {
        Object[] texts = new Object[values.length];
        @Nullable Object[] typed = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            texts[i] = text(value);
            typed[i] = value instanceof BigDecimal exact
                    ? (Object) exact.doubleValue()
                    : texts[i].equals("") ? null : value;
        }
        csv.row(texts);
        parquet.row(typed);
    }

    private static String text(Object value) {
        if (value instanceof Double number) {
            return Decimal.observed(number);
        }
        return value instanceof BigDecimal exact ? minbei.scenario.content.Decimal.text(exact) : value.toString();
    }

    @Override
    public void close() throws IOException {
        try (csv;
                parquet) {
            // Both are closed, the second also if the first fails.
            return;
        }
    }
}
