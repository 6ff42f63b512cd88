package minbei.model.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class ReachAccountTest {

    private final ReachAccount reach = ReachAccount.of(2, 1);

    @Test
    void aResidentWithTwoNeedsAndManyMonthsCountsOnce() {
        for (int month = 0; month < 5; month++) {
            reach.count(7, 0, 0, month > 2);
            reach.count(7, 1, 0, false);
        }
        reach.count(8, 1, 1, false);
        // two residents, one of them served
        assertThat(reach.reached(g -> true)).isCloseTo(0.5, within(1e-12));
        assertThat(reach.reached(g -> g == 0)).isEqualTo(1);
        // of the second kind both are in need and nobody is served
        assertThat(reach.reachedOfKind(0)).isEqualTo(1);
        assertThat(reach.reachedOfKind(1)).isZero();
    }

    @Test
    void aNewYearForgetsTheOldOne() {
        reach.count(3, 0, 0, true);
        reach.beginYear();
        assertThat(reach.reached(g -> true)).isNaN();
        reach.count(3, 0, 0, false);
        assertThat(reach.reached(g -> true)).isZero();
    }
}
