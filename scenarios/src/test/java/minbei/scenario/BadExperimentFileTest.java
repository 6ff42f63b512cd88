package minbei.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadExperimentFileTest {

    private static final String FILE = "experiments/own-places.yml";

    @TempDir
    Path temp;

    private EditedFolder folder;

    @BeforeEach
    void copyBundledFiles() {
        folder = EditedFolder.in(temp);
    }

    @Test
    void experimentWithoutPoliciesIsOneProblem() {
        folder.replace(
                FILE,
                "[status-quo, larger-envelope, all-provided-directly, extra-elder-places, elder-care-first]",
                "[]");
        assertThat(problems())
                .containsExactly(at("policies:") + "policies (a list) must be a list with one policy or more.");
    }

    @Test
    void districtThatDoesNotExistIsNamedWithSuggestion() {
        folder.replace(FILE, "[minhang, beibei]", "[minghang, beibei]");
        assertThat(problems())
                .containsExactly(at("districts:")
                        + "the 1st entry of districts (minghang) must be a district that exists: beibei, minhang."
                        + " Maybe you meant minhang.");
    }

    @Test
    void policyListedTwiceIsOneProblem() {
        folder.replace(FILE, "[status-quo, larger-envelope,", "[status-quo, status-quo,");
        assertThat(problems())
                .containsExactly(at("policies:") + "the 2nd entry of policies (status-quo) must be listed once.");
    }

    @Test
    void yardstickThatIsNotComparedIsOneProblem() {
        folder.replace(FILE, "yardstick: status-quo", "yardstick: status");
        assertThat(problems()).hasSize(1).first().asString().contains("yardstick (status) must be one of the policies");
    }

    @Test
    void countsOutOfBoundsAreOneProblemEach() {
        folder.replace(FILE, "replications: 5", "replications: 1")
                .replace(FILE, "months: 120", "months: 121")
                .replace(FILE, "seed: 1", "seed: 1.5\npopulationScale: 0");
        assertThat(problems())
                .containsExactly(
                        at("replications:") + "replications (1) must be a whole number, 2 to 10000.",
                        at("months:") + "months (121) must be a whole number, 1 to 120 months.",
                        at("populationScale:") + "populationScale (0) must be above 0 and at most 1.",
                        at("seed:")
                                + "seed (1.5) must be a whole number, -9223372036854775808 to 9223372036854775807.");
    }

    private List<String> problems() {
        return EditedFolder.problemsOf(() -> folder.open().experiment("own-places"));
    }

    private String at(String text) {
        return "scenarios/" + FILE + ":" + folder.lineOf(FILE, text) + ": ";
    }
}
