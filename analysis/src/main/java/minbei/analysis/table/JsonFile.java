package minbei.analysis.table;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** JSON that people can read and that is the same on every system: two spaces, line feeds, keys in a fixed order. */
public final class JsonFile {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private JsonFile() {}

    /**
     * Writes a document.
     *
     * @param file where
     * @param root the document
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, JsonNode root) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(INDENTER)
                .withArrayIndenter(INDENTER);
        Files.writeString(file, MAPPER.writer(printer).writeValueAsString(root) + "\n", StandardCharsets.UTF_8);
    }
}
