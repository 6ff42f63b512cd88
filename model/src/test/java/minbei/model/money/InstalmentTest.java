package minbei.model.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class InstalmentTest {

    @Test
    void twelveInstalmentsAddUpToTheYear() {
        long sum = 0;
        for (int month = 0; month < 12; month++) {
            sum += Instalment.ofYear(100, month);
        }
        assertThat(sum).isEqualTo(100);
        // 100·1/12 = 8.3, so 8; 100·2/12 = 16.6, so 16 − 8 = 8; 100·3/12 = 25, so 25 − 16 = 9
        assertThat(Instalment.ofYear(100, 0)).isEqualTo(8);
        assertThat(Instalment.ofYear(100, 1)).isEqualTo(8);
        assertThat(Instalment.ofYear(100, 2)).isEqualTo(9);
    }

    @Test
    void monthsOfTheSpinUpHaveTheirPlaceInTheYear() {
        // month −10 is 2013-03
        assertThat(Instalment.ofYear(100, -10)).isEqualTo(Instalment.ofYear(100, 2));
    }
}
