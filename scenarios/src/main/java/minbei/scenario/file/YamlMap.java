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

    private final String path;
    private final int line;
    private final Problems problems;
    private final Map<String, YamlValue> entries;

    private YamlMap(String path, int line, Problems problems, Map<String, YamlValue> entries) {
        this.path = path;
        this.line = line;
        this.problems = problems;
        this.entries = Collections.unmodifiableMap(entries);
    }

    static YamlMap of(MappingNode node, String path, Problems problems) {
        Map<String, YamlValue> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            Node keyNode = tuple.getKeyNode();
            int line = keyNode.getStartMark().getLine() + 1;
            if (!(keyNode instanceof ScalarNode scalar)) {
                problems.add(line, (path.isEmpty() ? "a key" : "a key of " + path) + " must be a word.");
                continue;
            }
            String key = scalar.getValue();
            String full = path.isEmpty() ? key : path + "." + key;
            YamlValue before = entries.putIfAbsent(key, YamlValue.of(tuple.getValueNode(), full, line, problems));
            if (before != null) {
                problems.add(
                        line,
                        "key " + Problems.oneLine(full) + " stands twice, first in line " + before.line()
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
     * @return its value, or empty if the map does not have it
     */
    public Optional<YamlValue> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /**
     * Looks for a key that must be there; its absence is a problem.
     *
     * @param key the key
     * @param allowed what its value must be
     * @return its value, or empty if the map does not have it
     */
    public Optional<YamlValue> require(String key, String allowed) {
        if (!entries.containsKey(key)) {
            String full = path.isEmpty() ? key : path + "." + key;
            problems.mustBe(line, full, "missing", "given: " + allowed, "");
        }
        return find(key);
    }

    /**
     * Refuses keys other than those allowed.
     *
     * @param allowed the keys a map of this kind may have
     */
    public void allowOnly(List<String> allowed) {
        entries.forEach((key, value) -> {
            if (!allowed.contains(key)) {
                problems.add(
                        value.line(),
                        "key " + Problems.oneLine(value.key()) + " is not known; allowed are "
                                + String.join(", ", allowed) + ". " + Suggestion.among(key, allowed));
            }
        });
    }
}
