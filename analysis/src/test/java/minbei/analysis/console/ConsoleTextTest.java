package minbei.analysis.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import minbei.analysis.chart.style.ChartFont;
import minbei.analysis.language.Language;
import org.junit.jupiter.api.Test;

class ConsoleTextTest {

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(ConsoleTextTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<String> gaps(String line) {
        return Pattern.compile("\\{\\d}")
                .matcher(line)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    @Test
    void bothLanguagesHaveTheSameLabelsWithTheSameGaps() throws IOException {
        Properties english = bundle("messages.properties");
        Properties chinese = bundle("messages_zh.properties");

        assertThat(chinese.stringPropertyNames().stream().filter(key -> !key.startsWith("mason.")))
                .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(gaps(chinese.getProperty(key))).as(key).isEqualTo(gaps(english.getProperty(key)));
        }
        assertThat(chinese.values())
                .allSatisfy(each -> assertThat(ChartFont.canDisplay((String) each))
                        .as((String) each)
                        .isTrue());
    }

    @Test
    void wordsOfMasonAreChineseForChineseReadersAndStayOtherwise() {
        assertThat(ConsoleText.in(Language.ZH).mason("Random Number Seed ")).isEqualTo("随机种子");
        assertThat(ConsoleText.in(Language.ZH).mason("Scale: ")).isEqualTo("比例：");
        assertThat(ConsoleText.in(Language.EN).mason("Displays")).isEqualTo("Displays");
    }

    @Test
    void numbersThatDoNotExistAreADash() {
        ConsoleText text = ConsoleText.in(Language.EN);

        assertThat(text.percent(Double.NaN)).isEqualTo("–");
        assertThat(text.percent(0.1234)).isEqualTo("12.3 %");
        assertThat(text.yuan(123_456_789)).isEqualTo("1,234,568");
    }
}
