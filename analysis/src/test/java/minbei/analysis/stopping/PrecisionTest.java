package minbei.analysis.stopping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import minbei.model.observation.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrecisionTest {

    @Test
    void numberIsAHalfWidthInTheUnitOfTheIndicator() {
        Precision precision = Precision.of(Indicator.COVERAGE, "0.005").orElseThrow();

        assertThat(precision.wanted(0.4)).isEqualTo(0.005);
    }

    @Test
    void perCentAreOfTheYardsticksMeanWhateverItsSign() {
        Precision precision = Precision.of(Indicator.REGISTERED, "1%").orElseThrow();

        // 1 % of 350 organizations
        assertThat(precision.wanted(350)).isCloseTo(3.5, within(1e-12));
        assertThat(precision.wanted(-350)).isCloseTo(3.5, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0%", "0.000", "-1", "1e400", "%", "", "half", "1%%", "0x1", "NaN"})
    void whatIsNoNumberAboveZeroIsNoPrecision(String text) {
        assertThat(Precision.of(Indicator.COVERAGE, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"registered", "registeredOrganizations", "registered organizations", "登记社会组织"})
    void indicatorIsKnownByItsKeyAndByItsNameInBothLanguages(String name) {
        assertThat(Precision.indicator(name)).contains(Indicator.REGISTERED);
    }

    @Test
    void widthOfNothingIsRefused() {
        assertThatThrownBy(() -> new Precision(Indicator.COVERAGE, 0, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("precision of coverage (0.0) must be above 0");
    }
}
