package minbei.scenario.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {

    @ParameterizedTest
    @CsvSource({"0.450, 0.45", "45.0, 45", "1e6, 1000000", "-0, 0", ".5, 0.5", "+3, 3", "2E-3, 0.002", "100, 100"})
    void everySpellingOfANumberHasOneText(String written, String text) {
        assertThat(Decimal.text(Decimal.parse(written).orElseThrow())).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NaN", "Infinity", ".inf", "0x10", "1_000", "1,000", "1e999", "12 ", "--1", "."})
    void whatIsNoPlainNumberIsNotRead(String written) {
        assertThat(Decimal.parse(written)).isEmpty();
    }

    @Test
    void computedNumbersAreRoundedToTwelveDigits() {
        // 0.1 + 0.2 = 0.3000000000000000444 in binary
        assertThat(Decimal.text(Decimal.of(0.1 + 0.2))).isEqualTo("0.3");
        // JDK-4511638: Double.toString gives 2.0E-3 or 0.002, and 2.2E-322 or 2.17E-322, by version
        assertThat(Decimal.text(Decimal.of(2e-3))).isEqualTo("0.002");
        assertThat(Decimal.of(1.0 / 3)).isEqualTo(new BigDecimal("0.333333333333"));
    }

    @Test
    void equalNumbersAreEqualHoweverTheyAreWritten() {
        assertThat(Decimal.parse("1.00")).isEqualTo(Decimal.parse("1"));
        assertThat(Decimal.of(-0.0)).isEqualTo(BigDecimal.ZERO);
    }
}
