package minbei.analysis.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DecimalTest {

    @Test
    void observedNumbersHaveTwelveSignificantDigitsInPlainNotation() {
        assertThat(Decimal.observed(1.0 / 3)).isEqualTo("0.333333333333");
        assertThat(Decimal.observed(2e22)).isEqualTo("20000000000000000000000");
        assertThat(Decimal.observed(1.5e-7)).isEqualTo("0.00000015");
        assertThat(Decimal.observed(100)).isEqualTo("100");
        assertThat(Decimal.observed(0.1 + 0.2)).isEqualTo("0.3");
    }

    @Test
    void derivedNumbersHaveNine() {
        assertThat(Decimal.derived(2.0 / 3)).isEqualTo("0.666666667");
    }

    @Test
    void zeroHasNoSignAndNoValueIsEmpty() {
        assertThat(Decimal.observed(-0.0)).isEqualTo("0");
        assertThat(Decimal.observed(Double.NaN)).isEmpty();
        assertThatThrownBy(() -> Decimal.observed(Double.POSITIVE_INFINITY)).isInstanceOf(NumberFormatException.class);
    }

    /** Doubles whose text differs between JDK 17 and JDK 19 are rounded before that matters. */
    @Test
    void textIsThatOfTheRoundedBinaryValue() {
        // The double nearest to 2e23 is 199999999999999991611392.
        assertThat(Decimal.observed(Double.parseDouble("2e23"))).isEqualTo("200000000000000000000000");
        assertThat(Decimal.observed(2.0e-3)).isEqualTo("0.002");
    }

    @Test
    void moneyIsExactToTheFen() {
        assertThat(Decimal.yuan(5)).isEqualTo("0.05");
        assertThat(Decimal.yuan(125_000)).isEqualTo("1250.00");
        assertThat(Decimal.yuan(Long.MAX_VALUE)).isEqualTo("92233720368547758.07");
    }
}
