package minbei.analysis.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import minbei.analysis.execution.Sha256;
import minbei.analysis.experiment.ExperimentDescription;

/** The description of all CSV files, for programs: a Frictionless Data Package. */
public final class DataPackage {

    /** Path of the file under the folder of the results. */
    public static final String PATH = "datapackage.json";

    private DataPackage() {}

    static void write(Path folder, ExperimentDescription experiment, List<TableSchema> tables) throws IOException {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("profile", "tabular-data-package");
        root.put("name", experiment.name());
        root.put("title", experiment.label().english());
        root.put("titleZh", experiment.label().chinese());
        root.put("description", experiment.question().english());
        root.put("descriptionZh", experiment.question().chinese());
        ArrayNode resources = root.putArray("resources");
        for (TableSchema table : tables) {
            resource(folder, table, resources.addObject());
        }
        JsonFile.write(folder.resolve(PATH), root);
    }

    /**
     * Describes a table.
     *
     * @param folder folder of the results, in which the table's file is
     * @param table what it holds
     * @param node takes the description
     * @throws IOException if the file cannot be read
     */
    public static void resource(Path folder, TableSchema table, ObjectNode node) throws IOException {
        Path file = folder.resolve(table.path());
        node.put("profile", "tabular-data-resource");
        node.put("name", table.name());
        node.put("path", table.path());
        node.put("title", table.title().english());
        node.put("titleZh", table.title().chinese());
        node.put("description", table.description());
        node.put("format", "csv");
        node.put("mediatype", "text/csv");
        node.put("encoding", "utf-8");
        node.put("bytes", Files.size(file));
        node.put("hash", "sha256:" + Sha256.ofFile(file));
        node.putObject("dialect")
                .put("delimiter", ",")
                .put("lineTerminator", "\n")
                .put("doubleQuote", true);
        ObjectNode schema = node.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        for (Column column : table.columns()) {
            field(column, fields.addObject());
        }
        schema.putArray("missingValues").add("");
        ArrayNode key = schema.putArray("primaryKey");
        table.key().forEach(key::add);
    }

    private static void field(Column column, ObjectNode node) {
        node.put("name", column.name());
        node.put("type", column.type().key());
        if (!column.unit().isEmpty()) {
            node.put("unit", column.unit());
        }
        node.put("title", column.title().english());
        node.put("titleZh", column.title().chinese());
        node.put("description", column.description());
    }
}
