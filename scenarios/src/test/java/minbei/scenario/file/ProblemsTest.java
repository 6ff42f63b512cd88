package minbei.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class ProblemsTest {

    @Test
    void textOfAFileCannotBreakTheLineOfAMessage() {
        Problems problems = Problems.in("x.yml");
        problems.mustBe(3, "key\nwith break", "value\r\u2028\u001b[31m", "short");
        assertThat(problems.all().get(0).toString()).isEqualTo("x.yml:3: key with break (value   [31m) must be short.");
    }

    @Test
    void longTextIsCutBetweenCharacters() {
        // U+20000 takes two chars
        assertThat(Problems.oneLine("\uD840\uDC00".repeat(300))).isEqualTo("\uD840\uDC00".repeat(200) + "...");
    }

    @Test
    void fileWithoutProblemsPasses() {
        assertThatCode(() -> Problems.in("x.yml").throwIfAny()).doesNotThrowAnyException();
    }
}
