package minbei.scenario.file;

import java.util.Optional;
import java.util.regex.Pattern;
import minbei.scenario.language.Phrase;

/**
 * What every input file begins with.
 *
 * @param name the name under which other files and the command line know it
 * @param label how it is called in tables and charts
 */
public record FileHead(String name, Label label) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String NAME_RULE = "lower-case letters, digits and hyphens, for example larger-envelope";

    /**
     * Reads name and label.
     *
     * @param root the map of the file
     * @param stem name of the file without folder and ending; the name must be the same
     * @return the head; after a problem its parts may be made up
     */
    public static FileHead read(YamlMap root, String stem) {
        Optional<YamlValue> value = root.require("name", NAME_RULE);
        Optional<String> name = value.flatMap(YamlValue::text);
        if (value.isPresent() && name.isPresent()) {
            if (!isName(name.get())) {
                value.get().mustBe("made of " + NAME_RULE);
            } else if (!name.get().equals(stem)) {
                value.get()
                        .mustBe(
                                Phrase.of("the name of its file, {0}", stem),
                                Phrase.of("Maybe rename the file to {0}.yml.", name.get()));
            }
        }
        Optional<Label> label = root.require("label", "{en: ..., zh: ...}").flatMap(Label::read);
        return new FileHead(name.orElse(stem), label.orElseGet(() -> new Label(stem, stem)));
    }

    /**
     * Whether a word can be the name of a file; it cannot hold what leads out of a folder.
     *
     * @param word any text
     * @return true if it is made of lower-case letters, digits and hyphens
     */
    public static boolean isName(String word) {
        return NAME.matcher(word).matches();
    }
}
