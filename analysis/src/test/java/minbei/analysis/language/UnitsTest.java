package minbei.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import minbei.analysis.chart.style.ChartFont;
import minbei.model.observation.Indicator;
import minbei.scenario.parameter.Catalogue;
import minbei.scenario.parameter.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnitsTest {

    static Stream<String> everyUnit() {
        return Stream.concat(
                        Catalogue.load().parameters().stream().map(Parameter::unit),
                        Arrays.stream(Indicator.values()).map(Indicator::unit))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("everyUnit")
    void everyUnitHasAChineseTextThatTheFontShows(String unit) {
        String chinese = Units.in(Language.ZH, unit);

        assertThat(chinese).containsPattern("\\p{IsHan}").doesNotContainPattern("[A-Za-z]");
        assertThat(ChartFont.canDisplay(chinese)).isTrue();
    }

    @Test
    void englishUnitStandsAsTheCatalogueHasIt() {
        assertThat(Units.in(Language.EN, "months")).isEqualTo("months");
    }

    @Test
    void unitWithoutAChineseTextStandsAsWritten() {
        assertThat(Units.in(Language.ZH, "furlongs")).isEqualTo("furlongs");
    }
}
