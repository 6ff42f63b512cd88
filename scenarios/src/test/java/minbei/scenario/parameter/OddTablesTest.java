package minbei.scenario.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import minbei.scenario.content.Decimal;
import org.junit.jupiter.api.Test;

/**
 * The tables of parameters in the ODD are those of the catalogue. With {@code -Dminbei.refresh=true} they are written anew:
 * {@code mvn -pl model,scenarios test -Dtest=OddTablesTest -Dsurefire.failIfNoSpecifiedTests=false -Dminbei.refresh=true}.
 */
class OddTablesTest {

    private static final Path ODD = Path.of("..", "model", "docs", "odd.md");
    private static final String BEGIN = "<!-- begin parameters -->\n";
    private static final String END = "<!-- end parameters -->\n";

    @Test
    void theOddShowsTheParametersOfTheCatalogue() throws IOException {
        String odd = Files.readString(ODD);
        String before = odd.substring(0, odd.indexOf(BEGIN) + BEGIN.length());
        String after = odd.substring(odd.indexOf(END));
        String expected = before + tables() + after;
        if (Boolean.getBoolean("minbei.refresh")) {
            Files.writeString(ODD, expected);
        }
        assertThat(Files.readString(ODD))
                .as("refresh with -Dminbei.refresh=true")
                .isEqualTo(expected);
    }

    private static String tables() {
        Map<String, List<Parameter>> groups = new LinkedHashMap<>();
        for (Parameter parameter : Catalogue.load().parameters()) {
            String group = parameter.key().substring(0, parameter.key().indexOf('.'));
            groups.computeIfAbsent(group, key -> new ArrayList<>()).add(parameter);
        }
        StringBuilder text = new StringBuilder();
        groups.forEach((group, parameters) -> {
            text.append("\n### Parameters of `").append(group).append("`\n\n");
            text.append(
                    "| parameter | 中文 | value | unit | plausible range | allowed | lever | confidence | source |\n");
            text.append("|---|---|---|---|---|---|---|---|---|\n");
            parameters.forEach(parameter -> text.append(row(parameter)));
        });
        return text.append('\n').toString();
    }

    private static String row(Parameter p) {
        ParameterValue preset = p.preset();
        String value = preset == null ? "district" : Decimal.text(preset.value());
        String range = p.range() == null ? "" : p.range().toString();
        String confidence = preset == null ? "" : preset.confidence().word();
        String source = preset == null ? "district file" : preset.source();
        return "| `" + p.key() + "` " + p.label().en() + " | " + p.label().zh() + " | " + value + " | " + p.unit()
                + " | " + range + " | " + p.allowed() + " | " + (p.lever() ? "yes" : "") + " | " + confidence + " | "
                + source.replace("|", "\\|") + " |\n";
    }
}
