package minbei.scenario.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
                problems.add(line, (path.isRoot() ? "a key" : "a key of " + path.text()) + " must be a word.");
                continue;
            }
            String key = scalar.getValue();
            KeyPath full = path.child(key);
            YamlValue before = entries.putIfAbsent(key, YamlValue.of(tuple.getValueNode(), full, line, problems));
            if (before != null) {
                problems.add(
                        line,
                        "key " + Problems.oneLine(full.text()) + " stands twice, first in line " + before.line()
                                + "; it must stand once.");
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
    public Optional<YamlValue> require(String key, String allowed) {
        if (find(key).isEmpty()) {
            problems.mustBe(line, path.child(key).text(), "missing", "given: " + allowed, "");
        }
        return find(key);
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
        entries.forEach((key, value) -> {
            if (!allowed.contains(key)) {
                String maybe = Suggestion.among(key, allowed);
                problems.add(
                        value.line(),
                        Problems.oneLine(key) + " is not a key of " + Problems.oneLine(owner) + "; allowed are "
                                + String.join(", ", allowed) + "." + (maybe.isEmpty() ? "" : " " + maybe));
                Suggestion.misspelt(key, allowed)
                        .filter(meant -> !entries.containsKey(meant))
                        .ifPresent(meant -> misspelt.putIfAbsent(meant, value));
            }
        });
    }
}
