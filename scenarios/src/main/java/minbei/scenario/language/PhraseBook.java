package minbei.scenario.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The Chinese form of English phrases and units. */
final class PhraseBook {

    private static final String PHRASES = "phrases_zh.yml";
    private static final String UNITS = "minbei.scenario.language.units";

    private final Map<String, String> said;
    private final Map<String, String> heard;
    private final ResourceBundle units;

    private PhraseBook(Map<String, String> said, Map<String, String> heard, ResourceBundle units) {
        this.said = Map.copyOf(said);
        this.heard = Collections.unmodifiableMap(new LinkedHashMap<>(heard));
        this.units = units;
    }

    /** Read when the first Chinese word is asked for. */
    private static final class Chinese {
        private static final PhraseBook BOOK = load();
    }

    static PhraseBook chinese() {
        return Chinese.BOOK;
    }

    private static PhraseBook load() {
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ResourceBundle units = ResourceBundle.getBundle(UNITS, Locale.SIMPLIFIED_CHINESE, noFallback);
        try (InputStream in = PhraseBook.class.getResourceAsStream(PHRASES)) {
            if (in == null) {
                throw new IllegalStateException("the program must hold " + PHRASES);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Map<String, Map<String, String>> parts = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return new PhraseBook(parts.getOrDefault("said", Map.of()), parts.getOrDefault("heard", Map.of()), units);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Chinese form, with the same gaps; the English one where there is none. */
    String of(String english) {
        String chinese = said.getOrDefault(english, heard.get(english));
        return chinese == null ? unit(english) : chinese;
    }

    private String unit(String english) {
        return !english.isEmpty() && units.containsKey(english) ? units.getString(english) : english;
    }

    /** The phrase of which a text is the English form. */
    Optional<Phrase> recognize(String text) {
        return heard.keySet().stream()
                .flatMap(english -> match(english, text).stream())
                .findFirst();
    }

    private static Optional<Phrase> match(String english, String text) {
        List<String> parts = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        Matcher gap = Pattern.compile("\\{(\\d)}").matcher(english);
        int end = 0;
        while (gap.find()) {
            parts.add(Pattern.quote(english.substring(end, gap.start())));
            order.add(Integer.parseInt(gap.group(1)));
            end = gap.end();
        }
        parts.add(Pattern.quote(english.substring(end)));
        Matcher whole =
                Pattern.compile(String.join("(.*?)", parts), Pattern.DOTALL).matcher(text);
        if (!whole.matches()) {
            return Optional.empty();
        }
        Object[] gaps = new Object[order.size()];
        Arrays.fill(gaps, "");
        for (int i = 0; i < order.size(); i++) {
            gaps[order.get(i)] = whole.group(i + 1);
        }
        return Optional.of(Phrase.of(english, gaps));
    }
}
