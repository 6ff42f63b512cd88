package minbei.analysis.chart.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import minbei.model.money.Purpose;
import minbei.model.need.NeedKind;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.resident.Hukou;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChartFontTest {

    static Stream<String> chineseLabelsOfTheModel() {
        return Stream.of(
                        Arrays.stream(Indicator.values()).map(Indicator::chinese),
                        Arrays.stream(Purpose.values()).map(Purpose::chinese),
                        Arrays.stream(NeedKind.values()).map(NeedKind::chinese),
                        Arrays.stream(Breakdown.values()).map(Breakdown::chinese),
                        Arrays.stream(Hukou.values()).map(Hukou::chinese))
                .flatMap(labels -> labels);
    }

    @ParameterizedTest
    @MethodSource("chineseLabelsOfTheModel")
    void everyChineseLabelOfTheModelHasItsGlyphs(String label) {
        assertThat(ChartFont.regular(12).canDisplayUpTo(label)).isEqualTo(-1);
    }

    @ParameterizedTest
    @MethodSource("chineseLabelsOfTheModel")
    void everyChineseLabelOfTheModelHasItsGlyphsInBold(String label) {
        assertThat(ChartFont.bold(12).canDisplayUpTo(label)).isEqualTo(-1);
    }

    @Test
    void rareTownshipNamesHaveTheirGlyphs() {
        assertThat(ChartFont.canDisplay("北碚 闵行 颛桥 莘庄 吴泾 华漕 澄江 柳荫")).isTrue();
    }

    @Test
    void characterWithoutGlyphIsFound() {
        assertThat(ChartFont.canDisplay("𠀀")).isFalse();
    }

    @Test
    void fontIsTheShippedOneAndNoneOfTheSystem() {
        assertThat(ChartFont.regular(12).getFontName()).isEqualTo("Noto Sans SC Regular");
    }

    @Test
    void licenceStandsBesideTheFont() {
        assertThat(ChartFont.class.getResource("/minbei/analysis/chart/OFL-LICENSE.txt"))
                .isNotNull();
    }
}
