package minbei.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import minbei.scenario.file.Problem;
import minbei.scenario.file.Problems;
import minbei.scenario.file.ScenarioException;
import minbei.scenario.file.YamlFile;
import minbei.scenario.file.YamlMap;
import minbei.scenario.file.YamlValue;
import minbei.scenario.language.Phrase;

/** A file that exists, but whose name is not that of a scenario file. */
final class OtherFile {

    private static final String ENDING = ".yml";
    private static final String TABLE_ENDING = ".csv";
    private static final String OTHER = "the file exists, but the name of a scenario file must end in .yml.";
    private static final String TABLE =
            "the file exists, but the name of a scenario file must end in .yml; a communities"
                    + " table is checked with its district.";

    private final Path path;
    private final String shown;

    private OtherFile(Path path, String shown) {
        this.path = path;
        this.shown = shown;
    }

    /**
     * The problem with a path that does not end with {@code .yml}.
     *
     * @param given what a user gave
     * @return the problem, or empty if nothing is there
     */
    static Optional<Problem> problem(String given) {
        try {
            Path path = Path.of(given);
            // An empty text is the path of the folder the program runs in.
            return given.isEmpty() || !Files.exists(path)
                    ? Optional.empty()
                    : Optional.of(new OtherFile(path, Problems.oneLine(given)).problem());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Problem problem() {
        if (Files.isDirectory(path)) {
            return wrong("is a folder; a file that ends in .yml must be given.");
        }
        String name = String.valueOf(path.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(TABLE_ENDING)) {
            return district(name)
                    .map(district -> wrong(TABLE + " Maybe check {0}.", district))
                    .orElseGet(() -> wrong(TABLE));
        }
        boolean yaml = lower.endsWith(".yaml") || lower.endsWith(ENDING);
        String stem = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        return yaml ? wrong(OTHER + " Maybe rename it to {0}.yml.", stem) : wrong(OTHER);
    }

    private Problem wrong(String english, Object... gaps) {
        return new Problem(shown, 0, Phrase.of(english, gaps));
    }

    /** The district file beside the table that names it. */
    private Optional<String> district(String table) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null) {
            return Optional.empty();
        }
        String before = shown.substring(0, shown.length() - table.length());
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> districts = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .filter(file -> names(file, table))
                    .toList();
            return districts.stream().findFirst().map(file -> before + file.getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean names(Path district, String table) {
        try {
            return YamlFile.read(district, Problems.in(district.toString()))
                    .find("communities")
                    .flatMap(YamlValue::map)
                    .flatMap((YamlMap section) -> section.find("file"))
                    .map(YamlValue::shown)
                    .filter(table::equals)
                    .isPresent();
        } catch (ScenarioException e) {
            return false;
        }
    }
}
