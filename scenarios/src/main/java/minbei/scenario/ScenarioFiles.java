package minbei.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import minbei.scenario.file.FileHead;
import minbei.scenario.file.Label;
import minbei.scenario.file.Problem;
import minbei.scenario.file.Problems;
import minbei.scenario.file.ScenarioException;
import minbei.scenario.file.Suggestion;
import minbei.scenario.file.YamlFile;
import minbei.scenario.file.YamlMap;
import minbei.scenario.file.YamlValue;
import minbei.scenario.language.Phrase;

/** Finds input files by kind and name, or where a user says. */
final class ScenarioFiles {

    private static final String ENDING = ".yml";
    private static final String SHOWN_ROOT = "scenarios/";
    private static final String BUNDLED = "minbei/scenario/";

    // A directory of a jar need not have an entry of its own; a file does.
    private static final String BUNDLED_FILE = BUNDLED + "policies/status-quo.yml";

    private final Path root;

    private ScenarioFiles(Path root) {
        this.root = root;
    }

    static ScenarioFiles at(Path root) {
        return new ScenarioFiles(root);
    }

    /**
     * The files that came with the program.
     *
     * <p>Those in a jar are read through a file system that stays open as long as the program runs.
     *
     * @param loader finds the jar or folder
     * @return the files
     * @throws IllegalStateException if the program holds none
     */
    static ScenarioFiles bundled(ClassLoader loader) {
        URL url = loader.getResource(BUNDLED_FILE);
        if (url == null) {
            throw new IllegalStateException("the program must hold its scenarios, but " + BUNDLED_FILE + " is missing");
        }
        try {
            Path file = url.getProtocol().equals("jar") ? insideJar(url.toURI()) : Path.of(url.toURI());
            return new ScenarioFiles(file.resolveSibling("..").normalize());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of the program must be a valid address: " + url, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path insideJar(URI uri) throws IOException {
        try {
            FileSystems.newFileSystem(uri, Map.of());
        } catch (FileSystemAlreadyExistsException e) {
            return Path.of(uri);
        }
        return Path.of(uri);
    }

    /**
     * An input file.
     *
     * @param path where it is
     * @param shown the file as a user names it
     * @param stem its name without folder and ending
     */
    record InputFile(Path path, String shown, String stem) {}

    List<String> names(Kind kind) {
        return all(kind).stream().map(InputFile::stem).toList();
    }

    /** The files of a kind, by name. */
    List<InputFile> all(Kind kind) {
        Path folder = root.resolve(kind.folder());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString())
                    .filter(file -> file.endsWith(ENDING))
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .sorted()
                    .map(stem -> inFolder(kind, stem))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Finds a file.
     *
     * @param kind what it describes
     * @param nameOrFile a name, or a path that ends with {@code .yml}
     * @return the file; one that a path names need not exist
     * @throws ScenarioException if the name is not one of the folder's
     */
    InputFile locate(Kind kind, String nameOrFile) throws ScenarioException {
        if (nameOrFile.endsWith(ENDING)) {
            return atPath(nameOrFile);
        }
        Problems problems = Problems.in(SHOWN_ROOT + kind.folder());
        List<String> names = names(kind);
        if (!FileHead.isName(nameOrFile)) {
            problems.mustBe(
                    0,
                    kind.phrase(),
                    Phrase.verbatim(Problems.oneLine(nameOrFile)),
                    Phrase.of("lower-case letters, digits and hyphens, or the path of a .yml file"),
                    Suggestion.among(nameOrFile, names));
        } else if (!names.contains(nameOrFile)) {
            Phrase listed = names.isEmpty() ? Phrase.of("none") : Phrase.verbatim(String.join(", ", names));
            Phrase hint = Files.exists(root.resolve(kind.folder()).resolve(nameOrFile + ".yaml"))
                    ? Phrase.of("Maybe rename {0}.yaml to {0}.yml.", nameOrFile)
                    : Suggestion.among(nameOrFile, names);
            problems.mustBe(
                    0, kind.phrase(), Phrase.verbatim(nameOrFile), Phrase.of("one that exists: {0}", listed), hint);
        }
        problems.throwIfAny();
        return inFolder(kind, nameOrFile);
    }

    /** A file that a user names by its path. */
    InputFile atPath(String file) throws ScenarioException {
        try {
            Path path = Path.of(file);
            Path last = path.getFileName();
            String name = last == null ? file : last.toString();
            return new InputFile(path, file, name.substring(0, name.length() - ENDING.length()));
        } catch (InvalidPathException e) {
            throw ScenarioException.of(
                    List.of(new Problem(Problems.oneLine(file), 0, Phrase.of("is not the path of a file."))));
        }
    }

    private InputFile inFolder(Kind kind, String stem) {
        Path path = root.resolve(kind.folder()).resolve(stem + ENDING);
        return new InputFile(path, SHOWN_ROOT + kind.folder() + "/" + stem + ENDING, stem);
    }

    /** The problem that other files of the folder have the name of this one, if they do. */
    List<Problem> sharedName(Kind kind, InputFile file) {
        Optional<String> name = glance(file).flatMap(map -> map.find("name")).flatMap(YamlValue::text);
        if (name.isEmpty() || !all(kind).contains(file)) {
            return List.of();
        }
        Problems problems = Problems.in(file.shown());
        for (InputFile other : all(kind)) {
            if (!other.equals(file)
                    && glance(other)
                            .flatMap(map -> map.find("name"))
                            .flatMap(YamlValue::text)
                            .equals(name)) {
                problems.mustBe(1, "name", name.get(), "its own, but {0} has it too", other.shown());
            }
        }
        return problems.all();
    }

    /** What a file is called; its name where it cannot be read. */
    Label label(InputFile file) {
        return glance(file)
                .flatMap(map -> map.find("label"))
                .flatMap(Label::read)
                .orElseGet(() -> new Label(file.stem(), file.stem()));
    }

    /** What a file describes, by its keys and its folder. */
    Optional<Kind> kindOf(InputFile file) throws ScenarioException {
        YamlMap map = YamlFile.read(file.path(), Problems.in(file.shown()));
        return FileKind.of(file.path(), map);
    }

    // What is wrong with a file that was not asked for is told when it is.
    private static Optional<YamlMap> glance(InputFile file) {
        try {
            return Optional.of(YamlFile.read(file.path(), Problems.in(file.shown())));
        } catch (ScenarioException e) {
            return Optional.empty();
        }
    }
}
