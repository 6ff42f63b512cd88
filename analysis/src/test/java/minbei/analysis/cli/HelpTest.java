package minbei.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** Three words of two letters or more in a row; options, names of commands and values stand alone or in pairs. */
    private static final Pattern ENGLISH_SENTENCE = Pattern.compile("[A-Za-z]{2,},? [a-z]{2,},? [a-z]{2,}");

    private static String help(String... arguments) {
        TestBench bench = TestBench.invented();
        assertThat(bench.call(arguments)).isZero();
        assertThat(bench.err()).isEmpty();
        return bench.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "compare", "sweep", "sweep-report", "trace", "verify", "console", "check", "list"})
    void helpOfEveryCommandIsInTheLanguageAskedFor(String command) {
        String chinese = help(command, "--help", "--lang", "zh");

        assertThat(chinese).startsWith("用法：").doesNotContainPattern(ENGLISH_SENTENCE);
        assertThat(chinese.lines().filter(line -> line.matches(" +(--?|\\[?[A-Z_]+\\]?(\\.\\.\\.)? ).*")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).containsPattern(CHINESE));
        assertThat(help(command, "--help"))
                .startsWith("Usage: ")
                .containsPattern(ENGLISH_SENTENCE)
                .doesNotContainPattern(CHINESE);
    }

    @Test
    void helpOfTheProgramNamesEveryCommandInTheLanguageAskedFor() {
        String chinese = help("--help", "--lang=zh");

        assertThat(chinese).contains("命令：", "在一个区的一项政策下模拟").doesNotContainPattern(ENGLISH_SENTENCE);
        assertThat(help("--help")).contains("Commands:", "Runs one district under one policy");
    }
}
