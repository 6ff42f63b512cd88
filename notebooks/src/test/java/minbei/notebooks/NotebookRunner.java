package minbei.notebooks;

import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Executes a notebook's code cells in order and compares what they put out with what the notebook stores.
 *
 * <p>Compared are what a cell prints, and the value of its last expression if no semicolon follows it: as text, and where it is a
 * picture as SVG too, which is the same with every Java.
 */
final class NotebookRunner {
    private static final ObjectMapper JSON = new ObjectMapper();

    private NotebookRunner() {}

    /**
     * Runs a notebook and checks its stored outputs.
     *
     * @throws NotebookException if a cell throws, does not compile, or puts out something else than stored
     */
    static void check(Path notebook) throws IOException, NotebookException {
        List<ObjectNode> cells = codeCells(read(notebook));
        try (CellShell shell = new CellShell()) {
            for (int i = 0; i < cells.size(); i++) {
                CellOutput actual = run(notebook, cells.get(i), i, shell);
                CellOutput stored = CellOutput.stored(cells.get(i).path("outputs"));
                if (!actual.equals(stored)) {
                    throw new NotebookException(
                            place(notebook, i) + " puts out\n" + actual + "\nbut the notebook stores\n" + stored
                                    + "\nMaybe the notebook is older than the code; see the README for how to refresh it.");
                }
            }
        }
    }

    /**
     * Runs a notebook and stores what its cells put out in its place.
     *
     * @throws NotebookException if a cell throws or does not compile; the file is then left as it was
     */
    static void refresh(Path notebook) throws IOException, NotebookException {
        ObjectNode root = read(notebook);
        List<ObjectNode> cells = codeCells(root);
        try (CellShell shell = new CellShell()) {
            for (int i = 0; i < cells.size(); i++) {
                ObjectNode cell = cells.get(i);
                ArrayNode outputs = run(notebook, cell, i, shell).toJson(JSON, i + 1);
                cell.set("outputs", outputs);
                cell.put("execution_count", i + 1);
            }
        }
        Files.writeString(notebook, write(root), StandardCharsets.UTF_8);
    }

    /** What a notebook stores for each of its code cells. */
    static List<CellOutput> stored(Path notebook) throws IOException, NotebookException {
        return codeCells(read(notebook)).stream()
                .map(cell -> CellOutput.stored(cell.path("outputs")))
                .toList();
    }

    private static CellOutput run(Path notebook, ObjectNode cell, int index, CellShell shell) throws NotebookException {
        try {
            return shell.run(CellOutput.text(cell.path("source")));
        } catch (NotebookException failure) {
            throw new NotebookException(place(notebook, index) + ": " + failure.getMessage());
        }
    }

    private static String place(Path notebook, int index) {
        return notebook.getFileName() + ", code cell " + (index + 1);
    }

    private static ObjectNode read(Path notebook) throws IOException, NotebookException {
        if (JSON.readTree(Files.readString(notebook)) instanceof ObjectNode root
                && root.path("cells").isArray()) {
            return root;
        }
        throw new NotebookException(notebook + " has no list of cells. Maybe it is not a notebook of format 4.");
    }

    private static List<ObjectNode> codeCells(ObjectNode root) {
        List<ObjectNode> cells = new ArrayList<>();
        for (JsonNode cell : root.path("cells")) {
            if (cell instanceof ObjectNode object
                    && "code".equals(cell.path("cell_type").asText())) {
                cells.add(object);
            }
        }
        return cells;
    }

    /** As Jupyter itself writes it: one space of indentation, a newline at the end. */
    private static String write(ObjectNode root) throws IOException {
        DefaultIndenter oneSpace = new DefaultIndenter(" ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withSeparators(PrettyPrinter.DEFAULT_SEPARATORS
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator("")
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(oneSpace);
        printer.indentArraysWith(oneSpace);
        return JSON.writer(printer).writeValueAsString(root) + "\n";
    }
}
