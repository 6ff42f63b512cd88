package minbei.model.resident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AgeBandTest {

    // 15 years = 180 months, 35 = 420, 60 = 720, 70 = 840, 80 = 960
    @ParameterizedTest
    @CsvSource({
        "0, FROM_0",
        "179, FROM_0",
        "180, FROM_15",
        "419, FROM_15",
        "420, FROM_35",
        "719, FROM_35",
        "720, FROM_60",
        "839, FROM_60",
        "840, FROM_70",
        "959, FROM_70",
        "960, FROM_80",
        "1379, FROM_80"
    })
    void bandChangesOnTheBirthday(int months, AgeBand band) {
        assertThat(AgeBand.ofAge(months)).isEqualTo(band);
    }

    @Test
    void bandsFollowEachOtherWithoutGap() {
        for (int i = 1; i < AgeBand.COUNT; i++) {
            assertThat(AgeBand.ALL.get(i).fromMonths())
                    .isEqualTo(AgeBand.ALL.get(i - 1).toMonths());
        }
    }

    @Test
    void numbersByAgeAndIncomeAreFoundUnderTheirBandAndStratum() {
        ByAge byAge = new ByAge(1, 2, 4, 8, 16, 32);
        ByIncome byIncome = new ByIncome(1, 2, 4);
        for (AgeBand band : AgeBand.ALL) {
            assertThat(byAge.of(band)).as(band.key()).isEqualTo(1 << band.ordinal());
        }
        for (Income income : Income.ALL) {
            assertThat(byIncome.of(income)).as(income.key()).isEqualTo(1 << income.ordinal());
        }
        assertThat(byAge.sum()).isEqualTo(63);
        assertThat(byIncome.sum()).isEqualTo(7);
    }
}
