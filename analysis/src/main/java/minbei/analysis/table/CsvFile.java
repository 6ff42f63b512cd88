package minbei.analysis.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import minbei.analysis.language.Language;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table being written as CSV (RFC 4180, but lines end in a line feed): UTF-8, comma, header. */
public final class CsvFile implements AutoCloseable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter printer;
    private final int width;

    private CsvFile(CSVPrinter printer, int width) {
        this.printer = printer;
        this.width = width;
    }

    /**
     * Begins a table and writes its header.
     *
     * @param folder folder of the results
     * @param schema what the table holds
     * @param language for Chinese the file begins with a byte order mark, without which Excel takes UTF-8 for GBK
     */
    static CsvFile create(Path folder, TableSchema schema, Language language) throws IOException {
        Path file = folder.resolve(schema.path());
        Files.createDirectories(file.resolveSibling(""));
        return create(Files.newOutputStream(file), schema, language == Language.ZH);
    }

    /**
     * Begins a table and writes its header.
     *
     * @param bytes takes the file; closed with the table
     * @param schema what the table holds
     * @param byteOrderMark whether the file begins with one, for Excel
     * @return the table
     * @throws IOException if it cannot be written
     */
    public static CsvFile create(OutputStream bytes, TableSchema schema, boolean byteOrderMark) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        try {
            if (byteOrderMark) {
                writer.write(BYTE_ORDER_MARK);
            }
            CSVPrinter printer = new CSVPrinter(writer, FORMAT);
            printer.printRecord(schema.header());
            return new CsvFile(printer, schema.columns().size());
        } catch (IOException e) {
            writer.close();
            throw e;
        }
    }

    /**
     * Writes a row.
     *
     * @param values one a column
     * @throws IOException if it cannot be written
     */
    public void row(Object... values) throws IOException {
        if (values.length != width) {
            throw new IllegalArgumentException(
                    "row has " + values.length + " values, but the table " + width + " columns");
        }
        printer.printRecord(values);
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
