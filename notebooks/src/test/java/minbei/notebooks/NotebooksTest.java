package minbei.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class NotebooksTest {
    /** Set to store what the cells put out instead of comparing it; the README says the command. */
    private static final boolean REFRESH = Boolean.getBoolean("minbei.notebooks.refresh");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyNotebookPutsOutWhatItStores() throws IOException {
        return notebooks().stream()
                .map(notebook -> DynamicTest.dynamicTest(notebook.getFileName().toString(), () -> {
                    if (REFRESH) {
                        NotebookRunner.refresh(notebook);
                    }
                    NotebookRunner.check(notebook);
                }));
    }

    @Test
    void goodCellPasses() throws IOException {
        Path notebook = notebook(code("int two = 1 + 1;", ""), code("two + 1", result("3")));

        assertThatCode(() -> NotebookRunner.check(notebook)).doesNotThrowAnyException();
    }

    @Test
    void cellSeesTheProjectsOwnClassesAndPrintsChinese() throws IOException {
        Path notebook = notebook(
                code("import minbei.testing.SkippedTestsSummary;", ""),
                code(
                        "System.out.println(new SkippedTestsSummary().getClass().getSimpleName() + \\\"闵碚\\\")",
                        stream("SkippedTestsSummary闵碚\\n")));

        assertThatCode(() -> NotebookRunner.check(notebook)).doesNotThrowAnyException();
    }

    @Test
    void chartIsComparedAsAPictureAndAsText() throws IOException, NotebookException {
        String chart = "minbei.analysis.chart.SvgPicture.of(new minbei.analysis.chart.ScatterChart("
                + "new minbei.analysis.chart.ChartText(\\\"a\\\", \\\"A\\\", \\\"\\\", \\\"Nothing is shown.\\\", "
                + "new minbei.analysis.chart.ChartTable(java.util.List.of(), java.util.List.of())), \\\"x\\\", \\\"y\\\", java.util.List.of(), false))";
        Path notebook = notebook(code(chart, ""));

        NotebookRunner.refresh(notebook);
        NotebookRunner.check(notebook);

        assertThat(NotebookRunner.stored(notebook)).singleElement().satisfies(output -> {
            assertThat(output.value()).isEqualTo("Nothing is shown.");
            assertThat(output.picture()).startsWith("<svg ").contains("</svg");
        });
        Files.writeString(notebook, Files.readString(notebook).replace("<svg ", "<svg class='other' "));
        assertThatThrownBy(() -> NotebookRunner.check(notebook)).hasMessageContaining("characters of SVG");
    }

    @Test
    void throwingCellFails() throws IOException {
        Path notebook = notebook(code("int zero = 0;", ""), code("1 / zero", ""));

        assertThatThrownBy(() -> NotebookRunner.check(notebook))
                .isInstanceOf(NotebookException.class)
                .hasMessageContaining("code cell 2")
                .hasMessageContaining("java.lang.ArithmeticException: / by zero");
    }

    @Test
    void cellThatDoesNotCompileFails() throws IOException {
        Path notebook = notebook(code("int two = \\\"two\\\";", ""));

        assertThatThrownBy(() -> NotebookRunner.check(notebook)).hasMessageContaining("does not compile");
    }

    @Test
    void cellThatUsesAnUndeclaredNameFails() throws IOException {
        Path notebook = notebook(code("int twice() { return 2 * nothing(); }", ""));

        assertThatThrownBy(() -> NotebookRunner.check(notebook)).hasMessageContaining("not declared");
    }

    @Test
    void unfinishedCellFails() throws IOException {
        Path notebook = notebook(code("int twice(int x) {", ""));

        assertThatThrownBy(() -> NotebookRunner.check(notebook)).hasMessageContaining("not a complete piece");
    }

    @Test
    void outputThatDiffersFails() throws IOException {
        Path value = notebook(code("1 + 1", result("3")));
        Path print = notebook(code("System.out.print(1)", stream("2")));

        assertThatThrownBy(() -> NotebookRunner.check(value)).hasMessageContaining("value: 2");
        assertThatThrownBy(() -> NotebookRunner.check(print)).hasMessageContaining("printed: 1");
    }

    @Test
    void refreshedNotebookPassesAndStaysTheSame() throws IOException, NotebookException {
        Path notebook =
                notebook(code("System.out.println(\\\"a\\\\nb\\\");\\n2 * 3", result("5")), code("int x = 1;", ""));

        NotebookRunner.refresh(notebook);
        NotebookRunner.check(notebook);
        String once = Files.readString(notebook);
        NotebookRunner.refresh(notebook);

        assertThat(Files.readString(notebook)).isEqualTo(once).contains("\"6\"", "\"a\\n\"", "\"b\\n\"");
    }

    static List<Path> notebooks() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("").toAbsolutePath())) {
            return files.filter(file -> file.toString().endsWith(".ipynb"))
                    .sorted()
                    .toList();
        }
    }

    private Path notebook(String... cells) throws IOException {
        String json = "{\"cells\": [{\"cell_type\": \"markdown\", \"metadata\": {}, \"source\": [\"# A title\"]}, "
                + String.join(", ", cells) + "], \"metadata\": {}, \"nbformat\": 4, \"nbformat_minor\": 5}";
        return Files.writeString(Files.createTempFile(folder, "notebook", ".ipynb"), json);
    }

    private static String code(String source, String outputs) {
        return "{\"cell_type\": \"code\", \"execution_count\": null, \"metadata\": {}, \"outputs\": [" + outputs
                + "], \"source\": [\"" + source + "\"]}";
    }

    private static String stream(String text) {
        return "{\"name\": \"stdout\", \"output_type\": \"stream\", \"text\": [\"" + text + "\"]}";
    }

    private static String result(String text) {
        return "{\"data\": {\"text/plain\": [\"" + text + "\"]}, \"execution_count\": 1, \"metadata\": {}, "
                + "\"output_type\": \"execute_result\"}";
    }
}
