package minbei.analysis.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import minbei.analysis.language.Bilingual;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** The tables of a complete folder of results, read row by row, and what its description says of them. */
public final class ResultTables {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path folder;
    private final JsonNode description;

    private ResultTables(Path folder, JsonNode description) {
        this.folder = folder;
        this.description = description;
    }

    /**
     * The tables of a folder.
     *
     * @param folder holds {@code datapackage.json} and {@code tables/}
     * @return its tables
     * @throws IOException if the description cannot be read
     */
    public static ResultTables of(Path folder) throws IOException {
        return new ResultTables(
                folder,
                new ObjectMapper().readTree(folder.resolve(DataPackage.PATH).toFile()));
    }

    /**
     * The rows of a table, to be closed by whoever reads them. One row is in memory at a time.
     *
     * @param table name of the table, for example {@code outcomes}
     * @return its rows, with the headings as names
     * @throws IOException if there is no such table or it cannot be read
     */
    public CSVParser rows(String table) throws IOException {
        BufferedReader reader = Files.newBufferedReader(folder.resolve("tables/" + table + ".csv"));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return CSVParser.parse(reader, FORMAT);
    }

    /**
     * A column as the description has it.
     *
     * @param table name of the table
     * @param key heading of the column
     * @return its name and unit
     * @throws IllegalArgumentException if the table has no such column
     */
    public Measure column(String table, String key) {
        for (JsonNode resource : description.path("resources")) {
            if (resource.path("name").asText().equals(table)) {
                for (JsonNode field : resource.path("schema").path("fields")) {
                    if (field.path("name").asText().equals(key)) {
                        Bilingual name = new Bilingual(
                                field.path("title").asText(),
                                field.path("titleZh").asText());
                        return new Measure(key, name, field.path("unit").asText());
                    }
                }
            }
        }
        throw new IllegalArgumentException("column (" + key + ") must be in table " + table);
    }
}
