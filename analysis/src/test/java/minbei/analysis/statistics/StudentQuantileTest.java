package minbei.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentQuantileTest {

    /** NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.6.7.2, column 0.975. */
    @ParameterizedTest
    @CsvSource({"1, 12.706", "2, 4.303", "4, 2.776", "10, 2.228", "29, 2.045", "99, 1.984"})
    void agreesWithThePrintedTable(double freedom, double expected) {
        assertThat(StudentQuantile.of(freedom)).isCloseTo(expected, within(0.0005));
    }

    /** The same table, columns 0.995 and 0.999: two-sided 99 % and 99.8 %. */
    @ParameterizedTest
    @CsvSource({"1, 0.99, 63.657", "15, 0.99, 2.947", "29, 0.99, 2.756", "15, 0.998, 3.733"})
    void agreesWithThePrintedTableAtOtherLevels(double freedom, double level, double expected) {
        assertThat(StudentQuantile.of(freedom, level)).isCloseTo(expected, within(0.005));
    }

    @Test
    void levelIsAChance() {
        assertThatThrownBy(() -> StudentQuantile.of(3, 99)).hasMessage("level (99.0) must be between 0 and 1");
        assertThatThrownBy(() -> StudentQuantile.of(3, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasEightSignificantDigits() {
        assertThat(StudentQuantile.of(1)).isEqualTo(12.706205);
        assertThat(StudentQuantile.of(2)).isEqualTo(4.3026527);
    }
}
