package minbei.scenario.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minbei.scenario.content.Decimal;
import minbei.scenario.language.Phrase;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A value with its place. Each reading method takes a value of another type as a problem and then returns nothing. */
public final class YamlValue {

    private final Node node;
    private final KeyPath key;
    private final int line;
    private final Problems problems;

    private YamlValue(Node node, KeyPath key, int line, Problems problems) {
        this.node = node;
        this.key = key;
        this.line = line;
        this.problems = problems;
    }

    static YamlValue of(Node node, KeyPath key, int line, Problems problems) {
        return new YamlValue(node, key, line, problems);
    }

    /**
     * The same value under another name in messages.
     *
     * @param name for example the key of a parameter
     * @return the value
     */
    public YamlValue named(String name) {
        return new YamlValue(node, KeyPath.of(name), line, problems);
    }

    /** Its key with the keys above it. */
    public Phrase key() {
        return key.text();
    }

    /**
     * A key of this value with the keys above it.
     *
     * @param child a key that the value has or should have
     * @return as it stands in messages
     */
    public Phrase keyOf(String child) {
        return key.child(child).text();
    }

    /** Line of its key, from 1. */
    public int line() {
        return line;
    }

    /** Whether it holds keys with values. */
    public boolean isMap() {
        return node instanceof MappingNode;
    }

    /**
     * Adds the problem that the value is not allowed.
     *
     * @param allowed what it must be
     * @param maybe a sentence that begins with {@code Maybe}, or none
     */
    public void mustBe(Phrase allowed, Phrase maybe) {
        Phrase value = node instanceof ScalarNode scalar && !scalar.getValue().isEmpty()
                ? Phrase.verbatim(Problems.oneLine(scalar.getValue()))
                : Phrase.of(shown());
        mustBe(value, allowed, maybe);
    }

    /**
     * Adds the problem that what the value comes to is not allowed.
     *
     * @param meant what it comes to, for example a range
     * @param allowed what it must be
     * @param maybe a sentence that begins with {@code Maybe}, or none
     */
    public void mustBe(Phrase meant, Phrase allowed, Phrase maybe) {
        problems.mustBe(line, key.text(), meant, allowed, maybe);
    }

    /**
     * Adds the problem that the value is not allowed, with no guess at what was meant.
     *
     * @param english what it must be, with gaps
     * @param gaps what fills the gaps
     */
    public void mustBe(String english, Object... gaps) {
        mustBe(Phrase.of(english, gaps), Phrase.NONE);
    }

    /** The value as it stands in messages in English. */
    public String shown() {
        if (node instanceof ScalarNode scalar) {
            return node.getTag().equals(Tag.NULL) && scalar.getValue().isEmpty() ? "empty" : scalar.getValue();
        }
        return isMap() ? "keys with values" : "a list";
    }

    /** Reads a text that is not blank. */
    public Optional<String> text() {
        if (node instanceof ScalarNode scalar
                && !node.getTag().equals(Tag.NULL)
                && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue());
        }
        mustBe("a text");
        return Optional.empty();
    }

    /**
     * Reads one of several words.
     *
     * @param words the words allowed
     * @return one of them
     */
    public Optional<String> oneOf(List<String> words) {
        Optional<String> text = text();
        if (text.isPresent() && !words.contains(text.get())) {
            mustBe(Phrase.of("one of {0}", String.join(", ", words)), Suggestion.among(text.get(), words));
            return Optional.empty();
        }
        return text;
    }

    /** The number, if it is one; anything else is no problem. */
    public Optional<BigDecimal> numberIfAny() {
        boolean plain = node instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.PLAIN;
        return plain ? Decimal.parse(((ScalarNode) node).getValue()) : Optional.empty();
    }

    /**
     * Reads a number.
     *
     * @param allowed what it must be, for the message
     * @return the number, digit by digit
     */
    public Optional<BigDecimal> number(Phrase allowed) {
        Optional<BigDecimal> number = numberIfAny();
        if (number.isEmpty()) {
            mustBe(Phrase.of("a number, {0}", allowed), hintForNumber());
        }
        return number;
    }

    private Phrase hintForNumber() {
        if (!(node instanceof ScalarNode scalar)) {
            return Phrase.NONE;
        }
        String bare = scalar.getValue().replaceAll("[,_\\s]", "").replace('\u2212', '-');
        if (bare.endsWith("%")) {
            return Decimal.parse(bare.substring(0, bare.length() - 1))
                    .map(percent -> Phrase.of("Maybe you meant {0}.", Decimal.text(percent.movePointLeft(2))))
                    .orElse(Phrase.NONE);
        }
        return Decimal.parse(bare)
                .map(number ->
                        Phrase.of("Maybe you meant {0}, without quotes, commas or spaces.", Decimal.text(number)))
                .orElse(Phrase.NONE);
    }

    /**
     * Reads a whole number.
     *
     * @param min smallest allowed
     * @param max largest allowed
     * @param unit its unit, for the message; may be empty
     * @return the number
     */
    public Optional<Long> whole(long min, long max, String unit) {
        Phrase range = Phrase.of("{0} to {1}", min, max);
        Phrase allowed = unit.isEmpty() ? range : Phrase.of("{0} {1}", range, Phrase.of(unit));
        Optional<BigDecimal> number = number(Phrase.of("whole, {0}", allowed));
        if (number.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = number.get();
        boolean whole = value.scale() <= 0;
        if (!whole || value.compareTo(BigDecimal.valueOf(min)) < 0 || value.compareTo(BigDecimal.valueOf(max)) > 0) {
            mustBe("a whole number, {0}", allowed);
            return Optional.empty();
        }
        return Optional.of(value.longValueExact());
    }

    /** Reads keys with values. */
    public Optional<YamlMap> map() {
        if (node instanceof MappingNode mapping) {
            return Optional.of(YamlMap.of(mapping, key, problems));
        }
        mustBe("keys with values");
        return Optional.empty();
    }

    /** The items of a list, or the value itself where it is none. */
    public List<YamlValue> listOrSelf() {
        return node instanceof SequenceNode ? list() : List.of(this);
    }

    /** Reads a list; empty where the value is none. */
    public List<YamlValue> list() {
        if (!(node instanceof SequenceNode sequence)) {
            mustBe("a list, written [a, b] or with a dash before each item");
            return List.of();
        }
        List<YamlValue> values = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            values.add(
                    of(item, key.entry(values.size() + 1), item.getStartMark().getLine() + 1, problems));
        }
        return values;
    }
}
