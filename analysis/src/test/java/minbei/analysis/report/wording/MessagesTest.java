package minbei.analysis.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import minbei.analysis.chart.style.ChartFont;
import minbei.analysis.language.Language;
import minbei.model.resident.Hukou;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    private static Properties bundle(Language language) {
        Properties properties = new Properties();
        String name = "/minbei/analysis/report/messages_" + language.tag() + ".properties";
        try (Reader reader =
                new InputStreamReader(MessagesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return properties;
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(bundle(Language.ZH).stringPropertyNames())
                .isEqualTo(bundle(Language.EN).stringPropertyNames());
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() {
        Properties chinese = bundle(Language.ZH);
        bundle(Language.EN)
                .forEach((key, text) -> assertThat(placeholders(chinese.getProperty((String) key)))
                        .as((String) key)
                        .isEqualTo(placeholders((String) text)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextHasItsGlyphsInTheShippedFont(Language language) {
        bundle(language)
                .forEach((key, text) -> assertThat(ChartFont.regular(12).canDisplayUpTo((String) text))
                        .as("%s: %s", key, text)
                        .isEqualTo(-1));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextHoldsThePlainApostropheThatTheFormatEats(Language language) {
        assertThat(bundle(language).values()).noneMatch(text -> ((String) text).contains("'"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void valuesStandWhereTheTextWantsThem(Language language) {
        assertThat(Messages.of(language).get("number.range", "0.8", "1.6"))
                .isEqualTo(language == Language.EN ? "0.8 to 1.6" : "0.8 至 1.6");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyHukouHasAName(Language language) {
        assertThat(Hukou.ALL).allMatch(hukou -> Messages.of(language).has("hukou." + hukou.key()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWordAndItsSentenceAreThere(Language language) {
        Messages messages = Messages.of(language);
        for (Verdict verdict : Verdict.values()) {
            assertThat(verdict.word(messages)).isNotBlank();
            assertThat(messages.get(verdict.sentence(), "policy", "1", "0 to 2", "8", "WORD"))
                    .contains("policy", "0 to 2", "8", "WORD");
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
