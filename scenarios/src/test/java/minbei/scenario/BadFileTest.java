package minbei.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that cannot be read at all, whatever they describe. */
class BadFileTest {

    private static final String MINE = "scenarios/policies/mine.yml";

    @TempDir
    Path temp;

    private EditedFolder folder;

    @BeforeEach
    void copyBundledFiles() {
        folder = EditedFolder.in(temp);
    }

    @Test
    void absentFileIsOneProblem() {
        String path = temp.resolve("policies/none.yml").toString();
        assertThat(EditedFolder.problemsOf(() -> folder.open().policy(path)))
                .containsExactly(path + ": the file does not exist.");
        assertThat(EditedFolder.problemsOf(() -> folder.open().check(path)))
                .containsExactly(path + ": the file does not exist.");
    }

    @Test
    void nameThatDoesNotExistIsOneProblemWithSuggestion() {
        assertThat(EditedFolder.problemsOf(() -> folder.open().policy("statusquo")))
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith(
                        "scenarios/policies: policy (statusquo) must be one that exists: all-provided-directly, bare,")
                .endsWith(" status-quo, third-party-evaluation-only. Maybe you meant status-quo.");
    }

    @Test
    void fileWithTheLongEndingIsNamed() {
        folder.write("policies/mine.yaml", "name: mine\n");
        assertThat(EditedFolder.problemsOf(() -> folder.open().policy("mine")))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("Maybe rename mine.yaml to mine.yml.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../policies/status-quo", "/etc/passwd", "a\\b", "..", "", "Status-Quo", "x\ny"})
    void nameThatCouldLeadOutOfTheFolderIsOneProblem(String name) {
        assertThat(EditedFolder.problemsOf(() -> folder.open().policy(name)))
                .hasSize(1)
                .first()
                .asString()
                .contains("must be lower-case letters, digits and hyphens, or the path of a .yml file.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n", "---\n"})
    void emptyFileIsOneProblem(String text) {
        assertThat(problems(text)).containsExactly(MINE + ": the file is empty.");
    }

    @Test
    void fileOverFourMebibytesIsOneProblem() {
        assertThat(problems("#".repeat(4 * 1024 * 1024 + 1)))
                .containsExactly(MINE + ": the file has 4194305 bytes; at most 4194304 (4 MiB) are read.");
    }

    @Test
    void fileThatIsNotUtf8IsOneProblem() throws IOException {
        Files.write(
                folder.path("policies/mine.yml"),
                "name: mine\nlabel: {en: x, zh: 我的}".getBytes(Charset.forName("GBK")));
        assertThat(EditedFolder.problemsOf(() -> folder.open().policy("mine")))
                .containsExactly(MINE + ":2: byte 31 of the file is not UTF-8; the file must be UTF-8."
                        + " Maybe it was saved as GBK or UTF-16.");
    }

    @Test
    void byteOrderMarkIsNoProblem() throws Exception {
        folder.write("policies/mine.yml", "\uFEFFname: mine\nlabel: {en: Mine, zh: 我的}\nlevers: []\n");
        assertThat(folder.open().policy("mine").levers()).isEmpty();
    }

    @Test
    void aliasesAndAnchorsAreRefused() {
        assertThat(problems("name: &n mine\nlabel: {en: *n, zh: 我的}\nlevers: []\n"))
                .containsExactly(
                        MINE + ":1: anchor (&n) must not be used; write values out.",
                        MINE + ":2: alias (*n) must not be used; write the value out.");
    }

    @Test
    void tagsAreRefused() {
        assertThat(problems("name: !!java.net.URL mine\n"))
                .containsExactly(
                        MINE + ":1: tag (tag:yaml.org,2002:java.net.URL) must not be used; write the bare value.");
    }

    @Test
    void keyThatStandsTwiceIsOneProblem() {
        assertThat(problems("name: mine\nlabel: {en: Mine, zh: 我的}\nlevers: []\nlevers: []\n"))
                .containsExactly(MINE + ":4: key levers stands twice, first in line 3; it must stand once.");
    }

    @Test
    void deepNestingIsOneProblem() {
        assertThat(problems("name: mine\nlevers: " + "[".repeat(100_000)))
                .containsExactly(MINE + ":2: nests deeper than 12 levels.");
    }

    @Test
    void secondDocumentIsOneProblem() {
        assertThat(problems("name: mine\n---\nname: other\n"))
                .containsExactly(
                        MINE + ":2: begins a second document; a file must hold one. Maybe remove the line ---.");
    }

    @Test
    void brokenSyntaxIsOneProblemWithItsLine() {
        assertThat(problems("name: mine\nlabel: {en: Mine\nlevers: []\n"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith(MINE + ":3: is not YAML: ");
    }

    @Test
    void listWhereKeysBelongIsOneProblem() {
        assertThat(problems("- name: mine\n"))
                .containsExactly(MINE + ":1: must hold keys with values, each written \"key: value\".");
    }

    @Test
    void fileOfNoKindIsOneProblem() {
        folder.write("mine.yml", "name: mine\n");
        String path = folder.path("mine.yml").toString();
        assertThat(EditedFolder.problemsOf(() -> folder.open().check(path)))
                .containsExactly(path + ": must have the key townships (a district), levers (a policy), yardstick"
                        + " (an experiment) or design (a sweep).");
    }

    @Test
    void thousandsOfProblemsAreCutShort() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            text.append("key").append(i).append(": 1\n");
        }
        assertThat(problems(text.toString())).hasSize(101).last().asString().contains("more problems");
    }

    private List<String> problems(String text) {
        folder.write("policies/mine.yml", text);
        return EditedFolder.problemsOf(() -> folder.open().policy("mine"));
    }
}
