package minbei.analysis.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import minbei.model.institution.Institution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page that names the tests of each institution: its effect, what follows two steps away, and its way to disappoint. */
final class InstitutionTestsPageTest {

    private static final Path PAGE = Path.of("..", "model", "docs", "institution-tests.md");
    private static final Pattern ROW = Pattern.compile("^\\| ([MB][0-9][a-z]?)( [^|]*)?\\|", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`([a-zA-Z.]+Test)\\.([a-zA-Z0-9]+)`");

    /** What stands in a cell whose effect was looked for in vain. */
    private static final String NOT_FOUND = "[not found](odd.md#9-known-limits)";

    private static final List<String> ROOTS =
            List.of("model/src/test/java/minbei/model", "analysis/src/test/java/minbei/analysis");

    private static List<String> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> ROW.matcher(line).find())
                .toList();
    }

    private static String code(String row) {
        return ROW.matcher(row).results().findFirst().orElseThrow().group(1);
    }

    @Test
    void everyInstitutionHasItsRowInTheOrderOfTheOdd() throws IOException {
        assertThat(rows().stream().map(InstitutionTestsPageTest::code).distinct())
                .containsExactlyElementsOf(
                        Institution.ALL.stream().map(Institution::code).toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachOfItsThreeTestsIsThere(String row) {
        String[] cells = row.substring(1).split("\\|");
        assertThat(cells).hasSize(4);
        for (String cell : Arrays.asList(cells).subList(1, 4)) {
            List<MatchResult> names = NAME.matcher(cell).results().toList();
            assertThat(!names.isEmpty() || cell.contains(NOT_FOUND)).as(cell).isTrue();
            for (MatchResult name : names) {
                assertThat(promises(name.group(1), name.group(2)))
                        .as(name.group())
                        .isTrue();
            }
        }
    }

    /** The source of a test of the model or of the analysis. */
    private static String source(String shortName) {
        String file = shortName.replace('.', '/') + ".java";
        for (String root : ROOTS) {
            Path path = Path.of("..").resolve(root).resolve(file);
            if (Files.exists(path)) {
                try {
                    return Files.readString(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        throw new AssertionError(shortName + " must be a test of the model or of the analysis");
    }

    private static boolean promises(String shortName, String method) {
        String annotations = "@(Parameterized)?Test\\s+(@\\w+(\\([^)]*\\))?\\s+)*";
        return Pattern.compile(annotations + "void " + method + "\\(")
                .matcher(source(shortName))
                .find();
    }
}
