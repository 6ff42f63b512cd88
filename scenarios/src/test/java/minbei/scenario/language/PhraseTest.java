package minbei.scenario.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import minbei.scenario.file.Problem;
import minbei.scenario.file.Problems;
import minbei.scenario.file.ScenarioException;
import minbei.scenario.file.YamlFile;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class PhraseTest {

    private static final Pattern GAP = Pattern.compile("\\{\\d}");

    static Stream<Map.Entry<String, String>> everyPhrase() throws IOException {
        try (InputStream in = Phrase.class.getResourceAsStream("phrases_zh.yml")) {
            Map<String, Map<String, String>> parts =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(in));
            return parts.values().stream().flatMap(part -> part.entrySet().stream());
        }
    }

    @ParameterizedTest
    @MethodSource("everyPhrase")
    void chineseHasTheGapsOfTheEnglish(Map.Entry<String, String> phrase) {
        assertThat(gaps(phrase.getValue())).isEqualTo(gaps(phrase.getKey()));
    }

    private static List<String> gaps(String text) {
        return GAP.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void phraseInsideAPhraseIsPutIntoTheSameLanguage() {
        Phrase months = Phrase.of("{0} {1}", Phrase.of("{0} to {1}", 1, 120), Phrase.of("months"));

        assertThat(months).hasToString("1 to 120 months");
        assertThat(months.in(Locale.CHINA)).isEqualTo("1 至 120，单位：月");
    }

    @Test
    void whatAUserWroteStandsAsItIs() {
        assertThat(Phrase.verbatim("missing {0} $1 \\").in(Locale.CHINA)).isEqualTo("missing {0} $1 \\");
        assertThat(Phrase.heard("nobody's words {0}").in(Locale.CHINA)).isEqualTo("nobody's words {0}");
    }

    @Test
    void numbersOfAHeardSentenceMoveIntoTheChineseOne() {
        assertThat(Phrase.heard("spin-up months (5) must be 12 or more").in(Locale.CHINA))
                .isEqualTo("预热月数（5）至少为 12");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"a: b: c\" | x.yml:1: 不是正确的 YAML：此处不能出现“键: 值”。",
                "\"a: 'b\" | x.yml:1: 不是正确的 YAML：文件意外结束，也许缺少引号。",
                "\"a: [b\" | x.yml:1: 不是正确的 YAML：应有“,”或“]”，却遇到 <stream end>。",
                "\"a: *b\" | x.yml:1: 不能使用别名（*b）；请直接写出值。",
                "\"- a\" | x.yml:1: 应由键和值组成，写作“键: 值”。",
            })
    void complaintsOfTheYamlParserAreChineseToo(String yaml, String chinese) {
        ScenarioException e = Assertions.catchThrowableOfType(
                ScenarioException.class, () -> YamlFile.parse(yaml, Problems.in("x.yml")));

        assertThat(e.problems()).extracting(problem -> problem.in(Locale.CHINA)).containsExactly(chinese);
    }

    @Test
    void problemNamesFileLineKeyValueAndWhatIsAllowedInBothLanguages() {
        Problems problems = Problems.in("x.yml");
        problems.mustBe(
                12, "months", "0", Phrase.of("a whole number, {0}", Phrase.of("{0} to {1}", 1, 120)), Phrase.NONE);
        Problem problem = problems.all().get(0);

        assertThat(problem).hasToString("x.yml:12: months (0) must be a whole number, 1 to 120.");
        assertThat(problem.in(Locale.CHINA)).isEqualTo("x.yml:12: months（0）应为：整数，1 至 120。");
    }
}
