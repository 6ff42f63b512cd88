package minbei.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import minbei.scenario.experiment.World;
import minbei.scenario.policy.PulledLever;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceboTest {

    private static final String FILE = "experiments/all-packages.yml";

    @TempDir
    Path temp;

    private EditedFolder folder;

    @BeforeEach
    void copyBundledFiles() {
        folder = EditedFolder.in(temp);
    }

    private List<String> problems() {
        return EditedFolder.problemsOf(() -> folder.open().experiment("all-packages"));
    }

    private String at(String text) {
        return "scenarios/" + FILE + ":" + folder.lineOf(FILE, text) + ": ";
    }

    @Test
    void placeboIsTheMainYardstickAndNextToNothingMore() throws Exception {
        List<World> worlds = folder.open().worlds(folder.open().experiment("all-packages"));
        World yardstick = worlds.get(0);
        World placebo = worlds.get(worlds.size() - 1);

        assertThat(yardstick.policy().name()).isEqualTo("bare");
        assertThat(placebo.policy().name()).isEqualTo("one-more-place");
        assertThat(placebo.policy().levers()).containsAll(yardstick.policy().levers());
        assertThat(placebo.policy().levers())
                .filteredOn(lever -> !yardstick.policy().levers().contains(lever))
                .extracting(PulledLever::key)
                .containsExactly("department.extraPlaces.elderCare");
    }

    @Test
    void placeboWithTheNameOfAPolicyIsOneProblem() {
        folder.replace(FILE, "name: one-more-place", "name: hubs-only");
        assertThat(problems()).containsExactly(at("name: hubs-only") + "placebo.name (hubs-only) must be its own.");
    }

    @Test
    void placeboThatPullsNoLeverThereIsIsOneProblem() {
        folder.replace(FILE, "department.extraPlaces.elderCare", "department.extraPlaces.elderlyCare");
        assertThat(problems()).hasSize(1).first().asString().contains("department.extraPlaces.elderCare");
    }
}
