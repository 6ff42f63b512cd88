package minbei.scenario.file;

import java.nio.file.Path;
import java.util.List;
import minbei.scenario.language.Phrase;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML into values that know their line.
 *
 * <p>The text is looked through twice: first as a flat stream of events, where what is refused (aliases, anchors, tags, deep
 * nesting, a second document) is found without building anything, then as a tree.
 */
public final class YamlFile {

    private static final int MAX_DEPTH = 12;

    private final String text;
    private final Problems problems;

    private YamlFile(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @param problems takes what is wrong, now and when the values are read
     * @return the map that the file holds
     * @throws ScenarioException if the file cannot be read or is not a YAML map
     */
    public static YamlMap read(Path path, Problems problems) throws ScenarioException {
        return parse(InputText.read(path, problems), problems);
    }

    /**
     * Reads a text.
     *
     * @param text YAML
     * @param problems takes what is wrong, now and when the values are read
     * @return the map that the text holds
     * @throws ScenarioException if the text is not a YAML map
     */
    public static YamlMap parse(String text, Problems problems) throws ScenarioException {
        return new YamlFile(text, problems).root();
    }

    private YamlMap root() throws ScenarioException {
        Node node = null;
        try {
            refuseWhatIsNotData();
            problems.throwIfAny();
            node = new Composer(parser(), new Resolver(), options()).getSingleNode();
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            problems.add(line, "is not YAML: {0}.", complaint(e.getProblem()));
        } catch (ReaderException e) {
            problems.add(
                    lineOf(e.getPosition()),
                    "holds a character that YAML does not allow (code {0}).",
                    Integer.toHexString(e.getCodePoint()));
        } catch (YAMLException e) {
            problems.add(0, "is not YAML: {0}.", complaint(e.getMessage()));
        }
        problems.throwIfAny();
        return mapOf(node);
    }

    private YamlMap mapOf(@Nullable Node node) throws ScenarioException {
        if (node instanceof MappingNode mapping) {
            return YamlMap.of(mapping, KeyPath.ROOT, problems);
        }
        // A lone "---" is a document that holds nothing.
        boolean empty = node == null || node.getTag().equals(Tag.NULL);
        String text = empty ? "the file is empty." : "must hold keys with values, each written \"key: value\".";
        int line = node == null || empty ? 0 : node.getStartMark().getLine() + 1;
        throw ScenarioException.of(List.of(new Problem(problems.file(), line, Phrase.of(text))));
    }

    private static Phrase complaint(@Nullable String text) {
        return Phrase.heard(Problems.oneLine(String.valueOf(text)));
    }

    private void refuseWhatIsNotData() {
        Parser parser = parser();
        int depth = 0;
        int documents = 0;
        while (!parser.checkEvent(Event.ID.StreamEnd)) {
            Event event = parser.getEvent();
            int line = event.getStartMark().getLine() + 1;
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            documents += event instanceof DocumentStartEvent ? 1 : 0;
            if (depth > MAX_DEPTH) {
                problems.add(line, "nests deeper than {0} levels.", MAX_DEPTH);
                return;
            }
            if (documents > 1) {
                problems.add(line, "begins a second document; a file must hold one. Maybe remove the line ---.");
                return;
            }
            refuseReference(event, line);
        }
    }

    private void refuseReference(Event event, int line) {
        if (event instanceof AliasEvent alias) {
            problems.add(
                    line, "alias (*{0}) must not be used; write the value out.", Problems.oneLine(alias.getAnchor()));
        } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
            problems.add(line, "anchor (&{0}) must not be used; write values out.", Problems.oneLine(node.getAnchor()));
        }
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
        if (tag != null) {
            problems.add(line, "tag ({0}) must not be used; write the bare value.", Problems.oneLine(tag));
        }
    }

    private Parser parser() {
        return new ParserImpl(new StreamReader(text), options());
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(InputText.MAX_BYTES);
        return options;
    }

    private int lineOf(int codePointPosition) {
        return 1
                + (int) text.codePoints()
                        .limit(codePointPosition)
                        .filter(c -> c == '\n')
                        .count();
    }
}
