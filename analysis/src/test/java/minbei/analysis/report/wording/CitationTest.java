package minbei.analysis.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.analysis.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "assumption | 假设",
                "assumption; no share was found | 假设；no share was found",
                "assumption in the shape of a life table | 假设；in the shape of a life table",
                "derived: loaded wage over the cost | 推算；loaded wage over the cost",
                "assumptions differ | assumptions differ",
                "citypopulation.de - China (derived) | citypopulation.de - China (derived)",
            })
    void onlyTheWordItBeginsWithIsTranslated(String source, String chinese) {
        assertThat(Citation.in(Messages.of(Language.ZH), source)).isEqualTo(chinese);
    }

    @Test
    void englishSourceStandsAsWritten() {
        assertThat(Citation.in(Messages.of(Language.EN), "derived: a  b")).isEqualTo("derived: a  b");
    }
}
