package minbei.analysis.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import minbei.analysis.execution.UnusableFolderException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {

    @TempDir
    Path place;

    private Path directory() {
        return place.resolve("results");
    }

    @Test
    void resultsAppearUnderTheirNameOnlyWhenComplete() throws Exception {
        try (ResultFolder folder = ResultFolder.open(directory(), false)) {
            Files.createFile(folder.runs().resolve("x.run"));
            Files.createFile(folder.part().resolve("report.html"));
            folder.log().line("before");
            assertThat(directory()).doesNotExist();

            folder.complete();
            folder.log().line("after");
        }

        assertThat(directory().resolve("report.html")).exists();
        assertThat(directory().resolve("runs")).doesNotExist();
        assertThat(directory().resolve(".lock")).doesNotExist();
        assertThat(directory().resolve(RunLog.FILE_NAME)).content().contains("before", "after");
        assertThat(place.resolve("results.part")).doesNotExist();
    }

    @Test
    void runsAreThereUntilTheResultsHaveTheirName() throws Exception {
        try (ResultFolder folder = ResultFolder.open(directory(), false)) {
            Path run = Files.createFile(folder.runs().resolve("x.run"));
            // Somebody else has made the folder meanwhile, so it cannot be renamed.
            Files.createFile(Files.createDirectory(directory()).resolve("not-ours"));

            assertThatThrownBy(folder::complete).isInstanceOf(IOException.class);
            assertThat(run).exists();
        }
    }

    @Test
    void existingFolderIsNeverOverwritten() throws IOException {
        Files.createDirectory(directory());

        assertThatThrownBy(() -> ResultFolder.open(directory(), true))
                .isInstanceOf(UnusableFolderException.class)
                .hasFieldOrPropertyWithValue("reason", Reason.EXISTS);
    }

    /** Below a plain file nobody can write, not even root. */
    @Test
    void folderThatCannotBeMadeIsRefusedAtOnce() throws IOException {
        Path file = Files.createFile(place.resolve("file"));

        assertThatThrownBy(() -> ResultFolder.open(file.resolve("results"), false))
                .isInstanceOf(UnusableFolderException.class)
                .hasFieldOrPropertyWithValue("reason", Reason.BELOW_A_FILE);
    }

    @Test
    void secondWorkerOnTheSameFolderIsTurnedAway() throws Exception {
        try (ResultFolder first = ResultFolder.open(directory(), false)) {
            assertThat(first.part()).exists();
            assertThatThrownBy(() -> ResultFolder.open(directory(), true))
                    .isInstanceOf(UnusableFolderException.class)
                    .hasFieldOrPropertyWithValue("reason", Reason.IN_USE);
        }
        try (ResultFolder later = ResultFolder.open(directory(), false)) {
            assertThat(later.part()).exists();
        }
    }

    @Test
    void resumingKeepsRunsAndLogAndDropsHalfWrittenResults() throws Exception {
        try (ResultFolder folder = ResultFolder.open(directory(), false)) {
            Files.createFile(folder.runs().resolve("x.run"));
            Files.createDirectories(folder.part().resolve("tables/deep"));
            Files.createFile(folder.part().resolve("tables/deep/half.csv"));
            folder.log().line("first attempt");
        }
        try (ResultFolder folder = ResultFolder.open(directory(), false)) {
            assertThat(folder.runs().resolve("x.run")).exists();
            assertThat(folder.log().file()).content().contains("first attempt");
            assertThat(folder.part().resolve("tables")).doesNotExist();
        }
    }

    @Test
    void freshForgetsTheRuns() throws Exception {
        try (ResultFolder folder = ResultFolder.open(directory(), false)) {
            Files.createFile(folder.runs().resolve("x.run"));
        }
        try (ResultFolder folder = ResultFolder.open(directory(), true)) {
            assertThat(folder.runs()).isEmptyDirectory();
        }
    }

    @Test
    void defaultNameIsTheFirstThatIsFree() throws IOException {
        assertThat(ResultFolder.firstFree(directory())).isEqualTo(directory());
        Files.createDirectory(directory());
        assertThat(ResultFolder.firstFree(directory())).isEqualTo(place.resolve("results-2"));
        // An interrupted attempt does not take the name: work on it goes on.
        Files.createDirectory(place.resolve("results-2.part"));
        assertThat(ResultFolder.firstFree(directory())).isEqualTo(place.resolve("results-2"));
        Files.createDirectory(place.resolve("results-2"));
        assertThat(ResultFolder.firstFree(directory())).isEqualTo(place.resolve("results-3"));
    }
}
