package minbei.scenario.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import minbei.scenario.parameter.Range;
import org.junit.jupiter.api.Test;

class SpreadTest {

    private static Range range(int min, int max) {
        return new Range(BigDecimal.valueOf(min), BigDecimal.valueOf(max));
    }

    @Test
    void quantilesOfEachSpreadAreThoseOfTheTextbook() {
        assertThat(new Spread.Uniform(range(2, 6)).at(0.25)).isEqualTo(3);
        // halfway between 1 and 100 in logarithms is 10
        assertThat(new Spread.LogUniform(range(1, 100)).at(0.5)).isCloseTo(10, within(1e-12));
        // from 0 to 4 with mode 1: a quarter lies below the mode; below it, F = x² / 4
        Spread triangular = new Spread.Triangular(range(0, 4), BigDecimal.ONE);
        assertThat(triangular.at(0.25)).isCloseTo(1, within(1e-12));
        assertThat(triangular.at(0.0625)).isCloseTo(0.5, within(1e-12));
        // above it, 1 − F = (4 − x)² / 12: 0.03 is (4 − 3.4)² / 12
        assertThat(triangular.at(0.97)).isCloseTo(3.4, within(1e-12));
        assertThat(triangular.at(1)).isEqualTo(4);
    }

    @Test
    void everyWholeNumberOfARangeIsAsLikelyAsAnyOther() {
        Spread spread = new Spread.Uniform(range(1, 3));
        assertThat(spread.value(0, true)).isEqualByComparingTo("1");
        assertThat(spread.value(0.33, true)).isEqualByComparingTo("1");
        assertThat(spread.value(0.34, true)).isEqualByComparingTo("2");
        assertThat(spread.value(0.67, true)).isEqualByComparingTo("3");
        assertThat(spread.value(1, true)).isEqualByComparingTo("3");
    }

    @Test
    void listedValuesComeInTheirOrder() {
        Spread listed = new Spread.Listed(List.of(new BigDecimal("0.5"), new BigDecimal("0.1")));
        assertThat(listed.value(0.25, false)).isEqualByComparingTo("0.5");
        assertThat(listed.value(0.75, false)).isEqualByComparingTo("0.1");
        assertThat(listed.range().toString()).isEqualTo("0.1 to 0.5");
    }
}
