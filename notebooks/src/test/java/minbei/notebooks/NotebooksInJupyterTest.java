package minbei.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jupyter itself, with the kernel of {@code src/jupyter}. */
class NotebooksInJupyterTest {
    private static final String NBCONVERT = "jupyter-nbconvert";
    private static final String KERNEL = "minbei";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void everyNotebookCanBeReadOnAPage() throws IOException, InterruptedException {
        for (Path notebook : NotebooksTest.notebooks()) {
            convert("--to", "html", "--output-dir", folder.toString(), notebook.toString());
        }
    }

    @Test
    @Tag("full")
    void everyNotebookPutsOutThereWhatItStores() throws IOException, InterruptedException, NotebookException {
        installKernel();
        for (Path notebook : NotebooksTest.notebooks()) {
            convert(
                    "--to",
                    "notebook",
                    "--execute",
                    "--ExecutePreprocessor.startup_timeout=300",
                    "--ExecutePreprocessor.timeout=600",
                    "--output-dir",
                    folder.toString(),
                    notebook.toString());
            Path executed = folder.resolve(notebook.getFileName());
            assertThat(NotebookRunner.stored(executed))
                    .as(notebook.getFileName().toString())
                    .isEqualTo(NotebookRunner.stored(notebook));
        }
    }

    /** The kernel as the build installs it, but with this test's class path in place of its jars. */
    private void installKernel() throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ObjectNode kernel = (ObjectNode)
                JSON.readTree(Path.of("src", "jupyter", "kernel.json").toFile());
        ArrayNode command = (ArrayNode) kernel.path("argv");
        ArrayNode ours = kernel.putArray("argv");
        ours.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (int i = 1; i < command.size(); i++) {
            if (command.path(i).asText().equals("-jar")) {
                ours.add("-cp").add(classPath).add("org.rapaio.jupyter.kernel.MainApp");
                i++;
            } else {
                ours.add(command.path(i));
            }
        }
        ((ObjectNode) kernel.path("env"))
                .put(
                        "RJK_CLASSPATH",
                        Stream.of(classPath.split(File.pathSeparator))
                                .filter(entry -> Files.exists(Path.of(entry)))
                                .collect(Collectors.joining(";")));
        Path place = Files.createDirectories(folder.resolve("kernels").resolve(KERNEL));
        JSON.writeValue(place.resolve("kernel.json").toFile(), kernel);
    }

    private void convert(String... arguments) throws IOException, InterruptedException {
        assumeTrue(isOnPath(NBCONVERT), NBCONVERT + " is not installed");
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of(NBCONVERT), Stream.of(arguments)).toList());
        builder.environment().put("JUPYTER_PATH", folder.toString());
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            assertThat(process.waitFor(10, TimeUnit.MINUTES))
                    .as("nbconvert ends")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue())
                .as(() -> NBCONVERT + " " + List.of(arguments) + ":\n" + log())
                .isZero();
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (IOException e) {
            return "no log: " + e;
        }
    }

    private static boolean isOnPath(String command) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, command)));
    }
}
