package minbei.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import minbei.scenario.district.LoadedDistrict;
import minbei.scenario.experiment.Experiment;
import minbei.scenario.experiment.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UncertaintyBudgetTest {

    private static final String FILE = "experiments/what-is-uncertain.yml";

    @TempDir
    Path temp;

    private EditedFolder folder;

    @BeforeEach
    void copyBundledFiles() {
        folder = EditedFolder.in(temp);
    }

    private List<String> problems() {
        return EditedFolder.problemsOf(() -> {
            Experiment read = folder.open().experiment("what-is-uncertain");
            folder.open().districts(read);
        });
    }

    private String at(String text) {
        return "scenarios/" + FILE + ":" + folder.lineOf(FILE, text) + ": ";
    }

    @Test
    void everyPolicyIsRunAsItIsAndUnderEachVariant() throws Exception {
        List<World> worlds = folder.open().worlds(folder.open().experiment("what-is-uncertain"));

        // yardstick and two policies, as they are and under three rules and three readings of the data
        assertThat(worlds).hasSize(3 * (1 + 3 + 3));
        assertThat(worlds)
                .extracting(world -> world.policy().name())
                .startsWith("status-quo", "hubs-only", "minhang-experience-sized", "status-quo--choice-by-distance")
                .endsWith("minhang-experience-sized--poorer");
    }

    @Test
    void variantHoldsInItsWorldAndNotWhereParametersAreDrawn() throws Exception {
        Experiment experiment = folder.open().experiment("what-is-uncertain");
        Map<String, LoadedDistrict> districts = folder.open().districts(experiment);
        World more = folder.open().worlds(experiment).stream()
                .filter(world -> world.policy().name().equals("status-quo--more-migrants"))
                .findFirst()
                .orElseThrow();

        assertThat(experiment.district("beibei", more, districts).numbers().number("population.migrantShare"))
                .isEqualByComparingTo("0.25");
        assertThat(experiment
                        .district("beibei", more.drawn(), districts)
                        .numbers()
                        .number("population.migrantShare"))
                .isEqualByComparingTo("0.17");
    }

    @Test
    void variantOfSharesThatSumToNoWholeIsOneProblem() {
        folder.replace(FILE, "population.ageShareLocal.from60: 0.14", "population.ageShareLocal.from60: 0.24");
        assertThat(problems()).hasSize(1).first().asString().contains("older leaves beibei without sense");
    }

    @Test
    void yardstickAmongThePoliciesIsOneProblem() {
        folder.replace(FILE, "[hubs-only,", "[status-quo, hubs-only,");
        assertThat(problems())
                .containsExactly(at("yardstick:") + "yardstick (status-quo) must be none of the policies.");
    }

    @Test
    void variantThatSetsAParameterThereIsNotIsOneProblemWithASuggestion() {
        folder.replace(FILE, "population.migrantShare: 0.25", "population.migrantsShare: 0.25");
        assertThat(problems()).hasSize(1).first().asString().contains("population.migrantShare");
    }
}
