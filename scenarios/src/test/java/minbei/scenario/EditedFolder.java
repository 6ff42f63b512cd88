package minbei.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import minbei.scenario.file.Problem;
import minbei.scenario.file.ScenarioException;
import minbei.scenario.language.Phrase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A copy of the bundled scenario folder, in which a test spoils one thing. */
public final class EditedFolder {

    /** The same in both languages: it names keys only. */
    private static final List<String> NEUTRAL = List.of("{file, source, confidence}");

    private final Path root;

    private EditedFolder(Path root) {
        this.root = root;
    }

    /** The folder of the sources. */
    public static Path bundled() {
        return Path.of(System.getProperty("minbei.home"), "scenarios");
    }

    /** Copies the bundled files. */
    public static EditedFolder in(Path root) {
        for (Kind kind : Kind.values()) {
            try (Stream<Path> files = Files.list(bundled().resolve(kind.folder()))) {
                Files.createDirectories(root.resolve(kind.folder()));
                for (Path file : files.toList()) {
                    Files.copy(file, root.resolve(kind.folder()).resolve(file.getFileName()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new EditedFolder(root);
    }

    /** Replaces the one place of a file where a text stands. */
    public EditedFolder replace(String file, String text, String other) {
        String before = read(file);
        assertThat(before.split(java.util.regex.Pattern.quote(text), -1))
                .as("'%s' stands once in %s", text, file)
                .hasSize(2);
        return write(file, before.replace(text, other));
    }

    /** Writes a file. */
    public EditedFolder write(String file, String text) {
        try {
            Files.writeString(root.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The text of a file. */
    public String read(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line of the first place where a text stands. */
    public int lineOf(String file, String text) {
        String all = read(file);
        assertThat(all).contains(text);
        return 1
                + (int) all.substring(0, all.indexOf(text))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    /** Opens the folder. */
    public ScenarioFolder open() {
        return ScenarioFolder.at(root);
    }

    /** Where a file is. */
    public Path path(String file) {
        return root.resolve(file);
    }

    /** What is wrong according to a call, one line a problem. */
    public static List<String> problemsOf(ThrowingCallable call) {
        ScenarioException e = catchThrowableOfType(ScenarioException.class, call);
        assertThat(e).as("problems").isNotNull();
        assertThat(e.getMessage().lines()).hasSameSizeAs(e.problems());
        assertThat(withoutChinese(e.problems().stream().map(Problem::text).toList()))
                .as("said in English only; phrases_zh.yml must have it in Chinese")
                .isEmpty();
        return e.problems().stream().map(Problem::toString).toList();
    }

    /** What is wrong according to a call, as a Chinese reader is told, one line a problem. */
    public static List<String> chineseProblemsOf(ThrowingCallable call) {
        ScenarioException e = catchThrowableOfType(ScenarioException.class, call);
        assertThat(e).as("problems").isNotNull();
        return e.problems().stream().map(problem -> problem.in(Locale.CHINA)).toList();
    }

    /** The English texts of phrases, and of those inside them, that have no Chinese form. */
    public static List<String> withoutChinese(List<Phrase> phrases) {
        return phrases.stream().flatMap(EditedFolder::withoutChinese).distinct().toList();
    }

    private static Stream<String> withoutChinese(Phrase phrase) {
        Stream<String> inside = phrase.gaps().stream()
                .filter(Phrase.class::isInstance)
                .map(Phrase.class::cast)
                .flatMap(EditedFolder::withoutChinese);
        Phrase template = Phrase.of(phrase.english(), "a", "b", "c", "d", "e", "f");
        boolean said = phrase.english().replaceAll("\\{\\d}|\\W", "").isEmpty()
                || !template.in(Locale.CHINA).equals(template.in(Locale.ENGLISH))
                || NEUTRAL.contains(phrase.english());
        return Stream.concat(said ? Stream.empty() : Stream.of(phrase.english()), inside);
    }
}
