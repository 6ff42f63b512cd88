package minbei.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that exist, but whose names are not those of scenario files. */
class OtherFileTest {

    private static final String MUST_END = ": the file exists, but the name of a scenario file must end in .yml";

    @TempDir
    Path temp;

    private EditedFolder folder;

    @BeforeEach
    void copyBundledFiles() {
        folder = EditedFolder.in(temp);
    }

    @Test
    void tableOfCommunitiesIsCheckedWithItsDistrict() {
        assertProblem(
                "districts/beibei-communities.csv",
                MUST_END + "; a communities table is checked with its district. Maybe check "
                        + folder.path("districts/beibei.yml") + ".");
    }

    @Test
    void tableThatNoDistrictNamesIsToldOfWithoutSuggestion() {
        folder.write("other.csv", "a,b\n").write("broken.yml", "a: [\n");
        assertProblem("other.csv", MUST_END + "; a communities table is checked with its district.");
    }

    @Test
    void fileWithTheLongEndingShouldBeRenamed() {
        folder.write("typo.yaml", "name: typo\n");
        assertProblem("typo.yaml", MUST_END + ". Maybe rename it to typo.yml.");
    }

    @Test
    void fileOfAnotherSortIsToldOfWithoutSuggestion() {
        folder.write("README", "read me\n");
        assertProblem("README", MUST_END + ".");
    }

    @Test
    void folderIsNoFile() {
        assertProblem("districts", ": is a folder; a file that ends in .yml must be given.");
    }

    private void assertProblem(String file, String text) {
        String path = folder.path(file).toString();
        assertThat(EditedFolder.problemsOf(() -> folder.open().check(path))).containsExactly(path + text);
    }
}
