package minbei.analysis.chart.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Labels, notes and sources of the scenario files stand in charts and report; this test runs where the source is. */
class ScenarioGlyphsTest {

    private static final Path HOME = Path.of(System.getProperty("minbei.home", ".."));

    private static List<Path> files() throws IOException {
        Path catalogue = HOME.resolve("model/src/main/resources/minbei/model/parameters.yml");
        try (Stream<Path> scenarios = Files.walk(HOME.resolve("scenarios"), 2)) {
            return Stream.concat(
                            Stream.of(catalogue),
                            scenarios.filter(
                                    file -> file.toString().matches(".*(districts|policies|experiments)/[^/]*\\.yml")))
                    .sorted()
                    .toList();
        }
    }

    /** Whole files: what is not shown, keys and comments, is in the font as well. */
    private static Set<String> missingGlyphs(String text) {
        Set<String> missing = new TreeSet<>();
        text.lines()
                .flatMapToInt(String::codePoints)
                .mapToObj(Character::toString)
                .filter(character -> !ChartFont.canDisplay(character))
                .forEach(missing::add);
        return missing;
    }

    @Test
    void everyCharacterOfEveryScenarioFileHasItsGlyph() throws IOException {
        assertThat(files())
                .hasSizeGreaterThan(5)
                .allSatisfy(file -> assertThat(missingGlyphs(Files.readString(file)))
                        .as("%s", file)
                        .isEmpty());
    }

    @Test
    void traditionalCharacterIsFound() {
        assertThat(missingGlyphs("重慶市")).containsExactly("慶");
    }
}
