package minbei.scenario.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import minbei.scenario.language.Phrase;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Keys with values, in the order of the file. */
public final class YamlMap {

    private final KeyPath path;
    private final int line;
    private final Problems problems;
    private final Map<String, YamlValue> entries;

    // Values under a misspelt key, by the key meant: what is wrong with them is told at once, and the key is not
    // missing.
    private final Map<String, YamlValue> misspelt = new LinkedHashMap<>();

    private YamlMap(KeyPath path, int line, Problems problems, Map<String, YamlValue> entries) {
        this.path = path;
        this.line = line;
        this.problems = problems;
        this.entries = Collections.unmodifiableMap(entries);
    }

    static YamlMap of(MappingNode node, KeyPath path, Problems problems) {
        Map<String, YamlValue> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            Node keyNode = tuple.getKeyNode();
            int line = keyNode.getStartMark().getLine() + 1;
            if (!(keyNode instanceof ScalarNode scalar)) {
                if (path.isRoot()) {
                    problems.add(line, "a key must be a word.");
                } else {
                    problems.add(line, "a key of {0} must be a word.", path.text());
                }
                continue;
            }
            String key = scalar.getValue();
            KeyPath full = path.child(key);
            YamlValue before = entries.putIfAbsent(key, YamlValue.of(tuple.getValueNode(), full, line, problems));
            if (before != null) {
                problems.add(
                        line,
                        "key {0} stands twice, first in line {1}; it must stand once.",
                        full.text(),
                        before.line());
            }
        }
        return new YamlMap(path, node.getStartMark().getLine() + 1, problems, entries);
    }

    /** Line of the file from 1. */
    public int line() {
        return line;
    }

    /** The keys, in the order of the file. */
    public Set<String> keys() {
        return entries.keySet();
    }

    /** Keys and values, in the order of the file. */
    public Map<String, YamlValue> entries() {
        return entries;
    }

    /**
     * Looks for a key.
     *
     * @param key the key
     * @return its value, that of a misspelt key which {@link #allowOnly} refused, or empty if the map has neither
     */
    public Optional<YamlValue> find(String key) {
        return Optional.ofNullable(entries.getOrDefault(key, misspelt.get(key)));
    }

    /**
     * Looks for a key that must be there; its absence is a problem.
     *
     * @param key the key
     * @param allowed what its value must be
     * @return its value, or empty if the map does not have it
     */
    public Optional<YamlValue> require(String key, Phrase allowed) {
        if (find(key).isEmpty()) {
            Phrase given = Phrase.of("given: {0}", allowed);
            problems.mustBe(line, path.child(key).text(), Phrase.of("missing"), given, Phrase.NONE);
        }
        return find(key);
    }

    /**
     * Looks for a key that must be there; its absence is a problem.
     *
     * @param key the key
     * @param english what its value must be, with gaps
     * @param gaps what fills the gaps
     * @return its value, or empty if the map does not have it
     */
    public Optional<YamlValue> require(String key, String english, Object... gaps) {
        return require(key, Phrase.of(english, gaps));
    }

    /**
     * Refuses keys other than those allowed.
     *
     * @param allowed the keys a map of this kind may have
     */
    public void allowOnly(List<String> allowed) {
        allowOnly(allowed, path.text());
    }

    /**
     * Refuses keys other than those allowed. A misspelt key stands for the one meant, if that is missing, when values are read.
     *
     * @param allowed the keys a map of this kind may have
     * @param owner what has the keys, for example {@code a policy}
     */
    public void allowOnly(List<String> allowed, String owner) {
        allowOnly(allowed, Phrase.of(owner));
    }

    /**
     * Refuses keys other than those allowed, as {@link #allowOnly(List, String)} does.
     *
     * @param allowed the keys a map of this kind may have
     * @param owner what has the keys
     */
    public void allowOnly(List<String> allowed, Phrase owner) {
        entries.forEach((key, value) -> {
            if (!allowed.contains(key)) {
                Phrase maybe = Suggestion.among(key, allowed);
                String shown = Problems.oneLine(key);
                String listed = String.join(", ", allowed);
                if (maybe.isEmpty()) {
                    problems.add(value.line(), "{0} is not a key of {1}; allowed are {2}.", shown, owner, listed);
                } else {
                    problems.add(
                            value.line(), "{0} is not a key of {1}; allowed are {2}. {3}", shown, owner, listed, maybe);
                }
                Suggestion.misspelt(key, allowed)
                        .filter(meant -> !entries.containsKey(meant))
                        .ifPresent(meant -> misspelt.putIfAbsent(meant, value));
            }
        });
    }
}
