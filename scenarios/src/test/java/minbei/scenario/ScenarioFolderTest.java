package minbei.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFolderTest {

    @TempDir
    Path temp;

    @Test
    void folderOfTheHomePropertyComesFirst() throws Exception {
        String home = System.getProperty("minbei.home");
        try {
            EditedFolder.in(Files.createDirectories(temp.resolve("scenarios")))
                    .write("policies/mine.yml", "name: mine\nlabel: {en: Mine, zh: 我的}\nlevers: []\n");
            System.setProperty("minbei.home", temp.toString());
            assertThat(ScenarioFolder.open().names(Kind.POLICY)).contains("mine");
            System.setProperty("minbei.home", temp.resolve("none").toString());
            assertThat(EditedFolder.problemsOf(ScenarioFolder::open))
                    .containsExactly("minbei.home: minbei.home (" + temp.resolve("none")
                            + ") must be a folder that holds the" + " folder scenarios.");
            System.clearProperty("minbei.home");
            assertThat(ScenarioFolder.open().names(Kind.DISTRICT)).containsExactly("beibei", "minhang");
        } finally {
            System.setProperty("minbei.home", home);
        }
    }

    @Test
    void bundledFilesAreReadFromAJar() throws Exception {
        Path jar = temp.resolve("minbei.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Kind kind : Kind.values()) {
                try (Stream<Path> files = Files.list(EditedFolder.bundled().resolve(kind.folder()))) {
                    for (Path file : files.sorted().toList()) {
                        zip.putNextEntry(new ZipEntry("minbei/scenario/" + kind.folder() + "/" + file.getFileName()));
                        Files.copy(file, zip);
                    }
                }
            }
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            ScenarioFolder inJar = ScenarioFolder.bundled(loader);
            ScenarioFolder inFolder = ScenarioFolder.at(EditedFolder.bundled());
            assertThat(inJar.list()).isEqualTo(inFolder.list());
            assertThat(inJar.district("minhang").contentHash())
                    .isEqualTo(inFolder.district("minhang").contentHash());
            assertThat(ScenarioFolder.bundled(loader).names(Kind.EXPERIMENT))
                    .contains("own-places", "learn-from-minhang");
        }
    }

    @Test
    void fileOfAUserMayStandAnywhere() throws Exception {
        EditedFolder folder = EditedFolder.in(Files.createDirectories(temp.resolve("scenarios")));
        Path mine = temp.resolve("mine.yml");
        Files.writeString(mine, "name: mine\nlabel: {en: Mine, zh: 我的}\nlevers: []\n");
        assertThat(folder.open().policy(mine.toString()).file()).isEqualTo(mine.toString());
        assertThat(folder.open().check(mine.toString()).kind()).isEqualTo(Kind.POLICY);
    }

    @Test
    void listingNamesEveryFileWithItsLabelAndOutlivesABrokenOne() {
        EditedFolder folder = EditedFolder.in(temp).write("policies/broken.yml", "name: [");
        List<ListedFile> listed = folder.open().list();
        assertThat(listed).hasSize(35);
        assertThat(listed.get(0).label().zh()).isEqualTo("北碚");
        assertThat(listed)
                .filteredOn(file -> file.name().equals("broken"))
                .extracting(file -> file.label().en())
                .containsExactly("broken");
    }

    @Test
    void experimentNamesItsWorlds() throws Exception {
        var folder = ScenarioFolder.at(EditedFolder.bundled());
        var experiment = folder.experiment("own-places");
        assertThat(experiment.studied()).hasSize(2);
        assertThat(folder.worlds(experiment)).hasSize(5);
        assertThat(experiment.kind().yardsticks()).containsExactly("status-quo");
        assertThat(experiment.populationScale()).isEqualByComparingTo("1");
    }
}
