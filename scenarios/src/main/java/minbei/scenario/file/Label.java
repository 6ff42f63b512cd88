package minbei.scenario.file;

import java.util.List;
import java.util.Optional;

/**
 * How something is called, or a sentence about it, in both languages.
 *
 * @param en in English
 * @param zh in Chinese
 */
public record Label(String en, String zh) {

    private static final List<String> KEYS = List.of("en", "zh");

    /**
     * Reads a label written {@code {en: ..., zh: ...}}.
     *
     * @param value the value
     * @return the label, or empty after a problem was noted
     */
    public static Optional<Label> read(YamlValue value) {
        Optional<YamlMap> map = value.map();
        if (map.isEmpty()) {
            return Optional.empty();
        }
        map.get().allowOnly(KEYS);
        Optional<String> en = map.get().require("en", "a text in English").flatMap(YamlValue::text);
        Optional<String> zh = map.get().require("zh", "a text in Chinese").flatMap(YamlValue::text);
        return en.isPresent() && zh.isPresent() ? Optional.of(new Label(en.get(), zh.get())) : Optional.empty();
    }
}
