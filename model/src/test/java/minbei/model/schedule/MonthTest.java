package minbei.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MonthTest {

    @ParameterizedTest
    @CsvSource({
        "2014-01, 0",
        "2014-12, 11",
        "2015-01, 12",
        "2023-12, 119",
        "2013-12, -1",
        "2013-01, -12",
        "2012-12, -13",
        "2009-01, -60"
    })
    void monthIsCountedFromTheFirstRecordedOneAndWrittenBack(String text, int index) {
        assertThat(Month.parse(text).index()).isEqualTo(index);
        assertThat(new Month(index)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2014", "2014-1", "2014-00", "2014-13", "14-01", "2014/01", "2014-01-01", " 2014-01"})
    void whatIsNoMonthIsRefusedByName(String text) {
        assertThatThrownBy(() -> Month.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(" + text + ")")
                .hasMessageContaining("YYYY-MM");
    }

    @Test
    void yearAndMonthOfYearHoldBeforeTheFirstMonthToo() {
        // −1 = 2013-12, −12 = 2013-01, −13 = 2012-12: floor, not truncation
        assertThat(Month.yearOf(-1)).isEqualTo(2013);
        assertThat(Month.monthOfYear(-1)).isEqualTo(12);
        assertThat(Month.yearOf(-12)).isEqualTo(2013);
        assertThat(Month.monthOfYear(-12)).isEqualTo(1);
        assertThat(Month.yearOf(-13)).isEqualTo(2012);
        assertThat(Month.monthOfYear(-13)).isEqualTo(12);
        assertThat(Month.yearOf(12)).isEqualTo(2015);
    }

    @Test
    void yearAndMonthOfYearMakeTheMonthAgain() {
        for (int index = -120; index <= 120; index++) {
            Month month = new Month(index);
            assertThat(Month.of(month.year(), month.monthOfYear())).isEqualTo(month);
        }
    }

    @Test
    void laterMonthsAreGreater() {
        assertThat(new Month(-1)).isLessThan(Month.FIRST);
        assertThat(new Month(12)).isGreaterThan(new Month(11));
        assertThat(new Month(5)).isEqualByComparingTo(Month.of(2014, 6));
    }
}
