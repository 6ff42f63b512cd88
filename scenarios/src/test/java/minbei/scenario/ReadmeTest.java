package minbei.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages for users show as a file of theirs is one. */
class ReadmeTest {

    private static final List<Path> PAGES = List.of(
            EditedFolder.bundled().resolveSibling("README.md"),
            EditedFolder.bundled().resolve("README.md"));
    private static final Pattern BLOCK = Pattern.compile("(?s)```yaml\n(.*?)```");
    private static final Pattern NAME = Pattern.compile("(?m)^name: (\\S+)$");
    private static final String HEAD = "name: shown-in-part\nlabel: {en: Shown in part, zh: 节选}\n";

    @TempDir
    Path temp;

    /** Policies and experiments of the pages, in their order; a policy may be shown without its head. */
    private static List<String> shown() throws IOException {
        List<String> files = new ArrayList<>();
        for (Path page : PAGES) {
            Matcher block = BLOCK.matcher(Files.readString(page));
            while (block.find()) {
                String text = block.group(1);
                if (text.startsWith("levers:")) {
                    files.add(HEAD + text);
                } else if (text.startsWith("name:")) {
                    files.add(text);
                }
            }
        }
        return files;
    }

    @Test
    void everyPolicyAndExperimentOfThePagesIsRightAsItStands() throws IOException {
        EditedFolder folder = EditedFolder.in(temp);
        List<String> paths = new ArrayList<>();
        for (String text : shown()) {
            Matcher name = NAME.matcher(text);
            assertThat(name.find()).as(text).isTrue();
            String kind = text.contains("\nlevers:") ? "policies" : "experiments";
            paths.add(kind + "/" + name.group(1) + ".yml");
            folder.write(paths.get(paths.size() - 1), text);
        }
        assertThat(paths).contains("policies/more-own-places.yml", "experiments/own-or-bought.yml");
        for (String path : paths) {
            assertThatCode(() -> folder.open().check(folder.path(path).toString()))
                    .as(path)
                    .doesNotThrowAnyException();
        }
    }
}
