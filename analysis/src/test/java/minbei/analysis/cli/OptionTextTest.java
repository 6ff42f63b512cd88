package minbei.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import minbei.analysis.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionTextTest {

    private static OptionText given(String text) {
        return new OptionText("--option", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "11", "-1", "1.5", "1e1", "", " ", "ten", "0x5", "99999999999999999999999", "5 "})
    void whatIsNoWholeNumberInBoundsIsRefused(String text) {
        assertThatThrownBy(() -> given(text).whole(1, 10))
                .isInstanceOf(BadInputException.class)
                .hasMessage("--option (" + text + ") must be a whole number from 1 to 10");
    }

    @Test
    void boundsThemselvesAreAllowed() throws Exception {
        assertThat(given("1").whole(1, 10)).hasValue(1);
        assertThat(given("10").whole(1, 10)).hasValue(10);
        assertThat(given("-9223372036854775808").whole(Long.MIN_VALUE, Long.MAX_VALUE))
                .hasValue(Long.MIN_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.1", "1.0001", "NaN", "Infinity", "1e-9999", "50%", "", "0,5", "0x1p-1"})
    void whatIsNoShareIsRefused(String text) {
        assertThatThrownBy(() -> given(text).share())
                .isInstanceOf(BadInputException.class)
                .hasMessageEndingWith("must be a number above 0 and at most 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.0", "0.01", ".5", "1e-2"})
    void sharesMayBeWrittenInAnyUsualWay(String text) throws Exception {
        assertThat(given(text).share()).isPresent();
    }

    @Test
    void languageIsOneOfTwo() throws Exception {
        assertThat(given("zh").language()).isEqualTo(Language.ZH);
        assertThatThrownBy(() -> given("de").language()).hasMessage("--option (de) must be en or zh");
        assertThatThrownBy(() -> given("ZH").language()).isInstanceOf(BadInputException.class);
    }

    @Test
    void folderMustHaveAName() {
        assertThatThrownBy(() -> given(" ").path()).hasMessageContaining("must be the path of a folder");
        assertThatThrownBy(() -> given("a\0b").path()).isInstanceOf(BadInputException.class);
    }

    @Test
    void whatIsNotGivenIsLeftToTheExperiment() throws Exception {
        OptionText absent = new OptionText("--option", null);

        assertThat(absent.whole(1, 10)).isEmpty();
        assertThat(absent.share()).isEmpty();
        assertThat(absent.path()).isEmpty();
        assertThat(absent.language()).isEqualTo(Language.EN);
    }
}
