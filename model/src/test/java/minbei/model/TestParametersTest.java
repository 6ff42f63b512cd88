package minbei.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import minbei.model.need.ByNeed;
import minbei.model.resident.ByAge;
import org.junit.jupiter.api.Test;

final class TestParametersTest {

    private static String resource(String name) throws IOException {
        try (InputStream in = TestParametersTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String without(String text, String beginning) {
        return text.lines().filter(line -> !line.startsWith(beginning)).reduce("", (all, line) -> all + line + "\n");
    }

    @Test
    void listGoesBeforeTheCatalogue() {
        // the catalogue says 84 months
        assertThat(TestWorld.parameters().schedule().spinUpMonths()).isEqualTo(36);
        assertThat(TestWorld.parameters().need().relativeOnsetByAge().employment())
                .isEqualTo(new ByAge(0, 1, 1, 0, 0, 0));
    }

    @Test
    void whatTheListDoesNotHaveIsTheBestValueOfTheCatalogue() throws IOException {
        String list = without(without(resource("test-world.yml"), "need.durationMonths"), "environment.fadeMonths");
        String catalogue = resource("parameters.yml")
                .replaceFirst("(?s)(name: environment.fadeMonths.*?)value: 12\\n", "$1value: 13.5\n")
                .replace("{value: 12, range: [6, 24]}", "{value: 14, range: [6, 24]}");
        ModelParameters parameters = TestParameters.of(catalogue, list);
        assertThat(parameters.environment().fadeMonths()).isEqualTo(13.5);
        assertThat(parameters.need().durationMonths()).isEqualTo(new ByNeed(14, 36, 9, 5, 24));
    }

    @Test
    void everyKeyThatTheCatalogueLeavesToDistrictsAndTheListLacksIsNamed() throws IOException {
        String list = without(without(resource("test-world.yml"), "population.migrantShare:"), "budget.needShare");
        String catalogue = resource("parameters.yml");
        assertThatThrownBy(() -> TestParameters.of(catalogue, list))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "leaves [population.migrantShare, budget.needShare.health, budget.needShare.elderCare,"
                                + " budget.needShare.psychologicalCare, budget.needShare.employment, budget.needShare.poverty] to the"
                                + " districts")
                .hasMessageContaining("and [] stand neither");
    }

    @Test
    void componentWithoutAnEntryIsNamed() throws IOException {
        String list = without(resource("test-world.yml"), "need.subtypes");
        String catalogue =
                resource("parameters.yml").replace("name: need.subtypes", "name: need.durationMonths.health");
        assertThatThrownBy(() -> TestParameters.of(catalogue, list))
                .hasMessageContaining("and [need.subtypes] stand neither");
    }

    @Test
    void misspeltLineOfTheListIsRefused() throws IOException {
        String list = resource("test-world.yml").replace("trust.initialMean", "trust.initalMean");
        String catalogue = resource("parameters.yml");
        assertThatThrownBy(() -> TestParameters.of(catalogue, list))
                .hasMessageEndingWith("Maybe you meant trust.initialMean.");
    }
}
