package minbei.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadSweepFileTest {

    private static final String FILE = "sweeps/mine.yml";

    @TempDir
    Path temp;

    private EditedFolder folder;

    @BeforeEach
    void copyBundledFiles() {
        folder = EditedFolder.in(temp);
    }

    private void sweep(String design, String... factors) {
        folder.write(FILE, """
                name: mine
                label: {en: Mine, zh: 我的}
                question: {en: Asked, zh: 问题}
                districts: [minhang, beibei]
                policies: [status-quo]
                replications: 2
                months: 12
                seed: 1
                design: %s
                factors:
                """.formatted(design) + "  " + String.join("\n  ", factors) + "\n");
    }

    private List<String> problems() {
        return EditedFolder.problemsOf(
                () -> folder.open().scenarios(folder.open().sweep("mine")));
    }

    private String at(String text) {
        return "scenarios/" + FILE + ":" + folder.lineOf(FILE, text) + ": ";
    }

    @Test
    void parameterThatDoesNotExistIsNamedWithSuggestion() {
        sweep("{method: sobol, points: 8}", "trust.awarenesMean: catalogue");
        assertThat(problems())
                .containsExactly(at("trust.awarenesMean")
                        + "trust.awarenesMean (catalogue) must be a parameter of the catalogue."
                        + " Maybe you meant trust.awarenessMean.");
    }

    @Test
    void rangeOutsideTheBoundsIsRefused() {
        sweep("{method: sobol, points: 8}", "trust.awarenessMean: {range: [0.1, 1.2]}");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith(at("trust.awarenessMean") + "trust.awarenessMean (0.1 to 1.2) must be 0 to 1");
    }

    @Test
    void rangeOutsideThePlausibleOneMustBeMeant() {
        sweep("{method: sobol, points: 8}", "trust.awarenessMean: {range: [0.01, 0.3]}");
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("must be within the catalogue's plausible range, 0.05 to 0.4")
                .endsWith("Maybe add beyond: true, if that is meant.");
    }

    @Test
    void countsOutOfBoundsAreOneProblemEach() {
        sweep("{method: morris, trajectories: 0, levels: 4}", "trust.awarenessMean: catalogue");
        folder.replace(FILE, "replications: 2", "replications: 0");
        assertThat(problems())
                .containsExactly(at("replications") + "replications (0) must be a whole number, 1 to 10000.");
        folder.replace(FILE, "replications: 0", "replications: 1");
        assertThat(problems())
                .containsExactly(at("design") + "design.trajectories (0) must be a whole number, 1 to 1000000000.");
    }

    @Test
    void methodThatDoesNotExistIsNamedWithSuggestion() {
        sweep("{method: sobel, points: 8}", "trust.awarenessMean: catalogue");
        assertThat(problems()).singleElement().asString().endsWith("Maybe you meant sobol.");
    }

    @Test
    void parameterThatIsNoLeverCannotBePulled() {
        sweep("{method: sobol, points: 8}", "trust.awarenessMean: {range: [0.1, 0.3], from: 2015-01}");
        assertThat(problems()).singleElement().asString().contains("trust.awarenessMean is no lever");
    }

    @Test
    void leverThatThePolicyPullsTooIsRefused() {
        sweep("{method: sobol, points: 8}", "department.purchaseShare: {range: [0, 0.5], from: 2016-01}");
        folder.replace(FILE, "policies: [status-quo]", "policies: [status-quo, all-provided-directly]");
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("since policy all-provided-directly pulls department.purchaseShare.");
    }

    @Test
    void familyAndOneOfItsCategoriesCannotBothBeVaried() {
        sweep(
                "{method: sobol, points: 8}",
                "department.quality: {range: [0.4, 0.6]}",
                "department.quality.health: {range: [0.4, 0.6]}");
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("must be varied once, but department.quality varies it too");
    }

    @Test
    void shareThatLeavesNothingForTheOthersIsRefusedBeforeTheFirstRun() {
        sweep("{method: sobol, points: 8}", "population.incomeShareLocal: {range: [0.5, 0.9], beyond: true}");
        assertThat(problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).contains("shares that sum to 1"));
    }

    @Test
    void listedPointMustHaveEveryFactorWithinBounds() {
        sweep(
                "{method: list, points: [{trust.awarenessMean: 0.2}, {trust.awarenessMean: 2, trust.initialMean: 0.5}]}",
                "trust.awarenessMean: catalogue",
                "trust.initialMean: catalogue");
        assertThat(problems()).hasSize(2);
    }

    @Test
    void indicatorThatDoesNotExistIsNamedWithSuggestion() {
        sweep("{method: sobol, points: 8}", "trust.awarenessMean: catalogue");
        folder.replace(FILE, "seed: 1", "seed: 1\noutcomes: [coverag]");
        assertThat(problems()).singleElement().asString().endsWith("Maybe you meant coverage.");
    }
}
