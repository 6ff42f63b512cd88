package minbei.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import minbei.scenario.parameter.Catalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** With {@code -Dminbei.refresh=true} the schemas are written anew: {@code mvn -pl model,scenarios test -Dminbei.refresh=true}. */
class EditorSchemaTest {

    private final ScenarioFolder folder = ScenarioFolder.at(EditedFolder.bundled());

    @ParameterizedTest
    @EnumSource
    void schemaIsThatOfTheCatalogue(Kind kind) throws Exception {
        String schema = generated(kind);
        Path file = EditedFolder.bundled().resolve("schemas").resolve(kind.word() + ".schema.json");
        if (Boolean.getBoolean("minbei.refresh")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, schema);
        }
        assertThat(file).as("refresh with -Dminbei.refresh=true").content().isEqualTo(schema);
    }

    @ParameterizedTest
    @EnumSource
    void bundledFilesMeetTheirSchemaAndNameIt(Kind kind) throws Exception {
        for (String name : folder.names(kind)) {
            String yaml = Files.readString(
                    EditedFolder.bundled().resolve(kind.folder()).resolve(name + ".yml"));
            assertThat(yaml).startsWith("# yaml-language-server: $schema=../schemas/" + kind.word() + ".schema.json\n");
            assertThat(errors(kind, yaml)).as(name).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "budget.envelopePerResidentYear: 6000",
        "budget.envelopePerResidentYears: 60",
        "population.migrantShare: 0.5",
        "department.purchaseShare: {elderlyCare: 0.5}"
    })
    void schemaRefusesWhatTheLoaderRefuses(String lever) throws Exception {
        String policy = "name: mine\nlabel: {en: Mine, zh: 我的}\nlevers:\n  - from: 2015-01\n    set: {" + lever + "}\n";
        assertThat(errors(Kind.POLICY, policy)).isNotEmpty();
    }

    private static List<Error> errors(Kind kind, String yaml) throws Exception {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(generated(kind), InputFormat.JSON);
        return schema.validate(yaml, InputFormat.YAML);
    }

    private static String generated(Kind kind) throws Exception {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new ShallowIndenter());
        return new ObjectMapper()
                        .writer(printer)
                        .writeValueAsString(EditorSchema.of(Catalogue.load()).schema(kind)) + "\n";
    }

    /** Breaks lines near the root only: one parameter a line reads better and is a tenth of the size. */
    private static final class ShallowIndenter extends DefaultIndenter {

        private static final long serialVersionUID = 1L;
        private static final int DEEPEST = 3;

        ShallowIndenter() {
            super("  ", "\n");
        }

        @Override
        public void writeIndentation(JsonGenerator generator, int level) throws IOException {
            if (level <= DEEPEST) {
                super.writeIndentation(generator, level);
            } else {
                generator.writeRaw(' ');
            }
        }
    }
}
