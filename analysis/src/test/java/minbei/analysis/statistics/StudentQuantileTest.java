package minbei.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
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

    @Test
    void hasEightSignificantDigits() {
        assertThat(StudentQuantile.of(1)).isEqualTo(12.706205);
        assertThat(StudentQuantile.of(2)).isEqualTo(4.3026527);
    }
}
